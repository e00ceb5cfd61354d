package org.aihistory.knowledge;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.aihistory.release.Release;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
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
        release.dataset().getDefaultGraph().stream().sorted(ReifiedStatements::compare).forEach(writer::triple);
        statements(release, (reifier, triple, passage) -> {
            writer.triple(Triple.create(reifier, REIFIES, NodeFactory.createTripleTerm(triple)));
            writer.triple(Triple.create(reifier, SOURCE, passage));
        });
        writer.finish();
        return out.toByteArray();
    }

    /// Turtle 1.2, the same triples: `<< person:x aih:born "1926" ~ reifier >> dcterms:source passage .` says of the statement where it stands without
    /// holding it true.
    public static byte[] turtle(Release release) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrefixMap prefixes = PrefixMapFactory.create(release.dataset().prefixes().getMapping());
        StreamRDF held = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        held.start();
        release.dataset().prefixes().forEach(held::prefix);
        release.dataset().getDefaultGraph().stream().sorted(ReifiedStatements::compare).forEach(held::triple);
        held.finish();
        IndentedWriter lines = new IndentedWriter(out);
        NodeFormatter terms = new NodeFormatterTTL(null, prefixes);
        statements(release, (reifier, triple, passage) -> {
            lines.print("<< ");
            for (Node term : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                terms.format(lines, term);
                lines.print(" ");
            }
            lines.print("~ ");
            terms.format(lines, reifier);
            lines.print(" >> ");
            terms.format(lines, SOURCE);
            lines.print(" ");
            terms.format(lines, passage);
            lines.println(" .");
        });
        lines.flush();
        return out.toByteArray();
    }

    /// What is done with a statement of a passage.
    private interface Stated {

        void at(Node reifier, Triple triple, Node passage);
    }

    /// Reifiers are numbered within their passage: `…/passage/x.3#s1`.
    private static void statements(Release release, Stated use) {
        List<Node> passages = release.dataset().getDefaultGraph().stream(Node.ANY, RDF.Nodes.type, Aih.Passage).map(Triple::getSubject)
                .sorted(NodeCmp::compareRDFTerms).toList();
        for (Node passage : passages) {
            int number = 0;
            for (Triple triple : release.dataset().getGraph(passage).stream().sorted(ReifiedStatements::compare).toList()) {
                use.at(NodeFactory.createURI(passage.getURI() + "#s" + ++number), triple, passage);
            }
        }
    }

    private static int compare(Triple one, Triple other) {
        int subject = NodeCmp.compareRDFTerms(one.getSubject(), other.getSubject());
        int predicate = subject != 0 ? subject : NodeCmp.compareRDFTerms(one.getPredicate(), other.getPredicate());
        return predicate != 0 ? predicate : NodeCmp.compareRDFTerms(one.getObject(), other.getObject());
    }
}
