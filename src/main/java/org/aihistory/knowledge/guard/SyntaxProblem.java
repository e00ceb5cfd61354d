package org.aihistory.knowledge.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.query.QueryParseException;

/// Where a query cannot be read and what stands there, taken from the parser's message without its list of all that it would have liked.
///
/// @param line from 1
/// @param column from 1
/// @param found the word that is not expected there; `…` at the end of the text; else the broken rule, in English
record SyntaxProblem(int line, int column, String found) {

    private static final Pattern UNEXPECTED = Pattern.compile(
            "Encountered \" ?(?:<\\w+> )?\"?(.*?)\"? ?\"{0,2} at line (\\d+), column (\\d+)",
            Pattern.DOTALL);
    private static final Pattern LEXICAL = Pattern
            .compile(
                    "Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered: (?:'(\\d+)' \\(\\d+\\),|<EOF>)(?: after prefix \"(.*)\")?",
                    Pattern.DOTALL);
    private static final Pattern PLACED = Pattern.compile("Line (\\d+), column (\\d+): (.*)", Pattern.DOTALL);
    private static final String END = "…";

    static SyntaxProblem of(Exception bad) {
        String message = String.valueOf(bad.getMessage());
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.lookingAt()) {
            String word = unexpected.group(1).strip();
            return at(unexpected, 2, word.equals("<EOF>") ? END : withoutEcho(word));
        }
        Matcher lexical = LEXICAL.matcher(message);
        if (lexical.lookingAt()) {
            String before = lexical.group(4) == null ? "" : lexical.group(4);
            String next = lexical.group(3) == null ? END : Character.toString(Integer.parseInt(lexical.group(3)));
            return at(lexical, 1, (before + next).strip());
        }
        Matcher placed = PLACED.matcher(message);
        if (placed.lookingAt()) {
            return at(placed, 1, placed.group(3).strip());
        }
        boolean knowsPlace = bad instanceof QueryParseException parse && parse.getLine() > 0;
        return new SyntaxProblem(knowsPlace ? ((QueryParseException) bad).getLine() : 1,
                knowsPlace ? ((QueryParseException) bad).getColumn() : 1, message.lines().findFirst().orElse("?"));
    }

    private static SyntaxProblem at(Matcher found, int group, String word) {
        return new SyntaxProblem(Math.max(1, Integer.parseInt(found.group(group))), Math.max(1, Integer.parseInt(found.group(group + 1))),
                word);
    }

    /// The parser prints a word twice, as token and as image: `"}" "}`.
    private static String withoutEcho(String word) {
        int middle = word.indexOf("\" \"");
        return middle < 0 ? word : word.substring(0, middle);
    }

    KnowledgeException asRefusal(Exception cause) {
        return new KnowledgeException(Problem.BAD_QUERY, cause, Integer.toString(line), Integer.toString(column), found);
    }
}
