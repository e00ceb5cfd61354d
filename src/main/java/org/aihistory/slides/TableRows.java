package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a table is set on all the slides over which it runs: one type, one width of each column, and the height of each row.
///
/// @param pad space over and under the text of a cell
/// @param heights of the head, then of the rows
record TableRows(Type type, double pad, List<Double> widths, List<Double> heights) {

    /// Space at the left and right of the text of a cell, and over and under it where there is room.
    static final double PAD = 6;
    private static final double CLOSE = 3;
    private static final double LARGEST = 17;
    /// Programs break lines in narrow cells a little earlier than we do.
    private static final double SLACK = 12;
    private static final double LEAST_COLUMN = 80;
    private static final double MOST_COLUMN = 330;
    /// The widest and narrowest first column of a comparison.
    private static final double HEAD = 140;
    private static final double LEAST_HEAD = 90;
    /// Columns of a comparison are no narrower than this part of equal ones, so that they stay columns of equals.
    private static final double LEAST_EQUAL = 0.62;

    TableRows {
        widths = List.copyOf(widths);
        heights = List.copyOf(heights);
    }

    /// The ways to set a table in a width, from the largest type to the smallest; in the last one rows stand closer.
    ///
    /// @param cells the head, then all rows
    static List<TableRows> choices(List<List<String>> cells, boolean even, double width) {
        List<TableRows> choices = new ArrayList<>();
        for (double size = LARGEST; size >= Stage.LEAST; size--) {
            choices.add(measure(cells, even, width, Type.sans(size), PAD));
        }
        choices.add(measure(cells, even, width, Type.sans(Stage.LEAST).tight(), CLOSE));
        return choices;
    }

    double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The head with some of the rows.
    ///
    /// @param from first row, from 0
    /// @param to the row after the last one
    TableRows part(int from, int to) {
        List<Double> some = new ArrayList<>(heights.subList(0, 1));
        some.addAll(heights.subList(from + 1, to + 1));
        return new TableRows(type, pad, widths, some);
    }

    /// A first column for names of properties, then columns that share the width by how much they hold.
    private static List<Double> level(List<List<String>> rows, double width, Type type) {
        int columns = rows.getFirst().size();
        double first = Math.clamp(widest(rows, 0, type.bold()) + 2 * PAD + SLACK, LEAST_HEAD, columns > 2 ? HEAD : width / 3);
        List<Double> widths = new ArrayList<>(List.of(first));
        double equal = (width - first) / Math.max(1, columns - 1);
        List<Double> held = new ArrayList<>();
        for (int i = 1; i < columns; i++) {
            held.add(held(rows, i));
        }
        double sum = Math.max(1, held.stream().mapToDouble(Double::doubleValue).sum());
        held.forEach(one -> widths.add(equal * (LEAST_EQUAL + (1 - LEAST_EQUAL) * held.size() * one / sum)));
        return widths;
    }

    /// How much a column holds: long cells count for more, since they make a row high.
    private static double held(List<List<String>> rows, int column) {
        double squares = 1;
        for (List<String> row : rows) {
            double own = Type.sans(Stage.LEAST).width(row.get(column));
            squares += own * own;
        }
        return Math.sqrt(squares);
    }

    private static double widest(List<List<String>> rows, int column, Type type) {
        return rows.stream().mapToDouble(row -> type.width(Both.under(row.get(column))[0])).max().orElse(0);
    }

    /// How wide the texts of each column ask it to be.
    private static List<Double> wishes(List<List<String>> rows, Type type) {
        List<Double> wishes = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            double head = type.bold().width(Both.under(rows.getFirst().get(column))[0]);
            wishes.add(Math.clamp(Math.max(head, widest(rows, column, type)) + 2 * PAD + SLACK, LEAST_COLUMN, MOST_COLUMN));
        }
        return wishes;
    }

    /// Columns in proportion to what they ask for, none of which asks for more than this.
    private static List<Double> shared(List<Double> wishes, double most, double width) {
        double sum = wishes.stream().mapToDouble(wish -> Math.min(wish, most)).sum();
        return wishes.stream().map(wish -> Math.min(wish, most) * width / sum).toList();
    }

    /// How wide the longest word of each column is, that no number or name is broken.
    private static List<Double> words(List<List<String>> rows, Type type) {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream().mapToDouble(row -> type.longest(row.get(column))).max().orElse(0) + 2 * PAD + SLACK)
                .toList();
    }

    /// The same columns, none narrower than its least: the others give what they have over theirs.
    private static List<Double> held(List<Double> widths, List<Double> least) {
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < widths.size(); i++) {
            missing += Math.max(0, least.get(i) - widths.get(i));
            spare += Math.max(0, widths.get(i) - least.get(i));
        }
        double given = missing / Math.max(1, spare);
        return missing > spare
                ? widths
                : IntStream.range(0, widths.size())
                        .mapToObj(i -> Math.max(least.get(i), widths.get(i) - (widths.get(i) - least.get(i)) * given)).toList();
    }

    /// The width over which columns have to give way, so that all of them have room.
    private static double fair(List<Double> wishes, double width) {
        double left = width;
        int columns = wishes.size();
        for (double wish : wishes.stream().sorted().toList()) {
            if (wish * columns > left) {
                return left / columns;
            }
            left -= wish;
            columns--;
        }
        return MOST_COLUMN;
    }

    /// Columns that ask for too much either all give way or only the widest do, whichever makes the lower table.
    private static TableRows measure(List<List<String>> rows, boolean even, double width, Type type, double pad) {
        if (even) {
            return measure(rows, level(rows, width, type), true, type, pad);
        }
        List<Double> wishes = wishes(rows, type);
        List<Double> words = words(rows, type);
        TableRows all = measure(rows, held(shared(wishes, MOST_COLUMN, width), words), false, type, pad);
        TableRows widest = measure(rows, held(shared(wishes, fair(wishes, width), width), words), false, type, pad);
        return widest.height() <= all.height() ? widest : all;
    }

    private static TableRows measure(List<List<String>> rows, List<Double> widths, boolean even, Type type, double pad) {
        List<Double> heights = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            List<String> row = rows.get(number);
            double height = 0;
            for (int i = 0; i < row.size(); i++) {
                Type cell = number == 0 || (i == 0 && even) ? type.bold() : type;
                height = Math.max(height, cell.height(row.get(i), widths.get(i) - 2 * PAD - SLACK));
            }
            heights.add(height + 2 * pad);
        }
        return new TableRows(type, pad, widths, heights);
    }
}
