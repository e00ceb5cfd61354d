package org.aihistory.sparql.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aihistory.model.Term;
import org.jspecify.annotations.Nullable;

/// Rows as a tree: the thing of the first column stands above that of the second, and so on to the right; a thing that stands below one and above another
/// joins them. What stands below nothing is a root.
final class TreeOfRows {

    private static final int MOST = 600;

    private final AnswerTable table;
    private final List<Integer> levels;
    private final Map<Term, Cell> cells = new LinkedHashMap<>();
    private final Map<Term, Set<Term>> below = new LinkedHashMap<>();
    private final Set<Term> drawn = new LinkedHashSet<>();
    private int left = MOST;

    TreeOfRows(AnswerTable table, Directive directive) {
        this.table = table;
        List<Integer> named = directive.columns().stream().map(table::column).filter(column -> column >= 0).toList();
        List<Integer> things = table.columns(Role.THING);
        List<Integer> all = java.util.stream.IntStream.range(0, table.columns().size()).boxed().toList();
        this.levels = named.size() >= 2 ? named : things.size() >= 2 ? things : all;
    }

    Drawn drawn() {
        if (levels.size() < 2 || table.rows().isEmpty()) {
            return new Drawn.Unfit(ViewName.TREE.word(), 0, table.rows().size());
        }
        table.rows().forEach(this::read);
        Set<Term> children = new LinkedHashSet<>();
        below.values().forEach(children::addAll);
        List<Term> roots = new ArrayList<>(cells.keySet().stream().filter(term -> !children.contains(term)).toList());
        List<Drawn.Branch> trees = new ArrayList<>();
        roots.forEach(root -> grow(root, List.of(), trees));
        // what stands in a circle has no root: it begins where the rows begin
        cells.keySet().stream().filter(term -> !drawn.contains(term)).toList().forEach(term -> {
            if (!drawn.contains(term)) {
                grow(term, List.of(), trees);
            }
        });
        return new Drawn.Tree(ViewName.TREE.word(), trees, drawn.size(), cells.size());
    }

    private void read(List<@Nullable Cell> row) {
        Cell above = null;
        for (int level : levels) {
            Cell cell = row.get(level);
            if (cell == null) {
                continue;
            }
            cells.putIfAbsent(cell.term(), cell);
            if (above != null && !above.term().equals(cell.term())) {
                below.computeIfAbsent(above.term(), none -> new LinkedHashSet<>()).add(cell.term());
            }
            above = cell;
        }
    }

    private void grow(Term term, List<Term> above, List<Drawn.Branch> into) {
        if (left-- <= 0) {
            return;
        }
        boolean again = above.contains(term);
        drawn.add(term);
        List<Drawn.Branch> branches = new ArrayList<>();
        if (!again) {
            List<Term> path = new ArrayList<>(above);
            path.add(term);
            below.getOrDefault(term, Set.of()).forEach(child -> grow(child, path, branches));
        }
        into.add(new Drawn.Branch(java.util.Objects.requireNonNull(cells.get(term)), branches, again));
    }
}
