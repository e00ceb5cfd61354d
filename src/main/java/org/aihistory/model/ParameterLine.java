package org.aihistory.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of a query's text that gives a parameter its value: `VALUES ?name { value }`, alone on its line. A reader sees at once what to change, and
/// the query runs as it stands.
///
/// @param before the text up to the value
/// @param value the term as SPARQL writes it
/// @param after the text behind the value
public record ParameterLine(String before, String value, String after) {

    /// The line of a variable; empty unless there is exactly one.
    public static Optional<ParameterLine> of(String variable, String text) {
        Matcher line = Pattern.compile("(?m)^[ \\t]*VALUES \\?" + Pattern.quote(variable) + " \\{ (?<value>\\S.*) }[ \\t]*$").matcher(text);
        if (!line.find()) {
            return Optional.empty();
        }
        ParameterLine found = new ParameterLine(text.substring(0, line.start("value")), line.group("value"),
                text.substring(line.end("value")));
        return line.find() ? Optional.empty() : Optional.of(found);
    }

    /// The text with another term, which has to be written as SPARQL writes it.
    public String with(String term) {
        return before + term + after;
    }
}
