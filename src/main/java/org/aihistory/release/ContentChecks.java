package org.aihistory.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.aihistory.model.Finding;
import org.aihistory.release.Content.ContentFile;
import org.aihistory.release.ContentParser.Parsed;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/// Runs every check over a candidate: files and values in Java, one graph by shapes, several graphs by queries.
final class ContentChecks {

    private static final String CHECKS = "ontology/checks/";
    private static final String SHAPES = "ontology/shapes/";

    private ContentChecks() {
    }

    /// Adds every problem, and tells which checks publish what they find.
    static List<Finding.Rule> run(Content content, List<Parsed> files, Candidate candidate, Problems problems) {
        new FileChecks(candidate.prefixes(), problems).run(files);
        ValueChecks.run(candidate, problems);
        ExampleChecks.run(candidate, problems);
        CoverageChecks.run(candidate, problems);
        ShapeChecks.run(shapes(files), candidate, problems);
        DatasetGraph dataset = candidate.dataset();
        List<QueryCheck> checks = queries(content, CHECKS, "check", QueryCheck::parse, problems);
        checks.forEach(check -> check.run(dataset, candidate, problems));
        return checks.stream().flatMap(check -> check.publishes().stream()).sorted(Comparator.comparing(Finding.Rule::name)).toList();
    }

    private static Graph shapes(List<Parsed> files) {
        Graph shapes = GraphFactory.createDefaultGraph();
        files.stream().filter(file -> file.file().startsWith(SHAPES)).flatMap(file -> file.statements().stream())
                .forEach(statement -> shapes.add(statement.triple()));
        return shapes;
    }

    /// Reads the query files of a folder; those that are broken are problems themselves.
    static <T> List<T> queries(Content content, String folder, String rule, BiFunction<String, String, T> parser, Problems problems) {
        List<T> parsed = new ArrayList<>();
        for (ContentFile file : content.files()) {
            if (file.path().startsWith(folder) && file.path().endsWith(".rq")) {
                String name = file.path().substring(folder.length()).replace(".rq", "");
                Decoder.decode(file, problems).ifPresent(text -> {
                    try {
                        parsed.add(parser.apply(name, text));
                    } catch (QueryException | IllegalArgumentException broken) {
                        problems.error(file.path(), 1, "", rule, "Cannot be used: " + broken.getMessage(), "无法使用：" + broken.getMessage());
                    }
                });
            }
        }
        return parsed;
    }
}
