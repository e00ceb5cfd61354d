package org.aihistory.knowledge.guard;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures a query's text before it is parsed, since parsers and walkers recurse: how deep its brackets go and how many operators it chains.
///
/// @param depth the deepest nesting of `{`, `(` and `[`
/// @param chained operators and keywords that build one more level each: `||`, `/`, UNION, OPTIONAL and the like
record QueryNesting(int depth, int chained) {

    private static final Pattern TOKEN = Pattern.compile("""
            (?x)
              "{3} (?: [^"\\\\] | \\\\. | "{1,2}(?!") )*+ "{3}
            | '{3} (?: [^'\\\\] | \\\\. | '{1,2}(?!') )*+ '{3}
            | " (?: [^"\\\\\\n\\r] | \\\\. )*+ "
            | ' (?: [^'\\\\\\n\\r] | \\\\. )*+ '
            | < [^<>"{}|^`\\\\\\x00-\\x20]*+ >
            | \\# [^\\n\\r]*+
            | [?$] \\w++
            | [\\w-]*+ : [\\w.%-]*+
            | (?<word> [A-Za-z]++ )
            | (?<open> [{(\\[] )
            | (?<close> [})\\]] )
            | (?<chain> \\|\\|? | && | [/*+^!-] )
            """, Pattern.DOTALL);

    private static final Set<String> CHAINING = Set.of("UNION", "OPTIONAL", "MINUS", "BIND", "FILTER", "GRAPH", "EXISTS", "VALUES",
            "SELECT");

    static QueryNesting of(String text) {
        int open = 0;
        int depth = 0;
        int chained = 0;
        for (Matcher token = TOKEN.matcher(text); token.find();) {
            if (token.group("open") != null) {
                depth = Math.max(depth, ++open);
            } else if (token.group("close") != null) {
                open--;
            } else if (token.group("chain") != null || chains(token.group("word"))) {
                chained++;
            }
        }
        return new QueryNesting(depth, chained);
    }

    private static boolean chains(@org.jspecify.annotations.Nullable String word) {
        return word != null && CHAINING.contains(word.toUpperCase(java.util.Locale.ROOT));
    }
}
