package org.aihistory.picture;

/// Widths of text from a table, so that a picture does not depend on the fonts of a machine. The table holds the advance widths of a common
/// sans face, a little widened so that wider faces fit too; Chinese, Japanese and Korean characters are as wide as the type is high.
final class TextWidths {

    private static final double WIDER = 1.06;
    private static final double BOLD = 1.1;
    private static final String ELLIPSIS = "…";

    /// Thousandths of the size of type, from space to tilde.
    private static final int[] LATIN = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
            556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
            833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
            278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

    private TextWidths() {
    }

    /// Width of a text in normal weight at a size of type.
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidths::em).sum() * size;
    }

    static double ofBold(String text, double size) {
        return of(text, size) * BOLD;
    }

    /// The text, or as much of it as fits with an ellipsis.
    static String fit(String text, double size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        double left = room - of(ELLIPSIS, size);
        for (int letter : text.codePoints().toArray()) {
            left -= em(letter) * size;
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().strip() + ELLIPSIS;
    }

    private static double em(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return LATIN[letter - ' '] * WIDER / 1000;
        }
        return letter < 0x2000 || (letter >= 0x2010 && letter <= 0x2015) ? 0.62 * WIDER : 1;
    }
}
