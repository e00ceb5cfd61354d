package org.aihistory.sparql;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.model.Term;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.FmtUtils;

/// How SPARQL writes a term: prefixed where that is safe, everything else escaped by the library that also reads it.
final class SparqlTerm {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*");

    private SparqlTerm() {
    }

    static String written(Term term, Prefixes prefixes) {
        return switch (term) {
            case Term.Iri(String iri) -> iri(iri, prefixes);
            case Term.Literal literal -> FmtUtils.stringForNode(node(literal));
        };
    }

    private static String iri(String iri, Prefixes prefixes) {
        return prefixes.iris().entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .filter(prefix -> LOCAL.matcher(iri.substring(prefix.getValue().length())).matches())
                .max(Comparator.comparingInt((Map.Entry<String, String> prefix) -> prefix.getValue().length()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElseGet(() -> FmtUtils.stringForNode(NodeFactory.createURI(iri)));
    }

    private static Node node(Term.Literal literal) {
        return literal.language().isEmpty()
                ? NodeFactory.createLiteralDT(literal.value(), TypeMapper.getInstance().getSafeTypeByName(literal.datatype()))
                : NodeFactory.createLiteralLang(literal.value(), literal.language());
    }
}
