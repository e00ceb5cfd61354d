package org.aihistory.slides;

/// A rectangle on a slide, in points.
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /// The same place, smaller by a margin on each side.
    Box inset(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean holds(double atX, double atY) {
        return atX > x && atX < right() && atY > y && atY < bottom();
    }

    boolean within(Box outer) {
        double slack = 0.01;
        return x >= outer.x - slack && y >= outer.y - slack && right() <= outer.right() + slack && bottom() <= outer.bottom() + slack;
    }
}
