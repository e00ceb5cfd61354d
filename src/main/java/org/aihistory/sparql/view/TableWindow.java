package org.aihistory.sparql.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The part of the table that a reader looks at: all of it is sorted and filtered, one page of it is shown.
///
/// @param sort name of a column; `-` before it for the other way round; empty for the order of the query
/// @param filter words that some cell of a row holds
/// @param page from 1
/// @param size rows of a page
public record TableWindow(String sort, String filter, int page, int size) {

    Drawn.Table of(AnswerTable whole) {
        AnswerTable found = whole.filtered(filter);
        List<List<@Nullable Cell>> rows = sorted(found);
        int pages = Math.max(1, (rows.size() + size - 1) / size);
        int shownPage = Math.clamp(page, 1, pages);
        int first = (shownPage - 1) * size;
        List<List<@Nullable Cell>> shown = rows.subList(first, Math.min(rows.size(), first + size));
        List<Boolean> numeric = IntStream.range(0, whole.columns().size()).mapToObj(column -> whole.role(column) == Role.NUMBER).toList();
        return new Drawn.Table(ViewName.TABLE.word(), whole.columns(), shown, numeric, rows.isEmpty() ? 0 : first + 1, shown.size(),
                rows.size(),
                whole.rows().size(), shownPage, pages);
    }

    private List<List<@Nullable Cell>> sorted(AnswerTable table) {
        boolean down = sort.startsWith("-");
        int column = table.column(down ? sort.substring(1) : sort);
        if (column < 0) {
            return table.rows();
        }
        Comparator<Cell> order = table.role(column) == Role.NUMBER
                ? Comparator.comparing(cell -> Role.number(cell).orElse(0.0))
                : Comparator.comparing(Cell::text, String.CASE_INSENSITIVE_ORDER);
        List<List<@Nullable Cell>> rows = new ArrayList<>(table.rows());
        rows.sort(
                Comparator.comparing((List<@Nullable Cell> row) -> row.get(column), Comparator.nullsLast(down ? order.reversed() : order)));
        return rows;
    }
}
