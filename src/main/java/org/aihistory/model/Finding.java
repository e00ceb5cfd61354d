package org.aihistory.model;

import java.util.Map;

/// Something in the content that deserves a look: not wrong enough to be refused, so it is published and listed.
///
/// @param rule the check that found it
/// @param subject IRI of what it is about
/// @param sentence what was found, with names of values in braces: `{value}`
/// @param values what those names stand for
public record Finding(Rule rule, String subject, Text sentence, Map<String, Term> values) {

    public Finding {
        values = Map.copyOf(values);
    }

    /// A check whose findings are published.
    ///
    /// @param name of the check, e.g. `effect-before-cause`
    /// @param title what it finds
    /// @param query the SPARQL that finds it, empty where no query does
    public record Rule(String name, Text title, String query) {

        /// A check that is no query.
        public Rule(String name, Text title) {
            this(name, title, "");
        }
    }
}
