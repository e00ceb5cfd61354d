package org.aihistory.release;

import java.util.Map;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The prefixes of `ontology/prefixes.ttl` as SHACL declares them, so that a tool that reads an example query from the store can run it.
final class PrefixDeclarations {

    private static final Node DECLARE = NodeFactory.createURI(ExampleChecks.SHACL + "declare");
    private static final Node PREFIX = NodeFactory.createURI(ExampleChecks.SHACL + "prefix");
    private static final Node NAMESPACE = NodeFactory.createURI(ExampleChecks.SHACL + "namespace");

    private PrefixDeclarations() {
    }

    static void add(Map<String, String> prefixes, Graph target) {
        prefixes.forEach((prefix, iri) -> {
            Node declaration = Namespaces.id("prefix", prefix);
            target.add(Aih.ONTOLOGY, DECLARE, declaration);
            target.add(declaration, PREFIX, NodeFactory.createLiteralString(prefix));
            target.add(declaration, NAMESPACE, NodeFactory.createLiteralDT(iri, XSDDatatype.XSDanyURI));
        });
    }
}
