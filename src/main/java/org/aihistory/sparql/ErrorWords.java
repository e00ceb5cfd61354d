package org.aihistory.sparql;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.model.Language;
import org.aihistory.web.Messages;

/// What the parser found wrong, in the reader's language: its own messages are English and speak of tokens.
final class ErrorWords {

    private static final String END = "…";
    private static final Map<String, Pattern> KNOWN = Map.of("prefix",
            Pattern.compile("Unresolved prefixed name: ([^:]*:).*", Pattern.DOTALL),
            "scope", Pattern.compile("Variable used when already in-scope: (\\?\\w+).*", Pattern.DOTALL),
            "group", Pattern.compile("Non-group key variable in SELECT: (\\?\\w+).*", Pattern.DOTALL),
            "aggregate", Pattern.compile("Aggregate expression not legal at this point.*|Expression not legal.*", Pattern.DOTALL),
            "iri", Pattern.compile("Bad IRI.*?<([^>]*)>.*", Pattern.DOTALL));

    private ErrorWords() {
    }

    static String of(String found, Messages messages, Language language) {
        if (found.equals(END)) {
            return messages.text(language, "sparql.mistake.end");
        }
        for (var known : KNOWN.entrySet()) {
            Matcher matcher = known.getValue().matcher(found);
            if (matcher.matches()) {
                return messages.text(language, "sparql.mistake." + known.getKey(), matcher.groupCount() > 0 ? matcher.group(1) : "");
            }
        }
        boolean oneWord = !found.isEmpty() && found.length() <= 40 && !found.strip().contains(" ");
        return oneWord ? messages.text(language, "sparql.mistake.unexpected", found) : found;
    }
}
