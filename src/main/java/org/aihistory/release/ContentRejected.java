package org.aihistory.release;

import java.util.List;

/// The content has errors; all of them are in the list, sorted by file and line.
public class ContentRejected extends Exception {

    private final transient List<ContentProblem> problems;

    public ContentRejected(List<ContentProblem> problems) {
        super(problems.size() + " problems in the content");
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
