package org.aihistory.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of a text, counted from 1, in ranges: written `99-101,103-103`, read `99–101, 103`.
public record LineRanges(List<Range> ranges) {

    private static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{0,6}-[1-9]\\d{0,6}(,[1-9]\\d{0,6}-[1-9]\\d{0,6})*");

    public LineRanges {
        ranges = List.copyOf(ranges);
    }

    /// All lines from first to last; none when it ends before it begins.
    public record Range(int first, int last) {

        public boolean inOrder() {
            return first <= last;
        }

        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }

    /// Reads what is written; anything else is no lines.
    public static LineRanges parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return new LineRanges(List.of());
        }
        List<Range> ranges = new ArrayList<>();
        for (String range : written.split(",", -1)) {
            int dash = range.indexOf('-');
            ranges.add(new Range(Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1))));
        }
        return new LineRanges(ranges);
    }

    /// The ranges of a set of lines.
    public static LineRanges of(BitSet lines) {
        List<Range> ranges = new ArrayList<>();
        for (int first = lines.nextSetBit(0); first >= 0;) {
            int end = lines.nextClearBit(first);
            ranges.add(new Range(first, end - 1));
            first = lines.nextSetBit(end);
        }
        return new LineRanges(ranges);
    }

    /// The lines as a set.
    public BitSet lines() {
        BitSet lines = new BitSet();
        ranges.stream().filter(Range::inOrder).forEach(range -> lines.set(range.first(), range.last() + 1));
        return lines;
    }

    /// The first line; 0 when there is none.
    public int first() {
        return Math.max(lines().nextSetBit(0), 0);
    }

    /// The last line; 0 when there is none.
    public int last() {
        return Math.max(lines().length() - 1, 0);
    }

    /// As it is read: `99–101, 103`.
    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
    }
}
