package org.aihistory.sparql;

import java.util.List;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;

/// A refusal as the workbench shows it: the sentence and, for a mistake in the text, the line with its place marked.
///
/// @param line from 1; 0 where no place is known
/// @param column from 1
/// @param text the line of the query
/// @param pointer spaces and a mark that stands below the column
record Mistake(String sentence, int line, int column, String text, String pointer) {

    static Mistake of(KnowledgeException refused, String sentence, String query) {
        if (refused.problem() != Problem.BAD_QUERY) {
            return new Mistake(sentence, 0, 0, "", "");
        }
        List<String> lines = query.lines().toList();
        int line = Math.clamp(Integer.parseInt(refused.arguments().getFirst()), 1, Math.max(1, lines.size()));
        int column = Integer.parseInt(refused.arguments().get(1));
        String text = lines.isEmpty() ? "" : lines.get(line - 1);
        int before = Math.clamp(column - 1, 0, text.length());
        String spaces = text.substring(0, before).codePoints().mapToObj(letter -> letter == '\t' ? "\t" : wide(letter) ? "\u3000" : " ")
                .reduce("", String::concat);
        return new Mistake(sentence, line, column, text, spaces + "▲");
    }

    private static boolean wide(int letter) {
        return letter >= 0x2E80;
    }
}
