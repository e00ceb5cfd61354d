package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;

/// How wide the columns of a table are and how high its rows, in the largest type in which all rows fit.
record TableRows(Type type, List<Double> widths, List<Double> heights) {

    static final double PAD = 6;
    /// Programs break lines in narrow cells a little earlier than we do.
    private static final double SLACK = 12;
    private static final double LEAST_COLUMN = 80;
    private static final double MOST_COLUMN = 330;

    TableRows {
        widths = List.copyOf(widths);
        heights = List.copyOf(heights);
    }

    /// The rows of a table in a room; the type is the smallest where none fits.
    static TableRows of(List<List<String>> rows, boolean even, Box room) {
        List<Double> widths = even ? widths(rows.getFirst().size(), room.width()) : natural(rows, room.width());
        TableRows table = measure(rows, widths, 17);
        for (double size = 16; size >= Stage.LEAST && table.height() > room.height(); size--) {
            table = measure(rows, widths, size);
        }
        return table;
    }

    double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Double> widths(int columns, double width) {
        List<Double> widths = new ArrayList<>();
        double first = columns > 2 ? 140 : Math.min(200, width / 3);
        for (int i = 0; i < columns; i++) {
            widths.add(i == 0 ? first : (width - first) / (columns - 1));
        }
        return widths;
    }

    /// Columns as wide as their texts ask for, in proportion.
    private static List<Double> natural(List<List<String>> rows, double width) {
        List<Double> wishes = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            double wish = rows.stream().mapToDouble(row -> Type.sans(15).bold().width(Both.under(row.get(at))[0])).max().orElse(0);
            wishes.add(Math.clamp(wish + 2 * PAD + SLACK, LEAST_COLUMN, MOST_COLUMN));
        }
        double sum = wishes.stream().mapToDouble(Double::doubleValue).sum();
        return wishes.stream().map(wish -> wish * width / sum).toList();
    }

    private static TableRows measure(List<List<String>> rows, List<Double> widths, double size) {
        Type type = Type.sans(size);
        List<Double> heights = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            List<String> row = rows.get(number);
            double height = 0;
            for (int i = 0; i < row.size(); i++) {
                Type cell = number == 0 || i == 0 ? type.bold() : type;
                height = Math.max(height, cell.height(row.get(i), widths.get(i) - 2 * PAD - SLACK));
            }
            heights.add(height + 2 * PAD);
        }
        return new TableRows(type, widths, heights);
    }
}
