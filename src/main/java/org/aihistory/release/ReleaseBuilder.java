package org.aihistory.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aihistory.release.Content.ContentFile;
import org.aihistory.release.ContentParser.Parsed;
import org.aihistory.release.ContentProblem.Level;
import org.aihistory.release.Derivation.Derived;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/// Content in, release out: parse, check, derive, name.
public final class ReleaseBuilder {

    private static final String ONTOLOGY = "ontology/aih.ttl";
    private static final String ALIGNMENTS = "ontology/alignments.ttl";

    static {
        JenaSystem.init();
    }

    private ReleaseBuilder() {
    }

    /// Builds the release of some content. The same content gives the same id and the same dump, byte for byte.
    ///
    /// @throws ContentRejected with all errors, when there is any
    public static Release build(Content content) throws ContentRejected {
        Problems problems = new Problems();
        List<Parsed> parsed = content.files().stream().filter(file -> !file.path().endsWith(".rq"))
                .map(file -> ContentParser.parse(file, problems)).toList();
        Graph ontology = graph(parsed, ONTOLOGY);
        List<Statement> statements = parsed.stream().filter(file -> file.file().startsWith("data/"))
                .flatMap(file -> file.statements().stream()).toList();
        Derived derived = new Derivation(ontology, graph(parsed, ALIGNMENTS)).derive(statements, rules(content, problems));
        if (!problems.of(Level.ERROR).isEmpty()) {
            throw new ContentRejected(problems.of(Level.ERROR));
        }
        DatasetGraph dataset = derived.dataset();
        return new Release(ReleaseId.of(content), dataset, Counting.count(dataset.getDefaultGraph(), new Terms(ontology), statements),
                problems.of(Level.FINDING), derived.inferences());
    }

    private static Graph graph(List<Parsed> parsed, String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        parsed.stream().filter(one -> one.file().equals(file)).flatMap(one -> one.statements().stream())
                .forEach(statement -> graph.add(statement.triple()));
        return graph;
    }

    private static List<Rule> rules(Content content, Problems problems) {
        List<Rule> rules = new ArrayList<>();
        for (ContentFile file : files(content, "ontology/rules/").toList()) {
            String name = file.path().substring("ontology/rules/".length()).replace(".rq", "");
            Decoder.decode(file, problems).ifPresent(text -> {
                try {
                    rules.add(Rule.parse(name, text));
                } catch (QueryException | IllegalArgumentException broken) {
                    problems.error(file.path(), 1, "", "rule", "Not a rule: " + broken.getMessage(), "不是规则:" + broken.getMessage());
                }
            });
        }
        return rules;
    }

    private static Stream<ContentFile> files(Content content, String folder) {
        return content.files().stream().filter(file -> file.path().startsWith(folder) && file.path().endsWith(".rq"));
    }
}
