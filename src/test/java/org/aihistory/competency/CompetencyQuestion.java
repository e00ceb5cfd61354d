package org.aihistory.competency;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// One question: a folder with `query.rq`, which begins with the lines `# en: …`, `# zh: …` and `# source: …`, and `expected.csv`, whose header
/// names the variables. IRIs are written as prefixed names, literals by their lexical form; an unbound value is an empty field.
///
/// @param source lines of the documents, or the record, from which the answer was taken by hand
/// @param rows expected rows, in order only where the query has an ORDER BY
record CompetencyQuestion(String name, String english, String chinese, String source, String query, List<String> variables,
        List<List<String>> rows) {

    static CompetencyQuestion read(Path folder) throws IOException {
        String query = Files.readString(folder.resolve("query.rq"));
        try (Reader text = Files.newBufferedReader(folder.resolve("expected.csv"));
                CSVParser table = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord record : table) {
                rows.add(record.toList());
            }
            return new CompetencyQuestion(folder.getFileName().toString(), header(query, "en"), header(query, "zh"),
                    header(query, "source"),
                    query, table.getHeaderNames(), rows);
        }
    }

    boolean ordered() {
        return query.contains("ORDER BY");
    }

    private static String header(String query, String name) {
        Matcher line = Pattern.compile("^# " + name + ": (.+)$", Pattern.MULTILINE).matcher(query);
        return line.find() ? line.group(1) : "";
    }
}
