package org.aihistory.picture;

import java.util.List;
import org.aihistory.model.Entity;

/// One entity on the axis before it has a row: everything that is known of it along the x axis.
///
/// @param left where the room that it takes begins: mark, bar or label
/// @param right where that room ends
/// @param others centres of the marks for further dates that are held for it
record Place(Entity entity, String shortLabel, double x, Bar bar, boolean startsBefore, double labelX, double labelWidth, boolean focus,
        boolean near, double left, double right, List<Double> others) {

    /// Radius of a mark.
    static final double MARK = 6;
    /// From the centre of a mark to its label.
    static final double LABEL_GAP = 10;
    /// The same for the focus, which has a ring.
    static final double FOCUS_GAP = 15;
    /// Between two things in one row.
    static final double GAP = 14;

    /// A bar with soft ends; no bar has its ends in one point.
    record Bar(double left, double right, double softLeft, double softRight, boolean openEnd) {

        Bar {
            softLeft = TimeAxis.tenth(softLeft);
            softRight = TimeAxis.tenth(softRight);
        }
    }

    /// Whether an arrow can leave from its bar: it lasts beyond its mark.
    boolean lasts() {
        return bar.right() - x > 2 * MARK && (bar.openEnd() || bar.right() - bar.left() > bar.softLeft() + bar.softRight() + 0.5);
    }

    boolean labelOnLeft() {
        return labelX < x;
    }
}
