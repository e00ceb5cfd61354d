package org.aihistory.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aihistory.model.Relation;
import org.aihistory.picture.LineagePicture.Arrow;
import org.aihistory.picture.LineagePicture.Item;

/// Draws the arrows of a lineage on a slide: one for each two things, leaving upwards or downwards and arriving from the left where no label stands
/// there; named where there is room.
final class StageArrows {

    /// The least distance to the right from which an arrow arrives from the left.
    static final double STEEP = 14;

    /// Where on an arrow its name may stand: towards its end first, for arrows that leave one thing part from each other there.
    private static final double[] ALONG = {0.5, 0.58, 0.66, 0.74, 0.82, 0.88, 0.42, 0.34, 0.26};
    private static final int SAMPLES = 32;
    private static final double EDGE = LineageStage.MARK / 2 + 1;
    private static final double FLAT = 3;
    private static final double HEAD = 7;

    private final Map<String, Item> items = new HashMap<>();
    private final List<Relation> relations;
    private final Box room;
    private final List<Box> taken = new ArrayList<>();
    /// The course of each arrow, by the arrow.
    private final Map<Arrow, double[]> curves = new LinkedHashMap<>();

    private StageArrows(List<Item> items, List<Relation> relations, Box room) {
        this.relations = relations;
        this.room = room;
        for (Item item : items) {
            this.items.put(item.iri(), item);
            double line = LineageStage.LABEL.line();
            taken.add(new Box(item.labelX(), item.y() - line / 2, item.labelWidth(), line));
            taken.add(new Box(item.x() - EDGE, item.y() - EDGE, 2 * EDGE, 2 * EDGE));
        }
    }

    /// The arrows between the items, in points.
    static List<Arrow> of(List<Arrow> arrows, List<Item> items, List<Relation> relations, Box room) {
        StageArrows stage = new StageArrows(items, relations, room);
        Map<Set<String>, Arrow> single = new LinkedHashMap<>();
        arrows.stream().filter(arrow -> stage.items.containsKey(arrow.from()) && stage.items.containsKey(arrow.to()))
                .forEach(arrow -> single.merge(Set.of(arrow.from(), arrow.to()), arrow,
                        (one, other) -> stage.order(other) < stage.order(one) ? other : one));
        single.values().forEach(arrow -> stage.curves.put(arrow, curve(stage.item(arrow.from()), stage.item(arrow.to()))));
        return single.values().stream().map(stage::drawn).toList();
    }

    /// Whether an arrow comes in from above or below: its end is not far enough to the right, or a label stands at the left of the end.
    static boolean upright(Item from, Item to) {
        return to.labelX() < to.x() || to.x() - EDGE - from.x() <= STEEP;
    }

    private int order(Arrow arrow) {
        return relations.stream().filter(relation -> relation.name().equals(arrow.relation())).mapToInt(Relation::order).min().orElse(0);
    }

    private Item item(String iri) {
        return java.util.Objects.requireNonNull(items.get(iri));
    }

    private Arrow drawn(Arrow arrow) {
        double[] curve = java.util.Objects.requireNonNull(curves.get(arrow));
        double labelX = 0;
        double labelY = 0;
        boolean labelled = false;
        double width = LineageStage.LABEL.width(arrow.label()) + 6;
        double line = LineageStage.LABEL.line();
        for (int i = 0; i < ALONG.length && !labelled; i++) {
            labelX = at(curve, 0, ALONG[i]);
            labelY = at(curve, 1, ALONG[i]);
            Box box = new Box(labelX - width / 2, labelY - line / 2, width, line);
            if (taken.stream().noneMatch(box::overlaps) && box.within(room) && clear(arrow, box)) {
                taken.add(box);
                labelled = true;
            }
        }
        return new Arrow(arrow.from(), arrow.to(), arrow.subject(), arrow.relation(), arrow.object(), arrow.label(), arrow.sentence(),
                arrow.token(), path(curve), head(curve), labelX, labelY + LineageStage.LABEL.size() * 0.35, labelled, arrow.near(),
                arrow.againstTime(), arrow.inferred());
    }

    /// Whether no other arrow goes through a place: a name there would hide it, and seem to be its name.
    private boolean clear(Arrow named, Box box) {
        return curves.entrySet().stream().filter(entry -> !entry.getKey().equals(named)).map(Map.Entry::getValue).noneMatch(curve -> {
            boolean through = false;
            for (int i = 0; i <= SAMPLES && !through; i++) {
                through = box.holds(at(curve, 0, (double) i / SAMPLES), at(curve, 1, (double) i / SAMPLES));
            }
            return through;
        });
    }

    /// Start, two points of control, end: x and y each.
    private static double[] curve(Item from, Item to) {
        double middleX = (from.x() + to.x()) / 2;
        double middleY = (from.y() + to.y()) / 2;
        if (Math.abs(to.y() - from.y()) <= FLAT) {
            double side = to.x() > from.x() ? EDGE : -EDGE;
            return new double[]{from.x() + side, from.y(), middleX, from.y(), middleX, to.y(), to.x() - side, to.y()};
        }
        double side = to.y() > from.y() ? EDGE : -EDGE;
        return upright(from, to)
                ? new double[]{from.x(), from.y() + side, from.x(), middleY, to.x(), middleY, to.x(), to.y() - side}
                : new double[]{from.x(), from.y() + side, from.x(), middleY, middleX, to.y(), to.x() - EDGE, to.y()};
    }

    private static double at(double[] curve, int axis, double along) {
        double rest = 1 - along;
        return rest * rest * rest * curve[axis] + 3 * rest * rest * along * curve[axis + 2] + 3 * rest * along * along * curve[axis + 4]
                + along * along * along * curve[axis + 6];
    }

    private static String path(double[] curve) {
        return String.format(Locale.ROOT, "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", curve[0], curve[1], curve[2], curve[3], curve[4],
                curve[5],
                curve[6], curve[7]);
    }

    private static String head(double[] curve) {
        double length = Math.max(0.001, Math.hypot(curve[6] - curve[4], curve[7] - curve[5]));
        double x = (curve[6] - curve[4]) / length * HEAD;
        double y = (curve[7] - curve[5]) / length * HEAD;
        return String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1fL%.1f %.1f", curve[6] - x - y / 2, curve[7] - y + x / 2, curve[6], curve[7],
                curve[6] - x + y / 2, curve[7] - y - x / 2);
    }
}
