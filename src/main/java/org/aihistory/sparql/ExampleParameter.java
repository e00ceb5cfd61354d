package org.aihistory.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Things;

/// A value of an example query that the reader may change.
///
/// @param variable name in the query, without question mark; also the name in addresses
/// @param type what values it takes
/// @param start the value that the query has as it is stored
record ExampleParameter(String variable, Text label, Type type, Term start) {

    /// What values a parameter takes.
    sealed interface Type {

        /// One of these.
        record Choice(List<Term> values) implements Type {
        }

        /// A thing of a class, or a term of the ontology that is of it.
        record Instance(String classIri, Text name) implements Type {
        }

        /// A whole number, both bounds included.
        record Whole(long min, long max) implements Type {
        }

        /// Any words.
        record Words() implements Type {
        }
    }

    /// A value with its name, for a form.
    record Offer(Term value, Text label) {
    }

    /// What a form can offer: the choices, or everything of the class; nothing for numbers and words.
    List<Offer> offers(Knowledge knowledge) {
        return switch (type) {
            case Type.Choice(var values) -> values.stream().map(value -> offer(value, knowledge)).toList();
            case Type.Instance(String iri, Text _) ->
                knowledge.base().select("sparql/instances", Map.of("class", Term.iri(iri))).stream()
                        .map(row -> new Offer(Term.iri(row.get("thing")), new Text(row.get("en"), row.get("zh")))).toList();
            case Type.Whole _,Type.Words _ -> List.of();
        };
    }

    /// A value with its name in both languages: the label of a thing, the text of a literal.
    static Offer offer(Term value, Knowledge knowledge) {
        return new Offer(value,
                value instanceof Term.Iri(String iri) ? Things.of(knowledge, iri).label() : new Text(value.value(), value.value()));
    }

    /// @param rows those of one parameter, one for each choice
    static ExampleParameter of(List<Row> rows) {
        Row row = rows.getFirst();
        return new ExampleParameter(row.get("variable"), new Text(row.get("en"), row.get("zh")), type(rows),
                row.term("default").orElseThrow());
    }

    private static Type type(List<Row> rows) {
        Row row = rows.getFirst();
        List<Term> choices = rows.stream().map(one -> one.term("choice")).flatMap(Optional::stream).toList();
        if (!choices.isEmpty()) {
            return new Type.Choice(choices);
        }
        Optional<String> classIri = row.optional("class");
        if (classIri.isPresent()) {
            return new Type.Instance(classIri.get(), new Text(row.get("classEn"), row.get("classZh")));
        }
        Predicate<String> whole = datatype -> datatype.endsWith("#integer");
        return row.optional("datatype").filter(whole).isPresent()
                ? new Type.Whole(row.optional("min").map(Long::valueOf).orElse(Long.MIN_VALUE),
                        row.optional("max").map(Long::valueOf).orElse(Long.MAX_VALUE))
                : new Type.Words();
    }
}
