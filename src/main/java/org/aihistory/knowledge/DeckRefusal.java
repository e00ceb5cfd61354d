package org.aihistory.knowledge;

import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;

/// Why a deck plan is refused: a sentence that names slide and member.
final class DeckRefusal {

    private static final int LONGEST = 60;

    private DeckRefusal() {
    }

    /// @param key of the sentence; its {0} is the value, its {1} what it may be
    /// @param slide from 1, 0 for the deck itself
    /// @param member name in the JSON, empty for the whole
    static KnowledgeException of(String key, int slide, String member, String value, String allowed) {
        return new KnowledgeException(Problem.BAD_DECK, key, Integer.toString(slide), shown(member), shown(value), allowed);
    }

    /// Short, and without what would break a line.
    private static String shown(String value) {
        String plain = value.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\p{Co}\\p{Cn}]", "\uFFFD");
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
