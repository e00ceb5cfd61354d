package org.aihistory.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Claims as cards from left to right: the root first, then what speaks of it, then what speaks of that. Deterministic for the same claims.
///
/// @param cards in the order in which they are read: each followed by those that hang on it
public record ArgumentMap(double width, double height, List<Card> cards, List<Line> lines) {

    static final double CARD = 232;
    static final double PADDING = 10;
    static final double LABEL = 13;
    static final double SMALL = 11;
    static final double LINE_HEIGHT = 17;
    private static final double GAP = 84;
    private static final double BETWEEN = 14;
    private static final double MARGIN = 6;
    private static final int MOST_LINES = 4;

    /// One claim to be drawn.
    ///
    /// @param note who holds it and when it was stated
    /// @param contested whether another claim disputes it
    public record Claim(String iri, String page, String label, String note, boolean contested) {
    }

    /// What one claim does to another.
    ///
    /// @param kind supports, disputes or qualifies
    /// @param word the same as a word of the reader's language
    /// @param sentence the whole statement
    public record Stance(String from, String to, String kind, String word, String sentence) {
    }

    /// A claim with its place.
    ///
    /// @param depth how many stances lead from the root to it
    public record Card(Claim claim, int depth, double x, double y, double height, List<String> label, boolean root) {

        double middle() {
            return y + height / 2;
        }
    }

    /// A stance with its ends.
    public record Line(Stance stance, Card from, Card to) {
    }

    /// Places claims around a root.
    ///
    /// @param root IRI of the claim to start from
    /// @param claims all that can be reached from the root by the stances
    public static ArgumentMap of(String root, List<Claim> claims, List<Stance> stances) {
        Map<String, Claim> known = new LinkedHashMap<>();
        claims.forEach(claim -> known.put(claim.iri(), claim));
        Map<String, List<String>> below = tree(root, known, stances);
        Map<String, Card> cards = new LinkedHashMap<>();
        double bottom = place(root, 0, MARGIN, known, below, cards);
        List<Line> lines = stances.stream().filter(stance -> cards.containsKey(stance.from()) && cards.containsKey(stance.to()))
                .map(stance -> new Line(stance, of(cards, stance.from()), of(cards, stance.to()))).toList();
        double right = cards.values().stream().mapToDouble(card -> card.x() + CARD).max().orElse(CARD);
        boolean arcs = lines.stream().anyMatch(line -> line.from().depth() == line.to().depth());
        return new ArgumentMap(right + MARGIN + (arcs ? GAP : 0), bottom - BETWEEN + MARGIN, List.copyOf(cards.values()), lines);
    }

    private static Card of(Map<String, Card> cards, String iri) {
        Card card = cards.get(iri);
        if (card == null) {
            throw new IllegalArgumentException(iri);
        }
        return card;
    }

    /// Each claim hangs on the first one through which the root is reached by the fewest stances.
    private static Map<String, List<String>> tree(String root, Map<String, Claim> known, List<Stance> stances) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>(Set.of(root));
        Deque<String> queue = new ArrayDeque<>(List.of(root));
        while (!queue.isEmpty()) {
            String at = queue.removeFirst();
            List<String> next = Stream.of("disputes", "qualifies", "supports")
                    .flatMap(kind -> stances.stream().filter(stance -> stance.kind().equals(kind)))
                    .filter(stance -> stance.from().equals(at) || stance.to().equals(at))
                    .map(stance -> stance.from().equals(at) ? stance.to() : stance.from())
                    .filter(other -> known.containsKey(other) && seen.add(other)).toList();
            below.put(at, next);
            queue.addAll(next);
        }
        return below;
    }

    /// Places a claim beside the middle of what hangs on it; returns where the next one below may begin.
    private static double place(String iri, int depth, double top, Map<String, Claim> known, Map<String, List<String>> below,
            Map<String, Card> cards) {
        Claim claim = known.get(iri);
        if (claim == null) {
            return top;
        }
        List<String> label = TextLines.of(claim.label(), LABEL, CARD - 2 * PADDING, MOST_LINES);
        double height = 2 * PADDING + label.size() * LINE_HEIGHT + (claim.note().isEmpty() ? 0 : LINE_HEIGHT) - 3;
        Card draft = new Card(claim, depth, MARGIN + depth * (CARD + GAP), top, height, label, depth == 0);
        cards.put(iri, draft);
        double next = top;
        List<Card> hanging = new ArrayList<>();
        for (String other : below.getOrDefault(iri, List.of())) {
            next = place(other, depth + 1, next, known, below, cards);
            hanging.add(of(cards, other));
        }
        if (hanging.isEmpty()) {
            return top + height + BETWEEN;
        }
        double middle = (hanging.getFirst().middle() + hanging.getLast().middle()) / 2;
        double y = Math.max(top, middle - height / 2);
        cards.put(iri, new Card(claim, depth, draft.x(), y, height, label, depth == 0));
        return Math.max(next, y + height + BETWEEN);
    }
}
