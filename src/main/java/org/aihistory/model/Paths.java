package org.aihistory.model;

import java.util.List;

/// The simple paths between two entities, best first. A path is a sequence of entities in which none comes twice; several relations between
/// two neighbours are one step.
///
/// @param best at most the limit asked for
/// @param total how many were found
/// @param complete every path of at most so many steps was found
/// @param stopped whether the work had its limit before all lengths were searched: longer paths than `complete` were found in part only
public record Paths(List<Path> best, int total, int complete, boolean stopped) {

    /// None, since there is nothing to search.
    public static final Paths NONE = new Paths(List.of(), 0, PathQuestion.LONGEST, false);

    public Paths {
        best = List.copyOf(best);
    }

    /// One path.
    ///
    /// @param things IRIs in order
    /// @param steps the edges between each entity and the next, in order of relation
    /// @param weight the measure that ranks it, above 0 and at most 1; the formula is in ARCHITECTURE
    public record Path(List<String> things, List<List<Edge>> steps, double weight) {

        public Path {
            things = List.copyOf(things);
            steps = List.copyOf(steps);
        }

        public int length() {
            return steps.size();
        }
    }
}
