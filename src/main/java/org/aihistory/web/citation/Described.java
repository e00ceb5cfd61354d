package org.aihistory.web.citation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.web.evidence.Things;

/// What is held of one thing, by the local names of properties.
///
/// @param values property name to its values in order
record Described(String iri, Map<String, List<Value>> values) {

    /// One value.
    ///
    /// @param label English label of a thing, else the text itself
    /// @param chinese Chinese label of a thing, else the text itself
    /// @param types local names of the classes of a thing
    record Value(Term term, String label, String chinese, Set<String> types) {

        String language() {
            return term instanceof Term.Literal(var _, var _, var tag) ? tag : "";
        }

        String text() {
            return term.value();
        }
    }

    static Described of(Knowledge knowledge, String iri) {
        Map<String, Map<Term, Value>> found = new LinkedHashMap<>();
        for (Row row : knowledge.base().select("citation/held", Map.of("thing", Term.iri(iri)))) {
            Term term = row.term("value").orElseThrow();
            String text = term instanceof Term.Iri ? Things.slug(term.value()) : term.value();
            Value value = found.computeIfAbsent(Things.slug(row.get("property")), _ -> new LinkedHashMap<>()).computeIfAbsent(term,
                    _ -> new Value(term, row.optional("en").orElse(text), row.optional("zh").orElse(text), new LinkedHashSet<>()));
            row.optional("type").map(Things::slug).ifPresent(value.types()::add);
        }
        Map<String, List<Value>> values = new LinkedHashMap<>();
        found.forEach((property, all) -> values.put(property, List.copyOf(all.values())));
        return new Described(iri, values);
    }

    List<Value> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    /// The text of a property that has one value at most; empty where none is held, or several that disagree.
    Optional<String> only(String property) {
        List<Value> all = all(property);
        return all.size() == 1 ? Optional.of(all.getFirst().text()) : Optional.empty();
    }

    /// The text of a property in one language.
    Optional<String> in(String property, String language) {
        return all(property).stream().filter(value -> value.language().equals(language)).map(Value::text).findFirst();
    }

    boolean isA(String type) {
        return all("type").stream().anyMatch(value -> Things.slug(value.text()).equals(type));
    }

    /// The first of some properties that has one value.
    Optional<String> first(String... properties) {
        return Stream.of(properties).flatMap(property -> only(property).stream()).findFirst();
    }
}
