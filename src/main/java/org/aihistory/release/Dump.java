package org.aihistory.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// The canonical form of a dataset: N-Quads, UTF-8, one line per quad, lines sorted by their bytes, each once. Equal datasets give equal bytes.
public final class Dump {

    private static final NodeFormatter FORMAT = new NodeFormatterNT();

    private Dump() {
    }

    /// Writes all quads of the dataset. The stream stays open.
    public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> lines.add(line(quad)));
        write(lines, out);
    }

    /// Writes all quads, and those of the default graph also as `graph:held`: many stores make the default graph the union of all graphs, which
    /// would turn parody into fact.
    public static void writeForAnyStore(DatasetGraph dataset, OutputStream out) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> lines.add(line(quad)));
        dataset.getDefaultGraph().find().forEachRemaining(triple -> lines.add(line(Quad.create(Namespaces.HELD, triple))));
        write(lines, out);
    }

    private static void write(List<byte[]> lines, OutputStream out) throws IOException {
        lines.sort(Arrays::compareUnsigned);
        for (byte[] line : lines) {
            out.write(line);
        }
    }

    private static byte[] line(Quad quad) {
        StringWriterI text = new StringWriterI();
        FORMAT.format(text, quad.getSubject());
        text.print(" ");
        FORMAT.format(text, quad.getPredicate());
        text.print(" ");
        FORMAT.format(text, quad.getObject());
        if (!quad.isDefaultGraph()) {
            text.print(" ");
            FORMAT.format(text, quad.getGraph());
        }
        text.print(" .\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
