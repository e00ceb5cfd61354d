package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aihistory.model.Telling.Shown.Comparison.Line;

/// What several things have recorded: the properties that at least two of them share, to stand side by side, and what one of them alone has, by thing,
/// so that no table is nearly empty.
///
/// @param alone some properties of one thing each
record Compared(List<Line> shared, List<Own> alone) {

    /// About how long a cell of properties that only one thing has may get, in English letters.
    private static final int LONG = 240;

    Compared {
        shared = List.copyOf(shared);
        alone = List.copyOf(alone);
    }

    /// Properties that one thing alone has.
    ///
    /// @param lines the properties; their values are those of all columns
    record Own(int column, List<Line> lines) {

        Own {
            lines = List.copyOf(lines);
        }

        String in(DeckSetting setting) {
            return lines.stream().map(line -> setting.beside(one -> one.word("slides.table.own", one.in(line.property()),
                    SceneTables.names(line.values().get(column), one)))).collect(Collectors.joining("\n"));
        }
    }

    static Compared of(List<Line> lines, int columns) {
        List<Own> alone = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            chunks(lines.stream().filter(line -> filled(line) == 1 && !line.values().get(at).isEmpty()).toList(), at)
                    .forEach(chunk -> alone.add(new Own(at, chunk)));
        }
        return new Compared(lines.stream().filter(line -> filled(line) > 1).toList(), alone);
    }

    /// All properties that any of them has, side by side.
    static Compared together(List<Line> lines) {
        return new Compared(lines.stream().filter(line -> filled(line) > 0).toList(), List.of());
    }

    private static long filled(Line line) {
        return line.values().stream().filter(values -> !values.isEmpty()).count();
    }

    private static List<List<Line>> chunks(List<Line> all, int column) {
        List<List<Line>> chunks = new ArrayList<>();
        int length = LONG;
        for (Line line : all) {
            int own = line.property().en().length() + line.values().get(column).stream().mapToInt(value -> value.en().length() + 2).sum();
            if (length + own > LONG) {
                chunks.add(new ArrayList<>());
                length = 0;
            }
            chunks.getLast().add(line);
            length += own;
        }
        return chunks;
    }
}
