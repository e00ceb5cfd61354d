package org.aihistory.picture;

import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;

/// Relations in words, read along the arrow from the earlier to the later thing: "Ray Solomonoff proposed Algorithmic probability".
public final class Sentences {

    private static final String PLACE = "…";

    private final Language language;

    public Sentences(Language language) {
        this.language = language;
    }

    /// The name of a relation read along its arrow: of a backward one its inverse.
    public String along(Relation relation) {
        return (relation.flow() == Flow.FORWARD ? relation.label() : relation.inverse()).in(language);
    }

    /// A whole sentence along the arrow, without a full stop. A name that holds `…` takes the later thing there: 由…实现.
    public String of(Relation relation, String from, String to) {
        String name = along(relation);
        if (language == Language.EN) {
            return from + " " + name + " " + to;
        }
        int place = name.indexOf(PLACE);
        String said = place < 0
                ? spaced(name, to)
                : spaced(spaced(name.substring(0, place), to), name.substring(place + PLACE.length()));
        return spaced(from, said);
    }

    /// Joins two pieces of Chinese text with a space where Latin letters or digits meet Chinese characters.
    private static String spaced(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left + right;
        }
        boolean mixed = latin(left.charAt(left.length() - 1)) != latin(right.charAt(0));
        return mixed ? left + " " + right : left + right;
    }

    private static boolean latin(char letter) {
        return letter < 0x2E80 && Character.isLetterOrDigit(letter);
    }
}
