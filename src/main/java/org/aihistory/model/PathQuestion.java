package org.aihistory.model;

import java.util.Set;
import java.util.function.Predicate;

/// Which paths between two entities are looked for.
///
/// @param from IRI of the first entity
/// @param to IRI of the last one
/// @param length at most so many steps, 1 to 6
/// @param forward whether each step follows the arrow through time; otherwise direction does not matter
/// @param steps the edges that a step may use
/// @param without IRIs that no path may touch
/// @param through IRIs that every path touches
/// @param using names of relations that each stand in at least one step of every path
public record PathQuestion(String from, String to, int length, boolean forward, Predicate<Edge> steps, Set<String> without,
        Set<String> through, Set<String> using) {

    /// No path is longer.
    public static final int LONGEST = 6;

    public PathQuestion {
        length = Math.clamp(length, 1, LONGEST);
        without = Set.copyOf(without);
        through = Set.copyOf(through);
        using = Set.copyOf(using);
    }

    /// All paths over certain edges, in any direction.
    public static PathQuestion between(String from, String to, int length, Predicate<Edge> steps) {
        return new PathQuestion(from, to, length, false, steps, Set.of(), Set.of(), Set.of());
    }
}
