package org.aihistory.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Draws numbers as SVG: bars with their names on the left and their numbers at the end, or a line through points.
///
/// @param name of the column that names the points
/// @param measured name of the column of numbers
public record ChartSvg(String name, String measured, Caption caption) {

    private static final double WIDTH = 860;
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double NAMES = 300;
    private static final double NUMBERS = 90;
    private static final double HEIGHT = 360;
    private static final double LEFT = 64;
    private static final double BELOW = 34;
    private static final int TICKS = 5;

    /// One number.
    ///
    /// @param place on a line; NaN for a name that is no number or date
    /// @param written the number as the answer writes it
    public record Point(String name, double place, double value, String written, String link) {
    }

    /// Bars in the order of the points.
    public String bars(List<Point> points) {
        double most = Math.max(0, points.stream().mapToDouble(Point::value).max().orElse(1));
        double least = Math.min(0, points.stream().mapToDouble(Point::value).min().orElse(0));
        double names = Math.min(NAMES, 14 + points.stream().mapToDouble(point -> TextWidths.of(point.name(), 13)).max().orElse(0));
        double room = WIDTH - names - NUMBERS;
        double unit = room / Math.max(most - least, Double.MIN_NORMAL);
        double zero = names - least * unit;
        StringBuilder out = open(points.size() * ROW + 10);
        for (int row = 0; row < points.size(); row++) {
            Point point = points.get(row);
            double y = 5 + row * ROW;
            double length = Math.abs(point.value()) * unit;
            double x = point.value() < 0 ? zero - length : zero;
            out.append("<g class=\"chart__row\"><title>").append(escape(point.name() + ": " + point.written())).append("</title>");
            text(out, "chart__name", names - 8, y + 17, "end", TextWidths.fit(point.name(), 13, names - 14));
            out.append(String.format(Locale.ROOT,
                    "<rect class=\"chart__bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>", x, y + 5,
                    Math.max(1, length), BAR));
            text(out, "chart__number", Math.max(zero, x + length) + 7, y + 17, "start", point.written());
            out.append("</g>\n");
        }
        return out.append("</svg>\n").toString();
    }

    /// A line through the points in the order of their places.
    public String line(List<Point> unsorted) {
        List<Point> points = unsorted.stream().sorted(Comparator.comparingDouble(Point::place)).toList();
        double from = points.getFirst().place();
        double to = Math.max(points.getLast().place(), from + 1);
        double step = step(Math.max(1, points.stream().mapToDouble(Point::value).max().orElse(1)) / TICKS);
        double most = Math.ceil(Math.max(step, points.stream().mapToDouble(Point::value).max().orElse(1)) / step) * step;
        double least = Math.floor(Math.min(0, points.stream().mapToDouble(Point::value).min().orElse(0)) / step) * step;
        StringBuilder out = open(HEIGHT);
        double bottom = HEIGHT - BELOW;
        double tall = bottom - 18;
        for (double tick = least; tick <= most + step / 2; tick += step) {
            double y = bottom - (tick - least) / (most - least) * tall;
            out.append(String.format(Locale.ROOT, "<path class=\"chart__grid\" d=\"M%.1f %.1fH%.1f\"/>", LEFT, y, WIDTH - 20));
            text(out, "chart__tick", LEFT - 8, y + 4, "end", plain(tick));
        }
        double across = step((to - from) / 8);
        for (double tick = Math.ceil(from / across) * across; tick <= to + across / 100; tick += across) {
            text(out, "chart__tick", x(tick, from, to), HEIGHT - 12, "middle", plain(tick));
        }
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(String.format(Locale.ROOT, "%.1f %.1f", x(point.place(), from, to),
                            bottom - (point.value() - least) / (most - least) * tall));
        }
        out.append("<path class=\"chart__line\" d=\"").append(path).append("\"/>\n");
        for (Point point : points) {
            out.append(String.format(Locale.ROOT, "<circle class=\"chart__point\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\">",
                    x(point.place(), from, to),
                    bottom - (point.value() - least) / (most - least) * tall)).append("<title>")
                    .append(escape(point.name() + ": " + point.written())).append("</title></circle>\n");
        }
        return out.append("</svg>\n").toString();
    }

    private static double x(double place, double from, double to) {
        return LEFT + (place - from) / (to - from) * (WIDTH - LEFT - 30);
    }

    private StringBuilder open(double height) {
        String words = measured + " · " + name + ". " + caption.description();
        return new StringBuilder(
                String.format(Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\"", WIDTH,
                        height, WIDTH))
                .append(String.format(Locale.ROOT, " height=\"%.0f\" role=\"img\" aria-label=\"", height)).append(escape(words))
                .append("\">\n");
    }

    private static void text(StringBuilder out, String style, double x, double y, String anchor, String words) {
        out.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", style, x, y, anchor))
                .append(escape(words))
                .append("</text>");
    }

    /// A round step not smaller than the one wanted: 1, 2 or 5 times a power of ten.
    static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(wanted, 1e-9))));
        for (double times : new double[]{1, 2, 5, 10}) {
            if (times * power >= wanted - 1e-12) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : String.format(Locale.ROOT, "%.2f", number);
    }

    private static String escape(String text) {
        return Xml.escape(text);
    }
}
