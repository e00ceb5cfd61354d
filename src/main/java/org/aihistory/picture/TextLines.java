package org.aihistory.picture;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of a width: between words, and between any two Chinese characters but not before a closing mark.
final class TextLines {

    private static final String CLOSING = "，。、；：？！）》」』”’,.;:?!)…";

    private TextLines() {
    }

    /// At most so many lines; what does not fit ends in an ellipsis.
    static List<String> of(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        List<String> pieces = pieces(text.strip());
        for (int at = 0; at < pieces.size(); at++) {
            String longer = line + pieces.get(at);
            if (!line.isEmpty() && TextWidths.of(longer.stripTrailing(), size) > room) {
                if (lines.size() == most - 1) {
                    String rest = line + String.join("", pieces.subList(at, pieces.size()));
                    lines.add(TextWidths.fit(rest.strip(), size, room));
                    return List.copyOf(lines);
                }
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(pieces.get(at));
        }
        if (!line.toString().isBlank()) {
            lines.add(TextWidths.fit(line.toString().strip(), size, room));
        }
        return List.copyOf(lines);
    }

    /// What stays together on a line.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int letter : text.codePoints().toArray()) {
            boolean breaks = before == ' ' || ((isHan(letter) || isHan(before)) && CLOSING.indexOf(letter) < 0);
            if (breaks && !piece.isEmpty() && letter != ' ') {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
            before = letter;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN || (CLOSING.indexOf(letter) >= 0 && letter > 0x2000);
    }
}
