package org.aihistory.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.aihistory.knowledge.StoreRefused;
import org.aihistory.model.Language;
import org.aihistory.release.ContentRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/// Makes a start with bad content end with the list of its errors on standard error, one line each, instead of a stack trace; a store that cannot be used
/// with one sentence. The exit code is 1.
final class RejectedContentReport implements SpringBootExceptionReporter {

    /// Spring Boot calls this constructor.
    ///
    /// @param context the application that did not start
    RejectedContentReport(@Nullable ConfigurableApplicationContext context) {
        assert context == null || !context.isRunning();
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentRejected rejected) {
                print(rejected, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
                return true;
            }
            if (cause instanceof StoreRefused refused) {
                System.err.println(refused.getMessage());
                return true;
            }
        }
        return false;
    }

    private static void print(ContentRejected rejected, PrintWriter err) {
        Language words = Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
        rejected.problems().forEach(problem -> err.println(problem.line(words)));
        err.printf("%d errors in the content; the command `check` prints the same list.%n", rejected.problems().size());
        err.flush();
    }
}
