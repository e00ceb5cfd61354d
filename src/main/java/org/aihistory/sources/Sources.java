package org.aihistory.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Byline;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.PerRelease;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;

/// The sources of a release with their passages.
@Component
class Sources {

    private final PerRelease<Map<String, Source>> sources = new PerRelease<>(Sources::read);

    /// All sources, the strongest registers first, then by English label.
    List<Source> all(Knowledge knowledge) {
        return sources.of(knowledge).values().stream()
                .sorted(Comparator.comparingInt(Source::strength).reversed().thenComparing(source -> source.thing().label().en())).toList();
    }

    Optional<Source> of(Knowledge knowledge, String slug) {
        return Optional.ofNullable(sources.of(knowledge).get(Things.iri("source", slug)));
    }

    /// What a passage states.
    List<Row> contributed(Knowledge knowledge, String passage) {
        return knowledge.base().select("sources/contributed", Map.of("passage", Term.iri(passage)));
    }

    private static Map<String, Source> read(Knowledge knowledge) {
        Map<String, List<Row>> descriptions = grouped(knowledge.base().select("sources/sources", Map.of()));
        Map<String, List<Row>> passages = grouped(knowledge.base().select("sources/passages", Map.of()));
        Map<String, Source> sources = new HashMap<>();
        descriptions.forEach((iri, rows) -> sources.put(iri, source(knowledge, iri, rows, passages.getOrDefault(iri, List.of()))));
        return sources;
    }

    private static Map<String, List<Row>> grouped(List<Row> rows) {
        Map<String, List<Row>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.get("source"), source -> new ArrayList<>()).add(row));
        return grouped;
    }

    private static Source source(Knowledge knowledge, String iri, List<Row> rows, List<Row> passages) {
        Row first = rows.getFirst();
        List<String> numbered = passages.stream().map(row -> row.get("passage")).sorted(Comparator.comparingInt(Sources::number)).toList();
        Byline byline = Byline.of(word(first, "byline"));
        int stated = passages.stream().mapToInt(row -> Integer.parseInt(row.get("stated"))).sum();
        return new Source(Things.of(knowledge, iri), Things.slug(iri), text(first, "summary"), word(first, "kind"),
                first.optional("register").map(register -> Things.of(knowledge, register)).orElse(null),
                first.optional("strength").map(Integer::parseInt).orElse(0),
                byline.ordered(all(rows, "author").stream().map(author -> Things.of(knowledge, author)).toList(),
                        author -> author.label().en()),
                byline.ordered(all(rows, "creator"), Function.identity()),
                word(first, "published"), word(first, "language"), word(first, "licence"), web(word(first, "link")), word(first, "doi"),
                first.optional("collection").map(collection -> Things.of(knowledge, collection)).orElse(null),
                all(rows, "documents").stream().map(work -> Things.of(knowledge, work)).toList(), text(first, "note"), numbered, stated);
    }

    private static String word(Row row, String name) {
        return row.optional(name).orElse("");
    }

    private static Text text(Row row, String name) {
        return new Text(word(row, name + "En"), word(row, name + "Zh"));
    }

    private static List<String> all(List<Row> rows, String name) {
        return rows.stream().flatMap(row -> row.optional(name).stream()).distinct().toList();
    }

    private static String web(String link) {
        return link.startsWith("https://") || link.startsWith("http://") ? link : "";
    }

    private static int number(String passage) {
        String last = passage.substring(passage.lastIndexOf('.') + 1);
        return last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
    }
}
