package org.aihistory.model;

/// An RDF term in a query's answer or in a value given to a query.
public sealed interface Term {

    /// The IRI, or the lexical form of the literal.
    String value();

    /// An IRI.
    record Iri(String value) implements Term {
    }

    /// A literal; `language` is empty unless it is a language-tagged string.
    record Literal(String value, String datatype, String language) implements Term {
    }

    static Term iri(String value) {
        return new Iri(value);
    }

    static Term text(String value) {
        return new Literal(value, "http://www.w3.org/2001/XMLSchema#string", "");
    }

    static Term text(String value, Language language) {
        return new Literal(value, "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", language.tag());
    }

    static Term integer(long value) {
        return new Literal(Long.toString(value), "http://www.w3.org/2001/XMLSchema#integer", "");
    }
}
