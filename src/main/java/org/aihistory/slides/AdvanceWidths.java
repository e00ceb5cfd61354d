package org.aihistory.slides;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How wide letters are, in thousandths of their size, from a shipped table (slides/widths.tsv), so that a deck does not depend on installed
/// fonts: sans are the widths of Arial, serif those of the widest typeface that stands in for Georgia.
final class AdvanceWidths {

    private static final int WIDE = 1000;
    private static final int UNKNOWN = 700;
    /// What some programs put between Chinese and other letters.
    private static final int SEAM = 250;
    /// The first letter that no face has.
    private static final int END = 0x10000;
    private static final Map<String, int[]> FACES = read();

    private AdvanceWidths() {
    }

    /// The width of a text in the unit of the size; punctuation that Chinese and English share is wide where the text is Chinese.
    static double width(String text, Typeface typeface, double size, boolean strong) {
        return start(typeface, strong).plus(text).width(size);
    }

    /// An empty line that letters are added to.
    static Run start(Typeface typeface, boolean strong) {
        return new Run(Objects.requireNonNull(FACES.get(typeface.name().toLowerCase(Locale.ROOT) + (strong ? "-bold" : ""))));
    }

    /// A part of a line whose width is known, so that a longer one need not be measured from its beginning.
    static final class Run {

        private final int[] face;
        private int sum;
        private int shared;
        private boolean chinese;
        private boolean han;
        private boolean begun;

        private Run(int[] face) {
            this.face = face;
        }

        /// The same with more letters; this one stays as it is.
        Run plus(String text) {
            Run longer = new Run(face);
            longer.sum = sum;
            longer.shared = shared;
            longer.chinese = chinese;
            longer.han = han;
            longer.begun = begun;
            int point;
            for (int i = 0; i < text.length(); i += Character.charCount(point)) {
                point = text.codePointAt(i);
                longer.add(point);
            }
            return longer;
        }

        double width(double size) {
            return (chinese ? sum + shared : sum) * size / WIDE;
        }

        private void add(int point) {
            boolean wide = Typeface.isHan(point);
            int advance = wide ? WIDE : point < END ? face[point] : UNKNOWN;
            sum += advance + (begun && wide != han ? SEAM : 0);
            shared += !wide && point >= 0x2010 && point <= 0x203F ? WIDE - advance : 0;
            chinese |= wide;
            han = wide;
            begun = true;
        }
    }

    private static Map<String, int[]> read() {
        Map<String, int[]> faces = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(AdvanceWidths.class.getResourceAsStream("/slides/widths.tsv"),
                "slides/widths.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(row -> {
                int[] face = faces.computeIfAbsent(row[0], name -> unknown());
                int first = Integer.parseInt(row[1], 16);
                int[] values = Arrays.stream(row, 2, row.length).mapToInt(Integer::parseInt).toArray();
                System.arraycopy(values, 0, face, first, values.length);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faces;
    }

    private static int[] unknown() {
        int[] face = new int[END];
        Arrays.fill(face, UNKNOWN);
        return face;
    }
}
