package org.aihistory.knowledge;

import java.util.HashMap;
import java.util.Map;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// Between the terms that features see and those of the RDF library.
final class Terms {

    private Terms() {
    }

    static Row row(Binding binding) {
        Map<String, Term> terms = new HashMap<>();
        binding.forEach((variable, node) -> terms.put(variable.getVarName(), term(node)));
        return new Row(terms);
    }

    static Term term(Node node) {
        if (node.isURI()) {
            return new Term.Iri(node.getURI());
        }
        if (node.isLiteral()) {
            return new Term.Literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
        }
        return new Term.Iri("_:" + node.getBlankNodeLabel());
    }

    static Node node(Term term) {
        return switch (term) {
            case Term.Iri(String value) -> NodeFactory.createURI(value);
            case Term.Literal(String value, String datatype, String language) -> language.isEmpty()
                    ? NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(datatype))
                    : NodeFactory.createLiteralLang(value, language);
        };
    }

    static Map<Var, Node> substitution(Map<String, Term> values) {
        Map<Var, Node> nodes = new HashMap<>();
        values.forEach((variable, term) -> nodes.put(Var.alloc(variable), node(term)));
        return nodes;
    }
}
