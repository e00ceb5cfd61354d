package org.aihistory.describe;

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
record OntologyTerm(String iri, String name, String label, String definition, Set<String> parents, Set<String> domains, Set<String> ranges,
        Set<String> inverses) {

    /// The terms by sort (`Class`, `ObjectProperty` …) in the order of the sorts' names, then by name.
    static Map<String, List<OntologyTerm>> groups(List<Row> rows) {
        Map<String, Map<String, OntologyTerm>> groups = new TreeMap<>();
        for (Row row : rows) {
            OntologyTerm term = groups.computeIfAbsent(Things.slug(row.get("type")), _ -> new TreeMap<>()).computeIfAbsent(
                    Things.slug(row.get("term")), name -> new OntologyTerm(row.get("term"), name, row.get("label"), row.get("definition"),
                            new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
            row.optional("parent").ifPresent(term.parents::add);
            row.optional("domain").ifPresent(term.domains::add);
            row.optional("range").ifPresent(term.ranges::add);
            row.optional("inverse").ifPresent(term.inverses::add);
        }
        Map<String, List<OntologyTerm>> lists = new LinkedHashMap<>();
        groups.forEach((sort, terms) -> lists.put(sort, List.copyOf(terms.values())));
        return lists;
    }
}
