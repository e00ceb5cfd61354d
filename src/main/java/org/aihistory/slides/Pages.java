package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;

/// Divides a list over as few slides as hold it, about equally many entries on each, at least one.
final class Pages {

    private Pages() {
    }

    /// From and to of the entries of a slide, the last one excluded.
    record Range(int from, int to) {
    }

    /// Whether entries fit on a slide.
    @FunctionalInterface
    interface Fit {

        /// Whether the entries of a range have room on one page.
        ///
        /// @param page from 0
        boolean fits(int page, int from, int to);
    }

    static List<Range> of(int count, Fit fit) {
        List<Range> fewest = of(count, count, fit);
        for (int most = fewest.isEmpty() ? count : (count + fewest.size() - 1) / fewest.size(); most < count; most++) {
            List<Range> even = of(count, most, fit);
            if (even.size() == fewest.size()) {
                return even;
            }
        }
        return fewest;
    }

    private static List<Range> of(int count, int most, Fit fit) {
        List<Range> pages = new ArrayList<>();
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && to - from < most && fit.fits(pages.size(), from, to + 1)) {
                to++;
            }
            pages.add(new Range(from, to));
            from = to;
        }
        return pages;
    }
}
