package org.aihistory.picture;

import java.util.Locale;

/// The curve of one arrow: it leaves a mark (or a bar, shortly before its end) upright and arrives at the other mark from the left where there is
/// room, else upright. It begins and ends at the edges of the marks.
record Route(double x1, double y1, double c1x, double c1y, double c2x, double c2y, double x2, double y2, boolean onBar) {

    private static final double EDGE = Place.MARK + 1.5;
    /// The focus has a ring around its mark.
    private static final double RING = 12.5;
    private static final double BAR_HALF = 7;
    private static final double BEFORE = 30;
    private static final double BEND = 9;
    private static final double HEAD = 6;
    private static final double HEAD_HALF = 3.2;
    private static final double BUNDLING = 0.8;

    /// @param nth how many arrows run between the same two already; later ones bend aside
    static Route between(Place from, double fromY, Place to, double toY, int nth) {
        double departure = from.lasts()
                ? Math.max(from.x(), Math.min(to.x() - BEFORE, from.bar().right() - from.bar().softRight() / 2))
                : from.x();
        boolean onBar = departure > from.x() + Place.MARK;
        double dx = to.x() - departure;
        double dy = toY - fromY;
        double lift = Math.clamp(Math.abs(dy) * 0.55, 16, 110);
        double towards = dy > 0.5 ? 1 : -1;
        double c1x = departure + Math.clamp(dx * 0.12, -20, 40);
        double c1y = fromY + towards * lift;
        boolean sideways = dx > 26 && !to.labelOnLeft() && Math.abs(dy) > 0.5;
        double c2x = sideways ? to.x() - Math.clamp(dx * 0.45, 20, 150) : to.x() - Math.clamp(dx * 0.12, -20, 40);
        double c2y = sideways ? toY : Math.abs(dy) > 0.5 ? toY - towards * lift : toY - lift;
        int step = (nth + 1) / 2;
        double aside = (nth % 2 == 1 ? 1 : -1) * BEND * step;
        c1x += aside;
        c2x += sideways ? 0 : aside;
        c2y += sideways ? aside : 0;
        double[] tip = shifted(to.x(), toY, c2x, c2y, edge(to));
        double[] tail = onBar ? new double[]{departure, fromY + towards * BAR_HALF} : shifted(from.x(), fromY, c1x, c1y, edge(from));
        return new Route(tail[0], tail[1], c1x, c1y, c2x, c2y, tip[0], tip[1], onBar);
    }

    private static double edge(Place place) {
        return place.focus() ? RING : EDGE;
    }

    private static double[] shifted(double x, double y, double towardsX, double towardsY, double by) {
        double length = Math.max(0.001, StrictMath.hypot(towardsX - x, towardsY - y));
        return new double[]{x + (towardsX - x) / length * by, y + (towardsY - y) / length * by};
    }

    /// The same ends with a bend nearer to that of its bundle: what runs the same way runs together.
    Route bundled(double sharedC1x, double sharedC1y, double sharedC2x, double sharedC2y) {
        return new Route(x1, y1, mixed(c1x, sharedC1x), mixed(c1y, sharedC1y), mixed(c2x, sharedC2x), mixed(c2y, sharedC2y), x2, y2, onBar);
    }

    private static double mixed(double own, double shared) {
        return own * (1 - BUNDLING) + shared * BUNDLING;
    }

    /// SVG path data of the curve.
    String path() {
        return String.format(Locale.ROOT, "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x1, y1, c1x, c1y, c2x, c2y, x2, y2);
    }

    /// SVG path data of the open arrowhead at its tip, with a dot at its start where it leaves a bar.
    String head() {
        double length = Math.max(0.001, StrictMath.hypot(x2 - c2x, y2 - c2y));
        double ux = (x2 - c2x) / length;
        double uy = (y2 - c2y) / length;
        double backX = x2 - ux * HEAD;
        double backY = y2 - uy * HEAD;
        String dot = onBar ? String.format(Locale.ROOT, "M%.1f %.1fa1 1 0 1 0 2 0a1 1 0 1 0-2 0", x1 - 1, y1) : "";
        return dot + String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1fL%.1f %.1f", backX - uy * HEAD_HALF, backY + ux * HEAD_HALF, x2, y2,
                backX + uy * HEAD_HALF, backY - ux * HEAD_HALF);
    }

    /// The x of the curve at a share of its way.
    double x(double t) {
        return bezier(t, x1, c1x, c2x, x2);
    }

    double y(double t) {
        return bezier(t, y1, c1y, c2y, y2);
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }
}
