package org.aihistory.slides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How a text is set: typeface, weight, size and distance of lines in points. Measures and breaks lines as a presentation program does.
///
/// @param leading distance of lines as a multiple of the size
record Type(Typeface face, double size, boolean strong, double leading) {

    /// Estimates are a little wide, so that a text that fits here fits everywhere.
    private static final double CAUTION = 1.03;

    /// Marks that do not begin a line: closing and dividing ones, Chinese and English.
    private static final String NO_START = ",.;:?!)]}%\u2019\u201D\u2026\u3001\u3002\u3009\u300B\u300D\u300F\u3011\uFF01\uFF05\uFF09\uFF0C\uFF1A\uFF1B\uFF1F";
    /// Marks that do not end a line: opening ones.
    private static final String NO_END = "([{\u2018\u201C\u3008\u300A\u300C\u300E\u3010\uFF08";

    static Type serif(double size) {
        return new Type(Typeface.SERIF, size, false, 1.36);
    }

    static Type sans(double size) {
        return new Type(Typeface.SANS, size, false, 1.36);
    }

    Type bold() {
        return new Type(face, size, true, leading);
    }

    Type tight() {
        return new Type(face, size, strong, 1.22);
    }

    Type at(double points) {
        return new Type(face, points, strong, leading);
    }

    /// The distance from one line to the next in points.
    double line() {
        return size * leading;
    }

    /// The type of a second language below this one.
    Type second() {
        return at(Math.min(size, Math.max(Stage.LEAST, Math.round(size * 1.5) / 2.0)));
    }

    double width(String text) {
        return AdvanceWidths.width(Both.plain(text), face, size, strong) * CAUTION;
    }

    /// The height of a text in a column of this width.
    double height(String text, double column) {
        String[] languages = Both.under(text);
        double height = lines(languages[0], column).size() * line();
        for (int i = 1; i < languages.length; i++) {
            height += Par.BELOW + second().lines(languages[i], column).size() * second().line();
        }
        return height;
    }

    /// The largest size from this one down to `least`, in steps of half a point, at which the text has at most this height; `least` if none has.
    Type fit(String text, double column, double height, double least) {
        Type type = this;
        while (type.size > least && type.height(text, column) > height) {
            type = type.at(Math.max(least, type.size - 0.5));
        }
        return type;
    }

    /// The lines of a text in a column: Latin words stay whole, Chinese breaks anywhere but before closing and after opening marks.
    List<String> lines(String text, double column) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.replace(String.valueOf(Both.BESIDE), Both.SLASH).split("[\n\u2028]", -1)) {
            StringBuilder line = new StringBuilder();
            AdvanceWidths.Run run = AdvanceWidths.start(face, strong);
            for (String piece : pieces(paragraph)) {
                if (!line.isEmpty() && run.plus(piece.stripTrailing()).width(size) * CAUTION > column) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    run = AdvanceWidths.start(face, strong);
                }
                line.append(piece);
                run = run.plus(piece);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// The width of the longest part of a text that does not break.
    double longest(String text) {
        return Arrays.stream(Both.plain(text).split("\n", -1)).flatMap(line -> pieces(line).stream())
                .mapToDouble(piece -> width(piece.stripTrailing())).max().orElse(0);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            if (i + 1 == points.length || mayBreak(points[i], points[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int left, int right) {
        if (right == ' ' || NO_START.indexOf(right) >= 0 || NO_END.indexOf(left) >= 0) {
            return false;
        }
        return left == ' ' || left == '-' || Typeface.isHan(left) || Typeface.isHan(right);
    }
}
