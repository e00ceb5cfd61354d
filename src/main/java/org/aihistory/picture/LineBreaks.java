package org.aihistory.picture;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines: Western text between words, Chinese between characters, but never before a closing mark or after an opening one.
final class LineBreaks {

    private static final String NOT_FIRST = "，。、；：？！）》〉」』”’…—·,.;:?!)]}";
    private static final String NOT_LAST = "（《〈「『“‘([{";

    private LineBreaks() {
    }

    /// The lines of a text at a size of type; none of an empty text. A word that is wider than the room is cut.
    static List<String> of(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && TextWidths.of(line + piece.stripTrailing(), size) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines.stream().map(one -> TextWidths.fit(one, size, Math.max(room, size * 2))).toList();
    }

    /// The smallest parts that stay together.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] letters = text.codePoints().toArray();
        for (int at = 0; at < letters.length; at++) {
            piece.appendCodePoint(letters[at]);
            if (at + 1 < letters.length && breaks(letters[at], letters[at + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean breaks(int before, int after) {
        if (before == ' ') {
            return true;
        }
        boolean wide = isWide(before) || isWide(after);
        return wide && after != ' ' && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
    }

    private static boolean isWide(int letter) {
        return letter >= 0x2E80 && letter <= 0xFFEF;
    }
}
