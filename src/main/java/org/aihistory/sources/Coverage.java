package org.aihistory.sources;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aihistory.model.LineRanges;
import org.aihistory.web.evidence.Thing;

/// How much of some lines of an extract was used, as a bar of runs and as numbers.
///
/// @param extract the extract in which the lines count
/// @param lines the lines that are meant
/// @param width how many places the bar has
/// @param runs neighbouring places of one state
/// @param counts lines for each state, all states in order
/// @param omissions what was left out for each reason, the reason of most lines first
record Coverage(String extract, LineRanges lines, int width, List<Run> runs, Map<State, Integer> counts, List<Omission> omissions) {

    /// What became of a line.
    enum State {
        /// something was taken from it
        USED(0),
        /// something was taken and something left out
        PARTLY(5),
        /// nothing was taken, for a reason
        LEFT(9),
        /// there is no text, or a heading only
        BLANK(11),
        /// it is not accounted for
        UNREAD(0);

        private final int top;

        State(int top) {
            this.top = top;
        }

        /// Where it begins on a bar of height 12: the more was used, the higher it stands.
        public int top() {
            return top;
        }

        /// Last part of message keys and class names.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Neighbouring places of one state.
    ///
    /// @param place where it begins, from 0
    record Run(State state, int place, int length, LineRanges lines) {
    }

    /// What was left out for one reason.
    record Omission(Thing reason, int lines, List<Part> parts) {
    }

    /// Lines on a bar that has a place for these lines only.
    static Coverage of(String extract, List<Part> parts) {
        BitSet own = own(parts);
        return of(extract, parts, own, own);
    }

    /// Lines on a bar of the whole extract.
    ///
    /// @param total how many lines the extract has
    static Coverage within(String extract, List<Part> parts, int total) {
        return of(extract, parts, own(parts), all(total));
    }

    /// A whole extract, line by line.
    static Coverage whole(String extract, List<Part> parts, int total) {
        return of(extract, parts, all(total), all(total));
    }

    /// Whole percents of the lines: `57`, `<1` for a few of many.
    public String share(int count) {
        int percents = total() == 0 ? 0 : Math.round(100f * count / total());
        return count > 0 && percents == 0 ? "<1" : Integer.toString(percents);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static BitSet own(List<Part> parts) {
        BitSet own = new BitSet();
        parts.forEach(part -> own.or(part.lines().lines()));
        return own;
    }

    private static BitSet all(int total) {
        BitSet all = new BitSet();
        all.set(1, total + 1);
        return all;
    }

    private static Coverage of(String extract, List<Part> parts, BitSet counted, BitSet axis) {
        BitSet taken = new BitSet();
        BitSet omitted = new BitSet();
        BitSet leaving = new BitSet();
        for (Part part : parts) {
            BitSet lines = part.lines().lines();
            (part.taken() ? taken : new BitSet()).or(lines);
            (part.reasons().isEmpty() ? new BitSet() : omitted).or(lines);
            (part.leavesOut() ? leaving : new BitSet()).or(lines);
        }
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        List<Run> runs = new ArrayList<>();
        int place = 0;
        for (int line = axis.nextSetBit(0); line >= 0; line = axis.nextSetBit(line + 1)) {
            if (counted.get(line)) {
                State state = taken.get(line)
                        ? (leaving.get(line) ? State.PARTLY : State.USED)
                        : leaving.get(line) ? State.LEFT : omitted.get(line) ? State.BLANK : State.UNREAD;
                counts.merge(state, 1, Integer::sum);
                extend(runs, state, place, line);
            }
            place++;
        }
        return new Coverage(extract, LineRanges.of(counted), place, List.copyOf(runs), counts, omissions(parts));
    }

    private static void extend(List<Run> runs, State state, int place, int line) {
        BitSet lines = new BitSet();
        lines.set(line);
        if (!runs.isEmpty()) {
            Run last = runs.getLast();
            if (last.state() == state && last.place() + last.length() == place) {
                runs.removeLast();
                lines.or(last.lines().lines());
                runs.add(new Run(state, last.place(), last.length() + 1, LineRanges.of(lines)));
                return;
            }
        }
        runs.add(new Run(state, place, 1, LineRanges.of(lines)));
    }

    private static List<Omission> omissions(List<Part> parts) {
        Map<Thing, List<Part>> byReason = new HashMap<>();
        parts.forEach(part -> part.reasons().forEach(reason -> byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(part)));
        return byReason.entrySet().stream()
                .map(reason -> new Omission(reason.getKey(), own(reason.getValue()).cardinality(), List.copyOf(reason.getValue())))
                .sorted(Comparator.comparingInt(Omission::lines).reversed().thenComparing(omission -> omission.reason().iri())).toList();
    }
}
