package org.aihistory.picture;

import java.util.Locale;

/// The shapes of the kinds as SVG path data, all of the same weight to the eye. A ring is an outline, the others are filled.
public final class Marks {

    private Marks() {
    }

    /// Path data of a shape around a centre.
    ///
    /// @param shape circle, ring, page, diamond, hexagon or triangle; anything else is drawn as a circle
    /// @param radius of the circle; the others are drawn as large as it looks
    public static String path(String shape, double x, double y, double radius) {
        return switch (shape) {
            case "page" -> polygon(x, y, radius, -0.72, -1, 0.72, -1, 0.72, 1, -0.72, 1);
            case "diamond" -> polygon(x, y, radius, 0, -1.18, 1.18, 0, 0, 1.18, -1.18, 0);
            case "hexagon" -> polygon(x, y, radius, -1.12, 0, -0.56, -0.97, 0.56, -0.97, 1.12, 0, 0.56, 0.97, -0.56, 0.97);
            case "triangle" -> polygon(x, y, radius, 0, -1.14, 1.1, 0.84, -1.1, 0.84);
            default -> circle(x, y, shape.equals("ring") ? radius * 0.8 : radius * 0.94);
        };
    }

    /// The style class of a shape: filled or an outline.
    static String style(String shape) {
        return shape.equals("ring") ? "picture__outline" : "picture__mark";
    }

    private static String polygon(double x, double y, double radius, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < corners.length; corner += 2) {
            path.append(corner == 0 ? 'M' : 'L').append(point(x + corners[corner] * radius, y + corners[corner + 1] * radius));
        }
        return path.append('Z').toString();
    }

    private static String circle(double x, double y, double radius) {
        String half = String.format(Locale.ROOT, "a%.2f %.2f 0 1 1 ", radius, radius);
        return "M" + point(x - radius, y) + half + String.format(Locale.ROOT, "%.2f 0", 2 * radius) + half
                + String.format(Locale.ROOT, "%.2f 0Z", -2 * radius);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
