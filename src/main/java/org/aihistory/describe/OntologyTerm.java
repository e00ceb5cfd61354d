package org.aihistory.describe;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aihistory.model.Row;
import org.aihistory.web.evidence.Things;

/// A term of the ontology as its page shows it.
///
/// @param name local name, also its place on the page
/// @param parents IRIs of the terms above it
/// @param layer local name: identity or stated; empty where it is neither
/// @param flow forward or backward in time; empty for what is no lineage
/// @param single whether one value at most can be true
/// @param admits of a register, whether it admits facts: `true`, `false`; empty for anything else
/// @param used how many things of the class, or triples with the property, are held
record OntologyTerm(String iri, String name, String label, String definition, Set<String> parents, Set<String> domains, Set<String> ranges,
        Set<String> inverses, String layer, String flow, boolean single, String admits, long used) {

    private static final List<String> SORTS = List.of("Class", "ObjectProperty", "DatatypeProperty", "Register", "NamedIndividual",
            "AnnotationProperty");
    private static final Comparator<String> ORDER = Comparator
            .comparingInt((String sort) -> SORTS.contains(sort) ? SORTS.indexOf(sort) : SORTS.size())
            .thenComparing(Comparator.naturalOrder());

    /// The terms by sort, what a reader looks for first first (a sort that is not foreseen last), then by name.
    ///
    /// @param used IRI of a term to the number of its uses
    static Map<String, List<OntologyTerm>> groups(List<Row> rows, Map<String, Long> used) {
        Map<String, Map<String, OntologyTerm>> groups = new TreeMap<>(ORDER);
        for (Row row : rows) {
            OntologyTerm term = groups.computeIfAbsent(sort(row), _ -> new TreeMap<>()).computeIfAbsent(Things.slug(row.get("term")),
                    _ -> begun(row, used.getOrDefault(row.get("term"), 0L)));
            row.optional("parent").ifPresent(term.parents::add);
            row.optional("domain").ifPresent(term.domains::add);
            row.optional("range").ifPresent(term.ranges::add);
            row.optional("inverse").ifPresent(term.inverses::add);
        }
        Map<String, List<OntologyTerm>> lists = new LinkedHashMap<>();
        groups.forEach((sort, terms) -> lists.put(sort, List.copyOf(terms.values())));
        return lists;
    }

    /// Registers stand apart from other fixed values: they decide what is held.
    private static String sort(Row row) {
        return row.optional("admits").isPresent() ? "Register" : Things.slug(row.get("type"));
    }

    private static OntologyTerm begun(Row row, long used) {
        return new OntologyTerm(row.get("term"), Things.slug(row.get("term")), row.get("label"), row.get("definition"),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), row.optional("layer").map(Things::slug).orElse(""),
                row.optional("flow").orElse(""), row.optional("single").filter("true"::equals).isPresent(),
                row.optional("admits").orElse(""), used);
    }
}
