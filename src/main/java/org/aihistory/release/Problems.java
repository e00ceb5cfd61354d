package org.aihistory.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.release.ContentProblem.Level;

/// Gathers problems; gives them sorted by file, line and rule, each once.
final class Problems {

    private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
            .thenComparingInt(ContentProblem::line)
            .thenComparing(ContentProblem::rule).thenComparing(ContentProblem::subject).thenComparing(problem -> problem.sentence().en());

    private final List<ContentProblem> found = new ArrayList<>();

    void error(String file, long line, String subject, String rule, String en, String zh) {
        found.add(new ContentProblem(file, (int) Math.max(line, 0), subject, rule, Level.ERROR, new Text(en, zh)));
    }

    void add(ContentProblem problem) {
        found.add(problem);
    }

    void addAll(List<ContentProblem> problems) {
        found.addAll(problems);
    }

    List<ContentProblem> all() {
        return found.stream().distinct().sorted(ORDER).toList();
    }

    List<ContentProblem> of(Level level) {
        return all().stream().filter(problem -> problem.level() == level).toList();
    }
}
