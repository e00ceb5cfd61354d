package org.aihistory.knowledge.guard;

import java.time.Duration;

/// What one public query may cost. Beyond a limit the answer is an error that names it, never a cut result.
///
/// @param time how long it may run
/// @param rows rows of a SELECT, triples of a CONSTRUCT or DESCRIBE
/// @param textBytes length of the query in UTF-8
/// @param answerBytes length of the serialised answer
/// @param depth how deep groups, expressions and paths may be nested
/// @param concurrent how many run at once; the next ones are asked to come back
public record QueryLimits(Duration time, int rows, int textBytes, int answerBytes, int depth, int concurrent) {

    /// The limits that the documentation promises.
    public static final QueryLimits STANDARD = new QueryLimits(Duration.ofSeconds(10), 10_000, 1 << 20, 32 << 20, 200, 8);
}
