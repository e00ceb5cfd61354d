package org.aihistory.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Clock;
import org.aihistory.model.Selection;
import org.aihistory.model.Term;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Counts a selection with SPARQL, so that a reader can see and repeat that the number on the page is right.
@Component
class SelectionCount {

    private final Map<Clock, String> texts = new EnumMap<>(Clock.class);

    SelectionCount() {
        for (Clock clock : Clock.values()) {
            texts.put(clock, read(name(clock)));
        }
    }

    /// What the store counted, and the query as a reader can run it.
    record Counted(int count, String query) {
    }

    /// The count of a selection; empty around a focus, whose steps over the graph are no single pattern.
    Optional<Counted> of(Request request, Knowledge knowledge) {
        Selection selection = request.selection();
        if (selection.focused().isPresent()) {
            return Optional.empty();
        }
        Map<String, String> values = values(selection);
        Map<String, Term> terms = new LinkedHashMap<>();
        values.forEach((name, value) -> terms.put(name, Term.text(value)));
        int count = knowledge.base().select(name(selection.clock()), terms).stream().findFirst()
                .map(row -> Integer.parseInt(row.get("count"))).orElse(0);
        return Optional.of(new Counted(count, shown(selection.clock(), values)));
    }

    private static String name(Clock clock) {
        return "explore/count-" + clock.word();
    }

    private static Map<String, String> values(Selection selection) {
        Integer from = selection.from();
        Integer to = selection.to();
        Integer asOf = selection.asOf();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kinds", words(selection.kinds()));
        values.put("things", words(selection.only()));
        values.put("language", selection.sourceLanguage() == null ? "" : selection.sourceLanguage().tag());
        values.put("dated", from == null && to == null && asOf == null ? "" : "yes");
        values.put("firstDay", from == null ? "0000-01-01" : day(from, "01-01"));
        values.put("lastDay", to == null ? "9999-12-31" : day(to, "12-31"));
        values.put("asOfDay", asOf == null ? "" : day(asOf, "12-31"));
        return values;
    }

    private static String words(Collection<String> chosen) {
        return chosen.isEmpty() ? "" : " " + String.join(" ", new TreeSet<>(chosen)) + " ";
    }

    private static String day(int year, String day) {
        return String.format(Locale.ROOT, "%04d-%s", year, day);
    }

    /// The text with the values in it; only for showing: our own query binds terms.
    private String shown(Clock clock, Map<String, String> values) {
        String text = texts.getOrDefault(clock, "");
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replaceAll("\\?" + value.getKey() + "\\b", "\"" + value.getValue() + "\"");
        }
        return text;
    }

    private static String read(String name) {
        try {
            String text = new ClassPathResource("queries/" + name + ".rq").getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("# in:")).reduce((one, next) -> one + "\n" + next).orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
