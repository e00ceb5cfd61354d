package org.aihistory.model;

import java.util.List;

/// The one exception that reaches readers: a problem and the values its sentence names.
public class KnowledgeException extends RuntimeException {

    private final Problem problem;
    private final List<String> arguments;

    public KnowledgeException(Problem problem, String... arguments) {
        super(problem + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public KnowledgeException(Problem problem, Throwable cause, String... arguments) {
        super(problem + " " + List.of(arguments), cause);
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /// The values that the sentence of the problem names, in order.
    public List<String> arguments() {
        return arguments;
    }
}
