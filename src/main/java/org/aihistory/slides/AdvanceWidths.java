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
    private static final Map<String, Map<Integer, Integer>> FACES = read();

    private AdvanceWidths() {
    }

    /// The width of a text in the unit of the size; punctuation that Chinese and English share is wide where the text is Chinese.
    static double width(String text, Typeface typeface, double size, boolean strong) {
        Map<Integer, Integer> face = Objects.requireNonNull(FACES.get(typeface.name().toLowerCase(Locale.ROOT) + (strong ? "-bold" : "")));
        int[] points = text.codePoints().toArray();
        boolean chinese = Arrays.stream(points).anyMatch(Typeface::isHan);
        int sum = 0;
        for (int i = 0; i < points.length; i++) {
            boolean seam = i > 0 && Typeface.isHan(points[i - 1]) != Typeface.isHan(points[i]);
            sum += advance(points[i], face, chinese) + (seam ? SEAM : 0);
        }
        return sum * size / WIDE;
    }

    private static int advance(int point, Map<Integer, Integer> face, boolean chinese) {
        if (Typeface.isHan(point) || (chinese && point >= 0x2010 && point <= 0x203F)) {
            return WIDE;
        }
        return face.getOrDefault(point, UNKNOWN);
    }

    private static Map<String, Map<Integer, Integer>> read() {
        Map<String, Map<Integer, Integer>> faces = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(AdvanceWidths.class.getResourceAsStream("/slides/widths.tsv"),
                "slides/widths.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(row -> {
                Map<Integer, Integer> face = faces.computeIfAbsent(row[0], name -> new HashMap<>());
                int first = Integer.parseInt(row[1], 16);
                int[] values = Arrays.stream(row, 2, row.length).mapToInt(Integer::parseInt).toArray();
                for (int i = 0; i < values.length; i++) {
                    face.put(first + i, values[i]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faces;
    }
}
