package org.aihistory.sparql;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.aihistory.knowledge.Answer;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/// Writes a whole answer into memory, up to the cap of bytes.
///
/// @param cap bytes
record AnswerWriter(int cap) {

    byte[] write(Answer answer, Query query, AnswerForm form) {
        CappedBytes out = new CappedBytes(cap);
        switch (answer) {
            case Answer.Truth(boolean value) -> results(form).write(out, value);
            case Answer.Rows(List<Var> variables, List<Binding> rows) -> results(form).write(out, rows(variables, rows, form));
            case Answer.Statements(Graph graph) -> statements(graph, query, form, out);
        }
        return out.toByteArray();
    }

    private static ResultsWriter results(AnswerForm form) {
        return ResultsWriter.create().lang(form.rowsLanguage()).build();
    }

    private static RowSet rows(List<Var> variables, List<Binding> rows, AnswerForm form) {
        if (form.isXml()) {
            rows.forEach(row -> row.forEach((variable, node) -> refuseUnlessXml(node)));
        }
        List<Binding> written = form.equals(AnswerForm.CSV) ? rows.stream().map(AnswerWriter::safeInSpreadsheets).toList() : rows;
        return RowSetStream.create(variables, written.iterator());
    }

    private static void statements(Graph graph, Query query, AnswerForm form, CappedBytes out) {
        if (form.isXml()) {
            graph.find().forEachRemaining(triple -> refuseUnlessXml(triple.getObject()));
        }
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        if (org.apache.jena.riot.RDFLanguages.isQuads(form.graphFormat().getLang()) && !form.equals(AnswerForm.JSONLD)) {
            RDFWriter.source(DatasetGraphFactory.wrap(graph)).format(form.graphFormat()).output(out);
        } else {
            RDFWriter.source(graph).format(form.graphFormat()).output(out);
        }
    }

    /// XML 1.0 has no way to write most control characters: better no answer than one that no parser reads.
    private static void refuseUnlessXml(Node node) {
        if (node.isLiteral() && node.getLiteralLexicalForm().codePoints().anyMatch(AnswerWriter::outsideXml)) {
            throw new KnowledgeException(Problem.NOT_ACCEPTABLE);
        }
    }

    private static boolean outsideXml(int character) {
        boolean control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        return control || (character >= 0xD800 && character <= 0xDFFF) || character == 0xFFFE || character == 0xFFFF;
    }

    private static Binding safeInSpreadsheets(Binding row) {
        BindingBuilder safe = Binding.builder();
        row.forEach((variable, node) -> safe.add(variable, runsInSpreadsheets(node)
                ? NodeFactory.createLiteralString("'" + node.getLiteralLexicalForm())
                : node));
        return safe.build();
    }

    private static boolean runsInSpreadsheets(Node node) {
        if (!node.isLiteral() || node.getLiteralValue() instanceof Number) {
            return false;
        }
        String text = node.getLiteralLexicalForm();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /// Memory that refuses to grow beyond a cap.
    private static final class CappedBytes extends ByteArrayOutputStream {

        private final int cap;

        CappedBytes(int cap) {
            this.cap = cap;
        }

        @Override
        public synchronized void write(int one) {
            refuseAbove(count + 1L);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            refuseAbove((long) count + length);
            super.write(bytes, offset, length);
        }

        private void refuseAbove(long size) {
            if (size > cap) {
                throw new KnowledgeException(Problem.ANSWER_TOO_LARGE, (cap >> 20) + " MiB");
            }
        }
    }
}
