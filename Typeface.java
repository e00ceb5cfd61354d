package org.aihistory.slides;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/// The two typefaces of the slides, and how wide their text runs. The widths are shipped (slides/widths.tsv, thousandths of the size), so that
/// a deck does not depend on installed fonts: sans are the widths of Arial, serif those of the widest face that stands in for Georgia.
enum Typeface {
    SERIF("Georgia"), SANS("Arial");

    /// The typeface of Chinese, beside either.
    static final String EAST_ASIAN = "Microsoft YaHei";

    private static final int LAST = 0x2300;
    private static final int WIDE = 1000;
    private static final int UNKNOWN = 700;

    private final String latin;
    private final int[] regular;
    private final int[] bold;

    Typeface(String latin) {
        this.latin = latin;
        String face = name().toLowerCase(Locale.ROOT);
        this.regular = widths(face);
        this.bold = widths(face + "-bold");
    }

    /// The name of the typeface for Latin letters.
    String latin() {
        return latin;
    }

    /// The width of a text in the unit of the size; punctuation that Chinese and English share is wide where the text is Chinese.
    double width(String text, double size, boolean strong) {
        boolean chinese = text.codePoints().anyMatch(Typeface::isHan);
        return text.codePoints().map(point -> advance(point, strong, chinese)).sum() * size / WIDE;
    }

    /// Whether a character is one of Chinese writing, its punctuation included.
    static boolean isHan(int point) {
        return (point >= 0x2E80 && point <= 0xA4CF) || (point >= 0xF900 && point <= 0xFAFF) || (point >= 0xFE30 && point <= 0xFE4F)
                || (point >= 0xFF00 && point <= 0xFFEF) || (point >= 0x20000 && point <= 0x3FFFF);
    }

    private int advance(int point, boolean strong, boolean chinese) {
        if (isHan(point) || (chinese && point >= 0x2010 && point <= 0x203F)) {
            return WIDE;
        }
        int known = point < LAST ? (strong ? bold : regular)[point] : 0;
        return known == 0 ? UNKNOWN : known;
    }

    private static int[] widths(String face) {
        int[] widths = new int[LAST];
        try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream("/slides/widths.tsv"), "slides/widths.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines().map(line -> line.split("\t", -1)).filter(row -> row[0].equals(face)).forEach(row -> {
                int first = Integer.parseInt(row[1], 16);
                int[] values = Arrays.stream(row, 2, row.length).mapToInt(Integer::parseInt).toArray();
                System.arraycopy(values, 0, widths, first, values.length);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
