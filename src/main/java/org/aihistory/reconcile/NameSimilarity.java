package org.aihistory.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How alike two names are: 1 for the same letters and digits, else the share of pairs of neighbouring characters that both have (Dice).
final class NameSimilarity {

    private NameSimilarity() {
    }

    static double of(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        if (first.equals(second)) {
            return 1;
        }
        List<String> pairs = pairs(first);
        List<String> others = pairs(second);
        int all = pairs.size() + others.size();
        int shared = 0;
        for (String pair : pairs) {
            if (others.remove(pair)) {
                shared++;
            }
        }
        return all == 0 ? 0 : Math.min(0.99, 2.0 * shared / all);
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < name.length(); at++) {
            pairs.add(name.substring(at, at + 2));
        }
        return pairs;
    }
}
