package org.aihistory.sparql.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a query wants to be shown, written as a comment inside it: `#view: lineage`, `#view: chart line ?decade ?papers`. The first such comment counts.
///
/// @param view the word after `#view:`, as written
/// @param words other words: `bar`, `line`
/// @param columns names of columns without their `?`, in the order in which the view uses them
public record Directive(String view, List<String> words, List<String> columns) {

    /// No directive: the view decides.
    public static final Directive NONE = new Directive("", List.of(), List.of());

    private static final Pattern COMMENT = Pattern.compile("(?im)^[ \\t]*#[ \\t]*view[ \\t]*:[ \\t]*([\\p{L}-]+)([^\\r\\n]*)$");

    public Directive {
        words = List.copyOf(words);
        columns = List.copyOf(columns);
    }

    public static Directive in(String query) {
        Matcher comment = COMMENT.matcher(query);
        if (!comment.find()) {
            return NONE;
        }
        List<String> rest = Stream.of(comment.group(2).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return new Directive(comment.group(1), rest.stream().filter(word -> !isVariable(word)).toList(),
                rest.stream().filter(Directive::isVariable).map(word -> word.substring(1)).toList());
    }

    /// The view that it names; empty without one or when there is no such view.
    public Optional<ViewName> named() {
        return ViewName.of(view);
    }

    private static boolean isVariable(String word) {
        return word.length() > 1 && (word.startsWith("?") || word.startsWith("$"));
    }
}
