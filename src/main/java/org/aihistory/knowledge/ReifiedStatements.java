package org.aihistory.knowledge;

import java.io.ByteArrayOutputStream;
import org.aihistory.release.Release;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/// The release in RDF 1.2: what is held, and each statement of a passage as a triple term that a reifier of the passage reifies. A download only: clients of
/// RDF 1.1 stop at the first triple term.
public final class ReifiedStatements {

    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
    private static final Node SOURCE = NodeFactory.createURI("http://purl.org/dc/terms/source");

    private ReifiedStatements() {
    }

    /// N-Triples 1.2, the same bytes for the same release.
    public static byte[] of(Release release) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
        writer.start();
        Graph held = release.dataset().getDefaultGraph();
        held.stream().sorted(ReifiedStatements::compare).forEach(writer::triple);
        held.stream(Node.ANY, RDF.Nodes.type, Aih.Passage).map(Triple::getSubject).sorted(NodeCmp::compareRDFTerms)
                .forEach(passage -> statements(passage, release.dataset().getGraph(passage), writer));
        writer.finish();
        return out.toByteArray();
    }

    /// Reifiers are numbered within their passage: `…/passage/x.3#s1`.
    private static void statements(Node passage, Graph stated, StreamRDF writer) {
        int number = 0;
        for (Triple triple : Iter.toList(stated.stream().sorted(ReifiedStatements::compare).iterator())) {
            Node reifier = NodeFactory.createURI(passage.getURI() + "#s" + ++number);
            writer.triple(Triple.create(reifier, REIFIES, NodeFactory.createTripleTerm(triple)));
            writer.triple(Triple.create(reifier, SOURCE, passage));
        }
    }

    private static int compare(Triple one, Triple other) {
        int subject = NodeCmp.compareRDFTerms(one.getSubject(), other.getSubject());
        int predicate = subject != 0 ? subject : NodeCmp.compareRDFTerms(one.getPredicate(), other.getPredicate());
        return predicate != 0 ? predicate : NodeCmp.compareRDFTerms(one.getObject(), other.getObject());
    }
}
