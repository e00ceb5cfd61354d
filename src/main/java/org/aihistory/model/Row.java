package org.aihistory.model;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// One row of a query's answer, read by the names of its variables.
public record Row(Map<String, Term> terms) {

    public Row {
        terms = Map.copyOf(terms);
    }

    /// The value of a variable that the query always binds.
    ///
    /// @throws NoSuchElementException when it is not bound
    public String get(String variable) {
        return optional(variable).orElseThrow(() -> new NoSuchElementException("not bound: ?" + variable));
    }

    public Optional<String> optional(String variable) {
        return term(variable).map(Term::value);
    }

    /// A text whose Chinese is bound to the variable with `Zh` after its name; one text for both languages where that is not bound.
    public Optional<Text> text(String variable) {
        return optional(variable).map(one -> new Text(one, optional(variable + "Zh").orElse(one)));
    }

    public Optional<Term> term(String variable) {
        return Optional.ofNullable(terms.get(variable));
    }
}
