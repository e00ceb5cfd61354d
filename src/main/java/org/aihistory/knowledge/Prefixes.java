package org.aihistory.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aihistory.release.Release;

/// The prefixes of the release, from `ontology/prefixes.ttl`. Stored queries leave them out.
///
/// @param iris by prefix, sorted
public record Prefixes(Map<String, String> iris) {

    private static final Pattern TOKEN = Pattern.compile("""
            (?x)
              "{3} .*? "{3} | '{3} .*? '{3}
            | " (?: [^"\\\\\\n] | \\\\. )*+ " | ' (?: [^'\\\\\\n] | \\\\. )*+ '
            | < [^<>"{}|^`\\\\\\x00-\\x20]*+ >
            | \\# [^\\n]*+
            | (?i: PREFIX ) \\s+ (?<declared> [\\w-]*+ ) :
            | [?$] \\w++
            | (?<used> [A-Za-z][\\w-]*+ ) :
            """, Pattern.DOTALL);

    public Prefixes {
        iris = java.util.Collections.unmodifiableMap(new TreeMap<>(iris));
    }

    public static Prefixes of(Release release) {
        return new Prefixes(release.dataset().prefixes().getMapping());
    }

    /// The query with a declaration of each prefix of ours that it uses and does not declare, one per line, before its text.
    public String declare(String query) {
        Set<String> used = new TreeSet<>();
        Set<String> declared = new TreeSet<>();
        for (Matcher token = TOKEN.matcher(query); token.find();) {
            if (token.group("declared") != null) {
                declared.add(token.group("declared"));
            } else if (token.group("used") != null) {
                used.add(token.group("used"));
            }
        }
        String header = used.stream().filter(prefix -> !declared.contains(prefix)).filter(iris::containsKey)
                .map(prefix -> "PREFIX " + prefix + ": <" + iris.get(prefix) + ">\n").collect(Collectors.joining());
        return header + query;
    }
}
