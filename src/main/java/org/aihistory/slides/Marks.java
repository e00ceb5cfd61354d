package org.aihistory.slides;

import org.apache.poi.sl.usermodel.ShapeType;

/// The shape that draws each kind: native shapes with the places where connectors are glued (connection sites of the presets of DrawingML).
enum Marks {
    CIRCLE(ShapeType.ELLIPSE, 1, 1), RING(ShapeType.DONUT, 1, 1), PAGE(ShapeType.RECT, 0.74, 1.02), DIAMOND(ShapeType.DIAMOND, 1.15,
            1.15), HEXAGON(ShapeType.HEXAGON, 1.15, 1), TRIANGLE(ShapeType.TRIANGLE, 1.1, 1);

    private final ShapeType type;
    private final double wide;
    private final double high;

    Marks(ShapeType type, double wide, double high) {
        this.type = type;
        this.wide = wide;
        this.high = high;
    }

    /// The mark of a shape of the ontology: circle, ring, page, diamond, hexagon or triangle.
    static Marks of(String shape) {
        return valueOf(shape.toUpperCase(java.util.Locale.ROOT));
    }

    ShapeType type() {
        return type;
    }

    /// The box of a mark around a point.
    Box around(double x, double y, double size) {
        return new Box(x - size * wide / 2, y - size * high / 2, size * wide, size * high);
    }

    /// The index of the connection site at a side.
    int site(Side side) {
        return switch (this) {
            case CIRCLE, RING -> 2 * side.turn;
            case PAGE, DIAMOND -> side.turn;
            case HEXAGON -> side == Side.TOP ? 5 : side == Side.LEFT ? 3 : side == Side.BOTTOM ? 1 : 0;
            case TRIANGLE -> side == Side.TOP ? 0 : 2 * side.turn - 1;
        };
    }

    /// Where the connection site at a side is.
    ///
    /// @return x and y
    double[] point(Side side, Box box) {
        double quarter = Math.min(box.width(), box.height()) / 4;
        double middle = box.x() + box.width() / 2;
        double centre = box.y() + box.height() / 2;
        double across = this == HEXAGON ? box.right() - quarter : middle;
        double aside = this == TRIANGLE ? box.width() / 4 : 0;
        return switch (side) {
            case TOP -> new double[]{across, box.y()};
            case BOTTOM -> new double[]{across, box.bottom()};
            case LEFT -> new double[]{box.x() + aside, centre};
            case RIGHT -> new double[]{box.right() - aside, centre};
        };
    }

    /// A side of a mark.
    enum Side {
        TOP(0), LEFT(1), BOTTOM(2), RIGHT(3);

        /// Quarter turns from the top, against the clock: the order in which the presets of DrawingML count their sites.
        private final int turn;

        Side(int turn) {
            this.turn = turn;
        }

        boolean sideways() {
            return this == LEFT || this == RIGHT;
        }
    }
}
