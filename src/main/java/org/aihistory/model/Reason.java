package org.aihistory.model;

import java.util.List;

/// Why an inferred triple holds: the rule that made it and the triples that the rule needed.
///
/// @param rule name of the rule, that of its file in ontology/rules
/// @param title what the rule says
/// @param query the ways in which the rule makes the triple, as readers can ask for them
public record Reason(String rule, Text title, List<Premise> premises, String query) {

    public Reason {
        premises = List.copyOf(premises);
    }

    /// One triple that the rule needed.
    ///
    /// @param subject IRI
    /// @param property IRI
    /// @param passages IRIs of those that state it; none for descriptions, computed bounds of dates, the ontology and inferred triples
    /// @param inferred whether a rule made it: it has a reason of its own
    public record Premise(String subject, String property, Term value, List<String> passages, boolean inferred) {

        public Premise {
            passages = List.copyOf(passages);
        }
    }
}
