package org.aihistory.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.NumberWords;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.sources.Contribution.Said;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Value;
import org.aihistory.web.evidence.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a passage states, as a reader reads it: triples one by one, each measurement in one line.
@Component
class Sayings {

    /// @param rows the triples of one passage
    List<Said> of(Knowledge knowledge, Reader reader, List<Row> rows) {
        List<Said> facts = new ArrayList<>();
        Map<String, Map<String, Row>> measurements = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = Things.slug(row.get("property"));
            if (Things.kind(row.get("subject")).equals("measurement")) {
                measurements.computeIfAbsent(row.get("subject"), measurement -> new LinkedHashMap<>()).put(name + chinese(row), row);
            } else if (!name.equals("type")) {
                fact(knowledge, reader, name, row).ifPresent(facts::add);
            }
        }
        measurements.values().forEach(properties -> measurement(knowledge, reader, properties).ifPresent(facts::add));
        return facts;
    }

    private static Optional<Said> fact(Knowledge knowledge, Reader reader, String property, Row row) {
        return row.term("value").map(value -> Said.fact(Things.of(knowledge, row.get("subject")),
                Things.of(knowledge, row.get("property")).label(), Values.of(knowledge, reader.ui(), property, value), held(row)));
    }

    private static Optional<Said> measurement(Knowledge knowledge, Reader reader, Map<String, Row> properties) {
        Optional<Row> value = Optional.ofNullable(properties.get("value"));
        Optional<Thing> subject = term(properties, "subject").map(term -> Things.of(knowledge, term.value()));
        Optional<Thing> quantity = term(properties, "quantity").map(term -> Things.of(knowledge, term.value()));
        if (value.isEmpty() || subject.isEmpty() || quantity.isEmpty()) {
            return Optional.empty();
        }
        Value number = new Value(null, NumberWords.of(value.get().get("value"), reader.ui()), "");
        return Optional.of(new Said(subject.get(), quantity.get().label(), number, term(properties, "unit").map(Term::value).orElse(""),
                setting(properties),
                term(properties, "benchmark").map(term -> Things.of(knowledge, term.value())).orElse(null), held(value.get())));
    }

    private static @Nullable Text setting(Map<String, Row> properties) {
        return term(properties, "setting")
                .map(one -> new Text(one.value(), term(properties, "settingZh").orElse(one).value())).orElse(null);
    }

    /// What is said in Chinese stands beside the same in English: `setting` and `settingZh`.
    private static String chinese(Row row) {
        return row.term("value").orElse(null) instanceof Term.Literal(String _, String _, String language) && language.equals("zh")
                ? "Zh"
                : "";
    }

    private static Optional<Term> term(Map<String, Row> properties, String name) {
        return Optional.ofNullable(properties.get(name)).flatMap(row -> row.term("value"));
    }

    private static boolean held(Row row) {
        return row.optional("held").map(Boolean::parseBoolean).orElse(false);
    }
}
