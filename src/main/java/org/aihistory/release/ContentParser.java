package org.aihistory.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.release.Content.ContentFile;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/// Parses one file into statements that know their place. Warnings of the parser count as errors; relative IRIs and blank nodes are refused.
final class ContentParser {

    /// What a file holds, as far as it could be read.
    ///
    /// @param prefixes line of each declaration by `name IRI`
    /// @param whole false when the parser stopped before the end
    record Parsed(String file, List<Statement> statements, Map<String, Integer> prefixes, boolean whole) {
    }

    private final String file;
    private final Problems problems;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> prefixes = new LinkedHashMap<>();

    private ContentParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Reads what can be read; everything wrong with encoding and syntax is added to the problems.
    static Parsed parse(ContentFile file, Problems problems) {
        ContentParser parser = new ContentParser(file.path(), problems);
        boolean whole = Decoder.decode(file, problems).map(parser::read).orElse(false);
        return new Parsed(file.path(), parser.statements, parser.prefixes, whole);
    }

    private boolean read(String text) {
        ErrorHandler handler = new Handler();
        Tokenizer tokens = TokenizerText.create().fromString(text).errorHandler(handler).build();
        Profile profile = new Profile(handler);
        StreamRDFBase prefixReader = new StreamRDFBase() {
            @Override
            public void prefix(String prefix, String iri) {
                prefixes.put(prefix + " " + iri, (int) tokens.getLine());
            }
        };
        try {
            if (file.endsWith(".ttl")) {
                new LangTurtle(tokens, profile, prefixReader).parse();
            } else {
                new LangTriG(tokens, profile, prefixReader).parse();
            }
            return true;
        } catch (RiotException reported) {
            return false;
        }
    }

    private void problem(String rule, String en, String zh, long line) {
        problems.error(file, line, "", rule, en, zh);
    }

    /// Turns what the parser says into problems; it goes on after all but fatal ones.
    private final class Handler implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            report(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            report(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            report(message, line, column);
            throw new RiotException(message);
        }

        private void report(String message, long line, long column) {
            if (message.startsWith("Relative IRI")) {
                problem("relative-iri", "IRIs must be absolute: " + message + ".", "IRI 必须是绝对的：" + message + "。", line);
            } else {
                problem("syntax", "Syntax (column " + column + "): " + message, "语法(第 " + column + " 列):" + message, line);
            }
        }
    }

    /// Keeps the place of each statement.
    private final class Profile extends ParserProfileStd {

        private long line;

        Profile(ErrorHandler handler) {
            super(new FactoryRDFStd(), handler, IRIxResolver.create().noBase().resolve(true).allowRelative(false).build(),
                    PrefixMapFactory.create(), ARQ.getContext().copy(), true, true);
        }

        @Override
        public void setBaseIRI(String base) {
            problem("relative-iri", "A base is not allowed: IRIs must be absolute.", "不允许声明 base:IRI 必须是绝对的。", line);
        }

        @Override
        public String resolveIRI(String iri, long line, long column) {
            this.line = line;
            return super.resolveIRI(iri, line, column);
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            Triple triple = super.createTriple(subject, predicate, object, line, column);
            keep(null, triple, line, column);
            return triple;
        }

        @Override
        public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long line, long column) {
            Quad quad = super.createQuad(graph, subject, predicate, object, line, column);
            keep(Quad.isDefaultGraph(graph) ? null : graph, quad.asTriple(), line, column);
            return quad;
        }

        private void keep(@Nullable Node graph, Triple triple, long line, long column) {
            statements.add(new Statement(graph, triple, file, (int) line, (int) column));
        }

        @Override
        public Node createBlankNode(Node scope, String label, long line, long column) {
            blank(line);
            return super.createBlankNode(scope, label, line, column);
        }

        @Override
        public Node createBlankNode(Node scope, long line, long column) {
            blank(line);
            return super.createBlankNode(scope, line, column);
        }

        private void blank(long line) {
            if (!file.startsWith("ontology/shapes/")) {
                problem("blank-node", "Blank nodes are not allowed: give the thing an IRI.", "不允许空白节点：请给事物一个 IRI。", line);
            }
        }
    }
}
