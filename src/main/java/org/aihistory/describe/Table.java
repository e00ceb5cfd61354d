package org.aihistory.describe;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table of the release for spreadsheets and data frames: CSV as RFC 4180 has it, in UTF-8, the same rows in the same order for the same release.
enum Table {

    ENTITIES("entity,kind,class,en,zh,summaryEn,summaryZh,aliases,start,end,importance"), FACTS(
            "subject,subjectLabel,property,value,valueLabel,language,passage,register,held"), CLAIMS(
                    "claim,kind,en,zh,holder,holderLabel,statedOn,topic,topicLabel,passage"), MEASUREMENTS(
                            "measurement,subject,subjectLabel,quantity,value,unit,setting,settingZh,benchmark,passage,held");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    /// `facts`
    String file() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    byte[] write(Knowledge knowledge) {
        StringWriter out = new StringWriter();
        List<String> names = List.of(columns.split(",", -1));
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(names);
            if (this == ENTITIES) {
                for (Entity entity : knowledge.snapshot().entities()) {
                    printer.printRecord(safe(cells(entity)));
                }
            } else {
                for (Row row : knowledge.base().select("describe/table-" + file(), Map.of())) {
                    printer.printRecord(safe(names.stream().map(column -> row.optional(column).orElse("")).toList()));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Entity entity) {
        var start = entity.span().start();
        var end = entity.span().end();
        return List.of(entity.iri(), entity.kind(), entity.type(), entity.label().en(), entity.label().zh(), entity.summary().en(),
                entity.summary().zh(), String.join(" | ", entity.aliases()), start == null ? "" : start.value(),
                end == null ? "" : end.value(), Double.toString(entity.importance()));
    }

    /// A cell that a spreadsheet would run as a formula is marked as text.
    private static List<String> safe(List<String> cells) {
        return cells.stream().map(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell).toList();
    }
}
