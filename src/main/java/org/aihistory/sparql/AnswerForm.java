package org.aihistory.sparql;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.web.Negotiation;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// A form in which an answer can be written.
///
/// @param results how SELECT and ASK are written, null for a form of statements
/// @param graph how CONSTRUCT and DESCRIBE are written, null for a form of rows
/// @param name short name
/// @param types its media types, the registered one first
record AnswerForm(@Nullable Lang results, @Nullable RDFFormat graph, String name, List<MediaType> types) {

    static final AnswerForm JSON = rows(ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json");
    static final AnswerForm XML = rows(ResultSetLang.RS_XML, "xml", "application/sparql-results+xml", "application/xml", "text/xml");
    static final AnswerForm CSV = rows(ResultSetLang.RS_CSV, "csv", "text/csv");
    static final AnswerForm TSV = rows(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values");
    static final AnswerForm TURTLE = statements(RDFFormat.TURTLE_PRETTY, "ttl", "text/turtle", "application/x-turtle");
    static final AnswerForm NTRIPLES = statements(RDFFormat.NTRIPLES_UTF8, "nt", "application/n-triples", "text/plain");
    static final AnswerForm JSONLD = statements(RDFFormat.JSONLD11_PRETTY, "jsonld", "application/ld+json", "application/json");
    static final AnswerForm RDFXML = statements(RDFFormat.RDFXML_PLAIN, "rdf", "application/rdf+xml", "application/xml", "text/xml");
    static final AnswerForm TRIG = statements(RDFFormat.TRIG_PRETTY, "trig", "application/trig");
    static final AnswerForm NQUADS = statements(RDFFormat.NQUADS_UTF8, "nq", "application/n-quads");

    /// All of them in our order of preference.
    static final List<AnswerForm> ALL = List.of(JSON, XML, CSV, TSV, TURTLE, NTRIPLES, JSONLD, RDFXML, TRIG, NQUADS);

    private static AnswerForm rows(Lang results, String name, String... types) {
        return new AnswerForm(results, null, name, Stream.of(types).map(MediaType::parseMediaType).toList());
    }

    private static AnswerForm statements(RDFFormat graph, String name, String... types) {
        return new AnswerForm(null, graph, name, Stream.of(types).map(MediaType::parseMediaType).toList());
    }

    /// A form with the media type under which it was asked for.
    record Chosen(AnswerForm form, MediaType type) {
    }

    /// The form of the answer to a query.
    ///
    /// @param accept the header
    /// @param named a short name (`format=csv`), which goes before the header; null where there is none
    static Optional<Chosen> of(Query query, @Nullable String accept, @Nullable String named) {
        List<AnswerForm> forms = ALL.stream().filter(form -> form.suits(query)).toList();
        if (named != null) {
            String name = expanded(named);
            return forms.stream().filter(form -> form.name.equals(name)).findFirst().map(form -> new Chosen(form, form.types.getFirst()));
        }
        List<MediaType> firsts = forms.stream().map(form -> form.types.getFirst()).toList();
        List<MediaType> others = forms.stream().flatMap(form -> form.types.stream().skip(1)).toList();
        List<MediaType> offered = Stream.concat(firsts.stream(), others.stream()).toList();
        return Negotiation.best(accept, offered).flatMap(type -> forms.stream().filter(form -> form.types.contains(type)).findFirst()
                .map(form -> new Chosen(form, type)));
    }

    private static String expanded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "turtle" -> "ttl";
            case "json-ld" -> "jsonld";
            case "ntriples", "n-triples" -> "nt";
            case "n-quads" -> "nq";
            case "rdf/xml", "rdfxml" -> "rdf";
            default -> lower;
        };
    }

    private boolean suits(Query query) {
        return (query.isSelectType() || query.isAskType()) == (results != null);
    }

    /// Whether it is XML, which cannot carry every character.
    boolean isXml() {
        return equals(XML) || equals(RDFXML);
    }

    /// The writer of rows.
    Lang rowsLanguage() {
        return Objects.requireNonNull(results);
    }

    /// The writer of statements.
    RDFFormat graphFormat() {
        return Objects.requireNonNull(graph);
    }
}
