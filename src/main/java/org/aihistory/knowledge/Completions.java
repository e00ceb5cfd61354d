package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Completes names while they are typed: every form of every name in one sorted array, so that a beginning is a range of it. Immutable.
///
/// The steps are those of [SearchQueries]; importance moves things within a step, never across one.
final class Completions {

    private static final double IMPORTANCE_WEIGHT = 40;
    private static final double IMPORTANCE_PIVOT = 10;
    private static final double NEAR = 300;

    private final String[] forms;
    private final Entry[] entries;

    private Completions(List<Entry> all) {
        entries = all.toArray(Entry[]::new);
        forms = Arrays.stream(entries).map(Entry::form).toArray(String[]::new);
    }

    /// One form of a name.
    ///
    /// @param whole step when the form is all that was typed
    /// @param begun step when the form begins with it
    /// @param alias the alias it comes from, empty for a label
    private record Entry(String form, int thing, float whole, float begun, double importance, String alias) {
    }

    /// A thing that a beginning fits.
    ///
    /// @param thing its place in the list
    /// @param alias the alias that fits, empty when a label fits as well or better
    record Completion(int thing, String alias, double score) {
    }

    static Completions of(List<Findable> things, NameForms forms) {
        List<Entry> all = new ArrayList<>();
        for (int thing = 0; thing < things.size(); thing++) {
            Findable found = things.get(thing);
            double importance = IMPORTANCE_WEIGHT * (1 + found.importance()) / (1 + found.importance() + IMPORTANCE_PIVOT);
            for (String label : found.labels()) {
                add(all, forms, thing, label, "", 1000, 800, importance);
            }
            for (String alias : found.aliases()) {
                add(all, forms, thing, alias, alias, 900, 600, importance);
            }
        }
        all.sort(Comparator.comparing(Entry::form));
        return new Completions(all);
    }

    private static void add(List<Entry> all, NameForms forms, int thing, String name, String alias, float whole, float begun,
            double importance) {
        String folded = forms.fold(name);
        List<String> starts = forms.starts(folded);
        for (String start : starts) {
            all.add(new Entry(start, thing, start.equals(folded) ? whole : begun, begun, importance, alias));
        }
        List<String> spelled = forms.pinyin(name);
        for (int from = 0; from < spelled.size(); from++) {
            float step = from == 0 ? 500 : 450;
            all.add(new Entry(spelled.get(from), thing, from == 0 ? 580 : step, step, importance, alias));
        }
        forms.initials(name).forEach(letters -> all.add(new Entry(letters, thing, 400, 400, importance, alias)));
    }

    /// The best things that begin so, best first; equal ones in order of the list.
    ///
    /// @param folded what was typed
    /// @param letters the same without spaces where it may be pinyin, else empty
    List<Completion> complete(String folded, String letters, int limit) {
        Map<Integer, Completion> best = new HashMap<>();
        gather(folded, best);
        if (letters.length() > 1 && !letters.equals(folded)) {
            gather(letters, best);
        }
        return best(best, limit);
    }

    /// The best things with a name that begins nearly so: with the same first letter and as few wrong letters as [SearchQueries] allows a word.
    List<Completion> nearly(String folded, int limit) {
        int edits = SearchQueries.edits(folded);
        Map<Integer, Completion> best = new HashMap<>();
        if (edits > 0) {
            String letter = folded.substring(0, folded.offsetByCodePoints(0, 1));
            PrefixDistance distance = new PrefixDistance(folded, edits);
            for (int at = first(letter); at < forms.length && forms[at].startsWith(letter); at++) {
                int wrong = distance.to(forms[at]);
                if (wrong <= edits) {
                    Entry entry = entries[at];
                    Completion found = new Completion(entry.thing(), entry.alias(), NEAR - 100.0 * wrong + entry.importance());
                    best.merge(entry.thing(), found, (before, after) -> after.score() > before.score() ? after : before);
                }
            }
        }
        return best(best, limit);
    }

    private static List<Completion> best(Map<Integer, Completion> best, int limit) {
        return best.values().stream().sorted(Comparator.comparingDouble(Completion::score).reversed().thenComparingInt(Completion::thing))
                .limit(limit).toList();
    }

    private void gather(String typed, Map<Integer, Completion> best) {
        boolean single = typed.length() < 2;
        for (int at = first(typed); at < forms.length && forms[at].startsWith(typed); at++) {
            Entry entry = entries[at];
            float step = forms[at].length() == typed.length() ? entry.whole() : entry.begun();
            if (single && step < 600) {
                continue;
            }
            double score = step + entry.importance();
            Completion before = best.get(entry.thing());
            if (before == null || score > before.score() || (score == before.score() && entry.alias().isEmpty())) {
                best.put(entry.thing(), new Completion(entry.thing(), entry.alias(), score));
            }
        }
    }

    private int first(String typed) {
        int found = Arrays.binarySearch(forms, typed);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && forms[at - 1].equals(typed)) {
            at--;
        }
        return at;
    }
}
