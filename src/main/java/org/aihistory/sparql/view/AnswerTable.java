package org.aihistory.sparql.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of an answer; a cell is null where nothing is bound.
public record AnswerTable(List<String> columns, List<List<@Nullable Cell>> rows) {

    /// Numbers of the columns that hold one kind of value, in their order.
    List<Integer> columns(Role role) {
        return IntStream.range(0, columns.size()).filter(column -> role(column) == role).boxed().toList();
    }

    Role role(int column) {
        return Role.of(rows.stream().flatMap(row -> Stream.ofNullable(row.get(column))).toList());
    }

    /// The number of a column by name, -1 for none.
    int column(String name) {
        return columns.indexOf(name);
    }

    /// Rows in which some cell holds the words, in any case of letters.
    AnswerTable filtered(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? this
                : new AnswerTable(columns, rows.stream().filter(row -> row.stream().anyMatch(cell -> cell != null
                        && (cell.text() + " " + cell.identifier()).toLowerCase(Locale.ROOT).contains(wanted))).toList());
    }
}
