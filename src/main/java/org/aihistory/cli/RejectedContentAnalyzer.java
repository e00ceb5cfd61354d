package org.aihistory.cli;

import java.util.stream.Collectors;
import org.aihistory.model.Language;
import org.aihistory.release.ContentRejected;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Makes a start with bad content end with the list of its errors instead of a stack trace; the exit code is 1.
final class RejectedContentAnalyzer extends AbstractFailureAnalyzer<ContentRejected> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ContentRejected rejected) {
        String list = rejected.problems().stream().map(problem -> problem.line(Language.EN)).collect(Collectors.joining("\n"));
        return new FailureAnalysis("The content has " + rejected.problems().size() + " errors:\n\n" + list,
                "Correct the files and start again. The command `check` prints the same list.", failure);
    }
}
