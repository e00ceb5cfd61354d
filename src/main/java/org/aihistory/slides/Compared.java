package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.Telling.Shown.Comparison.Line;

/// What several things have recorded, for a table: a row for each property that at least two of them share, then what only one of them has, some
/// properties in each cell, so that no row is nearly empty.
///
/// @param alone rows of cells; a cell holds properties with their values
record Compared(List<Line> shared, List<List<List<Own>>> alone) {

    /// About how long a cell of properties that only one thing has may get, in English letters.
    private static final int LONG = 110;

    Compared {
        shared = List.copyOf(shared);
        alone = alone.stream().map(List::copyOf).toList();
    }

    /// A property that one thing alone has, with its values.
    ///
    /// @param line the property; its values are those of all columns
    record Own(Line line, int column) {

        String in(DeckSetting setting) {
            return setting.beside(one -> one.word("slides.table.own", one.in(line.property()),
                    SceneTables.names(line.values().get(column), one)));
        }

        private int length() {
            return line.property().en().length() + line.values().get(column).stream().mapToInt(value -> value.en().length() + 2).sum();
        }
    }

    static Compared of(List<Line> lines, int columns) {
        List<Line> shared = lines.stream().filter(line -> filled(line) > 1).toList();
        List<List<List<Own>>> byColumn = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            byColumn.add(chunks(lines.stream().filter(line -> filled(line) == 1 && !line.values().get(at).isEmpty())
                    .map(line -> new Own(line, at)).toList()));
        }
        int rows = byColumn.stream().mapToInt(List::size).max().orElse(0);
        List<List<List<Own>>> alone = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            alone.add(byColumn.stream().map(chunks -> at < chunks.size() ? chunks.get(at) : List.<Own>of()).toList());
        }
        return new Compared(shared, alone);
    }

    int rows() {
        return shared.size() + alone.size();
    }

    /// The cells of a row, its name first.
    List<String> row(int place, DeckSetting one) {
        if (place < shared.size()) {
            Line line = shared.get(place);
            return Stream.concat(Stream.of(one.in(line.property())), line.values().stream().map(values -> SceneTables.names(values, one)))
                    .toList();
        }
        return Stream.concat(Stream.of(one.word("slides.table.alone")), alone.get(place - shared.size()).stream()
                .map(cell -> cell.stream().map(own -> own.in(one)).collect(Collectors.joining("\n")))).toList();
    }

    private static long filled(Line line) {
        return line.values().stream().filter(values -> !values.isEmpty()).count();
    }

    private static List<List<Own>> chunks(List<Own> all) {
        List<List<Own>> chunks = new ArrayList<>();
        int length = LONG;
        for (Own own : all) {
            if (length + own.length() > LONG) {
                chunks.add(new ArrayList<>());
                length = 0;
            }
            chunks.getLast().add(own);
            length += own.length();
        }
        return chunks;
    }
}
