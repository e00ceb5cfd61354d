package org.aihistory.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.release.Dump;
import org.aihistory.release.Release;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/// Writes statements as documents, the same statements always as the same bytes: sorted, and only with the prefixes that they use.
public final class RdfDocuments {

    private static final Comparator<Quad> ORDER = Comparator.comparing(RdfDocuments::graphName)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private final Release release;

    public RdfDocuments(Release release) {
        this.release = release;
    }

    /// Statements as a document.
    ///
    /// @param rows each binds `subject`, `predicate`, `object` and, for a statement of a passage, `graph`
    public byte[] write(List<Row> rows, RdfForm form) {
        return write(rows.stream().map(RdfDocuments::quad).filter(quad -> form.graphs() || quad.isDefaultGraph()), form);
    }

    /// The whole release; in forms without graphs its default graph: what is held true.
    public byte[] dump(RdfForm form) {
        if (form == RdfForm.NQUADS) {
            return canonical(release.dataset());
        }
        Stream<Quad> quads = Iter.asStream(release.dataset().find());
        return write(quads.filter(quad -> form.graphs() || quad.isDefaultGraph()), form);
    }

    private static byte[] canonical(DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Dump.write(dataset, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private byte[] write(Stream<Quad> statements, RdfForm form) {
        List<Quad> quads = statements.sorted(ORDER).distinct().toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (form) {
            case TURTLE -> stream(quads, RDFFormat.TURTLE_BLOCKS, out);
            case TRIG -> stream(quads, RDFFormat.TRIG_BLOCKS, out);
            case NTRIPLES -> stream(quads, RDFFormat.NTRIPLES_UTF8, out);
            case NQUADS -> stream(quads, RDFFormat.NQUADS_UTF8, out);
            case JSONLD -> whole(quads, RDFFormat.JSONLD11_PRETTY, out);
            case RDFXML -> whole(quads, RDFFormat.RDFXML_PLAIN, out);
        }
        return out.toByteArray();
    }

    private void stream(List<Quad> quads, RDFFormat format, ByteArrayOutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        usedPrefixes(quads).forEach(writer::prefix);
        for (Quad quad : quads) {
            if (quad.isDefaultGraph()) {
                writer.triple(quad.asTriple());
            } else {
                writer.quad(quad);
            }
        }
        writer.finish();
    }

    private void whole(List<Quad> quads, RDFFormat format, ByteArrayOutputStream out) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        usedPrefixes(quads).forEach(dataset.prefixes()::add);
        if (format.equals(RDFFormat.RDFXML_PLAIN)) {
            dataset.getDefaultGraph().getPrefixMapping().setNsPrefixes(usedPrefixes(quads));
            RDFWriter.source(dataset.getDefaultGraph()).format(format).output(out);
        } else {
            RDFWriter.source(dataset).format(format).output(out);
        }
    }

    private Map<String, String> usedPrefixes(List<Quad> quads) {
        Set<String> namespaces = new HashSet<>();
        for (Quad quad : quads) {
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .forEach(node -> addNamespace(node, namespaces));
        }
        Map<String, String> used = new TreeMap<>();
        release.dataset().prefixes().forEach((prefix, iri) -> {
            if (namespaces.contains(iri)) {
                used.put(prefix, iri);
            }
        });
        return used;
    }

    private static void addNamespace(Node node, Set<String> namespaces) {
        String iri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
        namespaces.add(iri.substring(0, 1 + Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'))));
    }

    private static String graphName(Quad quad) {
        return quad.isDefaultGraph() ? "" : quad.getGraph().getURI();
    }

    private static Quad quad(Row row) {
        Node graph = row.term("graph").map(Terms::node).orElse(Quad.defaultGraphNodeGenerated);
        return Quad.create(graph, node(row, "subject"), node(row, "predicate"), node(row, "object"));
    }

    private static Node node(Row row, String variable) {
        return Terms.node(row.term(variable).orElseThrow());
    }

    /// A statement as a row, for documents that are made and not found.
    public static Row statement(String subject, String predicate, Term object) {
        return new Row(Map.of("subject", Term.iri(subject), "predicate", Term.iri(predicate), "object", object));
    }
}
