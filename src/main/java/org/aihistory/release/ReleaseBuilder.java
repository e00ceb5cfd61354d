package org.aihistory.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.Counts;
import org.aihistory.model.Finding;
import org.aihistory.release.ContentParser.Parsed;
import org.aihistory.release.ContentProblem.Level;
import org.aihistory.release.Derivation.Derived;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/// Content in, release out: parse, check, derive, name.
public final class ReleaseBuilder {

    private static final String ONTOLOGY = "ontology/aih.ttl";
    private static final String ALIGNMENTS = "ontology/alignments.ttl";

    private static final String PREFIXES = "ontology/prefixes.ttl";

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
        List<Rule> rules = ContentChecks.queries(content, "ontology/rules/", "rule", Rule::parse, problems);
        Derived derived = new Derivation(ontology, graph(parsed, ALIGNMENTS)).derive(statements, rules);
        Map<String, String> prefixes = prefixes(parsed);
        PrefixDeclarations.add(prefixes, derived.dataset().getDefaultGraph());
        Set<String> broken = parsed.stream().filter(file -> !file.whole()).map(Parsed::file).collect(Collectors.toSet());
        Candidate candidate = new Candidate(derived.dataset(), statements, new Places(statements), broken, prefixes);
        List<Finding.Rule> looksFor = ContentChecks.run(content, parsed, candidate, problems);
        if (!problems.of(Level.ERROR).isEmpty()) {
            throw new ContentRejected(problems.of(Level.ERROR));
        }
        DatasetGraph dataset = derived.dataset();
        candidate.prefixes().forEach(dataset.prefixes()::add);
        Counts counts = Counting.count(dataset.getDefaultGraph(), new Terms(ontology), statements);
        String id = ReleaseId.of(content);
        dataset.addGraph(Namespaces.DESCRIPTION, SelfDescription.of(dataset.getDefaultGraph(), counts, id));
        return new Release(id, dataset, counts, problems.all(), looksFor, derived.inferences());
    }

    private static Graph graph(List<Parsed> parsed, String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        parsed.stream().filter(one -> one.file().equals(file)).flatMap(one -> one.statements().stream())
                .forEach(statement -> graph.add(statement.triple()));
        return graph;
    }

    private static Map<String, String> prefixes(List<Parsed> parsed) {
        Map<String, String> prefixes = new HashMap<>();
        parsed.stream().filter(file -> file.file().equals(PREFIXES)).flatMap(file -> file.prefixes().keySet().stream())
                .map(declaration -> declaration.split(" ", 2)).forEach(parts -> prefixes.put(parts[0], parts[1]));
        return prefixes;
    }
}
