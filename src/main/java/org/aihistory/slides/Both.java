package org.aihistory.slides;

import java.util.Arrays;

/// A text in two languages in one: the second beside the first for names, below it for sentences. Slides hold such texts as one string with a mark
/// between the halves; whatever writes or measures them asks here.
final class Both {

    /// Between a name and the same name in the second language.
    static final char BESIDE = '\u2029';
    /// Between sentences and the same sentences in the second language.
    static final char BELOW = '\u2028';
    static final String SLASH = " / ";

    private Both() {
    }

    /// A name; one of them where they are equal.
    static String beside(String first, String second) {
        return first.equals(second) || second.isEmpty() ? first : first.isEmpty() ? second : first + BESIDE + second;
    }

    /// Sentences; one of them where they are equal.
    static String below(String first, String second) {
        return first.equals(second) || second.isEmpty() ? first : first.isEmpty() ? second : first + BELOW + second;
    }

    /// What stands in the first language.
    static String first(String text) {
        int end = Math.max(text.indexOf(BESIDE), text.indexOf(BELOW));
        return end < 0 ? text : text.substring(0, end);
    }

    /// Names beside each other as they are read.
    static String[] sideBySide(String text) {
        return text.split(String.valueOf(BESIDE), -1);
    }

    /// Sentences below each other.
    static String[] under(String text) {
        return text.split(String.valueOf(BELOW), -1);
    }

    /// All in one line, for attributes and names of shapes.
    static String plain(String text) {
        return text.replace(String.valueOf(BESIDE), SLASH).replace(String.valueOf(BELOW), SLASH);
    }

    /// A reader's own text, without our marks.
    static String unmarked(String text) {
        return text.indexOf(BESIDE) < 0 && text.indexOf(BELOW) < 0 ? text : text.replace(BESIDE, ' ').replace(BELOW, ' ');
    }

    /// Whether any of the texts holds two languages.
    static boolean any(String... texts) {
        return Arrays.stream(texts).anyMatch(text -> text.indexOf(BESIDE) >= 0 || text.indexOf(BELOW) >= 0);
    }
}
