package org.aihistory.release;

import java.util.Collection;
import java.util.Map;
import org.aihistory.model.Finding;
import org.aihistory.model.Text;
import org.aihistory.release.ContentProblem.Level;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

/// Runs the SHACL shapes of ontology/shapes. A shape is a check: its local name is the rule, its messages are the sentences.
final class ShapeChecks {

    private ShapeChecks() {
    }

    static void run(Graph shapes, Candidate candidate, Problems problems) {
        if (shapes.isEmpty()) {
            return;
        }
        Shapes parsed;
        try {
            parsed = Shapes.parse(shapes);
        } catch (ShaclException broken) {
            problems.error("ontology/shapes", 0, "", "shape", "Cannot be used: " + broken.getMessage(), "无法使用：" + broken.getMessage());
            return;
        }
        ShaclValidator.get().validate(parsed, candidate.everything()).getEntries().stream()
                .filter(entry -> !candidate.isUnknown(entry.focusNode()) && (entry.value() == null || !candidate.isUnknown(entry.value())))
                .forEach(entry -> problems.add(problem(entry, candidate)));
    }

    private static ContentProblem problem(ReportEntry entry, Candidate candidate) {
        Node property = entry.resultPath() instanceof P_Link link ? link.getNode() : null;
        Node value = entry.value();
        var place = candidate.places().find(null, entry.focusNode(), property, value);
        String rule = entry.source().isURI() ? entry.source().getLocalName() : "shape";
        Level level = Severity.Violation.equals(entry.severity()) ? Level.ERROR : Level.FINDING;
        Text sentence = new Text(message(entry.messages(), "en", entry), message(entry.messages(), "zh", entry));
        Finding finding = level == Level.FINDING && entry.focusNode().isURI()
                ? new Finding(new Finding.Rule(rule, sentence), entry.focusNode().getURI(), sentence, Map.of())
                : null;
        return new ContentProblem(place.map(Statement::file).orElse("data"), place.map(Statement::line).orElse(0),
                candidate.name(entry.focusNode()), rule, level, withValue(sentence, value, candidate), finding);
    }

    private static String message(Collection<Node> messages, String language, ReportEntry entry) {
        return messages.stream().filter(message -> message.isLiteral() && message.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm).findFirst().orElse(entry.message());
    }

    private static Text withValue(Text sentence, @Nullable Node value, Candidate candidate) {
        if (value == null || value.isBlank()) {
            return sentence;
        }
        String word = candidate.name(value);
        return new Text(sentence.en() + " [" + word + "]", sentence.zh() + " [" + word + "]");
    }
}
