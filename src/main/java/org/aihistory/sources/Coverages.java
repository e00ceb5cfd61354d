package org.aihistory.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.LineRanges;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.PerRelease;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;

/// What became of each line of the extracts of a release.
@Component
class Coverages {

    private final PerRelease<List<Part>> parts = new PerRelease<>(Coverages::readParts);
    private final PerRelease<List<Extract>> extracts = new PerRelease<>(Coverages::readExtracts);

    /// An extract as a source of its own.
    ///
    /// @param source IRI of the source
    /// @param name the extract, as passages name it
    /// @param count how many lines it has; 0 when that is not said
    private record Extract(String source, String name, int count) {
    }

    /// One source in an extract, on the bar of the whole extract.
    record Line(Thing source, Coverage coverage) {
    }

    /// A whole extract and each source in it, in order of their first lines.
    record Whole(Coverage coverage, List<Line> rows) {
    }

    /// The passages of a source, by the extract in which they stand.
    List<Part> parts(Knowledge knowledge, String source) {
        return parts.of(knowledge).stream().filter(part -> part.source().equals(source)).toList();
    }

    /// How much of a source was used; empty for a source that is in no extract.
    List<Coverage> ofSource(Knowledge knowledge, String source) {
        return grouped(parts(knowledge, source), Part::extract).entrySet().stream()
                .map(extract -> Coverage.of(extract.getKey(), extract.getValue())).toList();
    }

    /// How much of an extract was used; empty for a source that is no extract.
    Optional<Whole> ofExtract(Knowledge knowledge, String source) {
        return extracts.of(knowledge).stream().filter(extract -> extract.source().equals(source)).findFirst()
                .map(extract -> whole(knowledge, extract));
    }

    private Whole whole(Knowledge knowledge, Extract extract) {
        List<Part> all = parts.of(knowledge).stream().filter(part -> part.extract().equals(extract.name())).toList();
        int total = extract.count() > 0 ? extract.count() : all.stream().mapToInt(part -> part.lines().last()).max().orElse(0);
        List<Line> rows = grouped(all, Part::source).entrySet().stream()
                .map(source -> new Line(Things.of(knowledge, source.getKey()), Coverage.within(extract.name(), source.getValue(), total)))
                .sorted(Comparator.comparingInt(row -> row.coverage().lines().first())).toList();
        return new Whole(Coverage.whole(extract.name(), all, total), rows);
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        Map<String, List<T>> grouped = new LinkedHashMap<>();
        all.forEach(one -> grouped.computeIfAbsent(key.apply(one), name -> new ArrayList<>()).add(one));
        return grouped;
    }

    private static List<Part> readParts(Knowledge knowledge) {
        return grouped(knowledge.base().select("sources/coverage", Map.of()), row -> row.get("passage")).values().stream()
                .map(rows -> part(knowledge, rows)).sorted(Comparator.comparingInt(part -> part.lines().first())).toList();
    }

    private static Part part(Knowledge knowledge, List<Row> rows) {
        Row first = rows.getFirst();
        return new Part(first.get("passage"), first.get("source"), first.get("extract"), LineRanges.parse(first.get("lines")),
                first.optional("taken").map(Boolean::parseBoolean).orElse(false),
                rows.stream().flatMap(row -> row.optional("reason").stream()).distinct().map(reason -> Things.of(knowledge, reason))
                        .toList(),
                new Text(first.optional("leftOutEn").orElse(""), first.optional("leftOutZh").orElse("")));
    }

    private static List<Extract> readExtracts(Knowledge knowledge) {
        return knowledge.base().select("sources/extracts", Map.of()).stream()
                .map(row -> new Extract(row.get("source"), row.get("extract"), row.optional("count").map(Integer::parseInt).orElse(0)))
                .toList();
    }
}
