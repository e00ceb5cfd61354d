package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;

/// How wide the columns of a table are and how high its rows, in the largest type in which all rows fit; in the smallest type, rows may stand closer.
///
/// @param pad space over and under the text of a cell
record TableRows(Type type, List<Double> widths, List<Double> heights, double pad) {

    /// Space at the left and right of the text of a cell, and over and under it where there is room.
    static final double PAD = 6;
    private static final double CLOSE = 3;
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

    /// The rows of a table in a room; the type is the smallest where none fits.
    static TableRows of(List<List<String>> rows, boolean even, Box room) {
        List<Double> widths = even ? widths(rows, room.width()) : natural(rows, room.width());
        TableRows table = measure(rows, widths, Type.sans(17), PAD);
        for (double size = 16; size >= Stage.LEAST && table.height() > room.height(); size--) {
            table = measure(rows, widths, Type.sans(size), PAD);
        }
        return table.height() > room.height() ? measure(rows, widths, Type.sans(Stage.LEAST).tight(), CLOSE) : table;
    }

    double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// A first column for names of properties, then columns that share the width by how much they hold.
    private static List<Double> widths(List<List<String>> rows, double width) {
        int columns = rows.getFirst().size();
        double head = columns > 2 ? HEAD : Math.min(200, width / 3);
        double first = Math.clamp(widest(rows, 0) + 2 * PAD + SLACK, LEAST_HEAD, head);
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

    private static double widest(List<List<String>> rows, int column) {
        return rows.stream().mapToDouble(row -> Type.sans(15).bold().width(Both.under(row.get(column))[0])).max().orElse(0);
    }

    /// Columns as wide as their texts ask for, in proportion.
    private static List<Double> natural(List<List<String>> rows, double width) {
        List<Double> wishes = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            wishes.add(Math.clamp(widest(rows, column) + 2 * PAD + SLACK, LEAST_COLUMN, MOST_COLUMN));
        }
        double sum = wishes.stream().mapToDouble(Double::doubleValue).sum();
        return wishes.stream().map(wish -> wish * width / sum).toList();
    }

    private static TableRows measure(List<List<String>> rows, List<Double> widths, Type type, double pad) {
        List<Double> heights = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            List<String> row = rows.get(number);
            double height = 0;
            for (int i = 0; i < row.size(); i++) {
                Type cell = number == 0 || i == 0 ? type.bold() : type;
                height = Math.max(height, cell.height(row.get(i), widths.get(i) - 2 * PAD - SLACK));
            }
            heights.add(height + 2 * pad);
        }
        return new TableRows(type, widths, heights, pad);
    }
}
