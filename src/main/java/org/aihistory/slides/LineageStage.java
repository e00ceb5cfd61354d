package org.aihistory.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.LineagePicture.Era;
import org.aihistory.picture.LineagePicture.Item;
import org.aihistory.picture.LineagePicture.Lane;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;
import org.jspecify.annotations.Nullable;

/// Lays a lineage out for a slide: the names of the lanes stand at the left, things stand in rows of their own in the order of time where the height
/// allows it, text is at least 14 points high. Its picture is in points from the corner of its room.
final class LineageStage {

    /// The width of the names of the lanes at the left.
    static final double GUTTER = 120;
    static final double MARK = 15;
    static final Type LABEL = new Type(Typeface.SANS, Stage.LEAST, false, 1.2);
    /// What stands after the name of a thing whose date is disputed.
    static final String DISPUTED = " ≠";

    private static final int MOST = 12;
    private static final double POINTS = 1.18;
    private static final double AXIS = 22;
    private static final double PAD = 6;
    private static final double LEAST_PITCH = 24;
    private static final double MOST_PITCH = 48;
    private static final double TALL = 4000;
    /// The height of a row of names of eras over the lanes.
    static final double ERA = 20;

    private final List<Kind> kinds;
    private final List<Relation> relations;
    private final PictureView view;
    private final Box room;

    private LineageStage(List<Kind> kinds, List<Relation> relations, PictureView view, Box room) {
        this.kinds = kinds;
        this.relations = relations;
        this.view = view;
        this.room = room;
    }

    /// The picture with as many things as fit, the focus and the more important first; at most twelve.
    static LineagePicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view, Box room) {
        PictureSize size = new PictureSize((room.width() - GUTTER) / POINTS, TALL);
        LineageStage stage = new LineageStage(kinds, relations,
                new PictureView(view.language(), size, view.focus(), view.from(), view.to()), room);
        int count = Math.min(MOST, selected.entities().size());
        Optional<LineagePicture> fitting = stage.fitting(some(selected, count, view.focus()));
        while (fitting.isEmpty() && count > 1) {
            count--;
            fitting = stage.fitting(some(selected, count, view.focus()));
        }
        return fitting.orElseThrow();
    }

    /// The focus, then dated and more important things, with the edges among them.
    static Selected some(Selected selected, int count, @Nullable String focus) {
        if (count >= selected.entities().size()) {
            return selected;
        }
        List<Entity> kept = selected.entities().stream()
                .sorted(Comparator.comparing((Entity entity) -> !entity.iri().equals(focus)).thenComparing(entity -> !entity.span().known())
                        .thenComparing(Comparator.comparingDouble(Entity::importance).reversed()).thenComparing(Entity::iri))
                .limit(count).toList();
        List<Entity> inOrder = selected.entities().stream().filter(kept::contains).toList();
        List<String> iris = inOrder.stream().map(Entity::iri).toList();
        List<Edge> edges = selected.edges().stream().filter(edge -> iris.contains(edge.subject()) && iris.contains(edge.object())).toList();
        return new Selected(inOrder, edges, selected.total());
    }

    private Optional<LineagePicture> fitting(Selected selected) {
        LineagePicture picture = LineageLayout.of(selected, kinds, relations, view);
        double free = room.height() - AXIS - eraRows(eras(picture)) * ERA - used(picture).size() * 2 * PAD;
        Map<String, Integer> single = rows(picture, false);
        if (free / Math.max(1, count(picture, single)) >= LEAST_PITCH) {
            return Optional.of(arrange(picture, single, free / Math.max(1, count(picture, single))));
        }
        Map<String, Integer> packed = rows(picture, true);
        double pitch = free / Math.max(1, count(picture, packed));
        return pitch < LEAST_PITCH ? Optional.empty() : Optional.of(arrange(picture, packed, pitch));
    }

    /// The row of each thing within its lane: as the picture packed them, or each alone, in the order of time.
    private static Map<String, Integer> rows(LineagePicture picture, boolean packed) {
        Map<String, Integer> rows = new HashMap<>();
        for (Lane lane : picture.lanes()) {
            List<Item> items = picture.items().stream().filter(item -> item.kind().equals(lane.key()))
                    .sorted(Comparator.comparingDouble(Item::x).thenComparingDouble(Item::y).thenComparing(Item::iri)).toList();
            List<Double> levels = items.stream().map(Item::y).distinct().sorted().toList();
            for (int i = 0; i < items.size(); i++) {
                rows.put(items.get(i).iri(), packed ? levels.indexOf(items.get(i).y()) : i);
            }
        }
        return rows;
    }

    /// The lanes that hold something within the years.
    private static List<Lane> used(LineagePicture picture) {
        return picture.lanes().stream().filter(lane -> picture.items().stream().anyMatch(item -> item.kind().equals(lane.key()))).toList();
    }

    private static int count(LineagePicture picture, Map<String, Integer> rows) {
        return used(picture).stream().mapToInt(lane -> count(picture, rows, lane)).sum();
    }

    private static int count(LineagePicture picture, Map<String, Integer> rows, Lane lane) {
        return picture.items().stream().filter(item -> item.kind().equals(lane.key()))
                .mapToInt(item -> rows.getOrDefault(item.iri(), 0) + 1).max().orElse(1);
    }

    private LineagePicture arrange(LineagePicture picture, Map<String, Integer> rows, double wished) {
        double pitch = Math.min(MOST_PITCH, wished);
        List<Lane> lanes = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Era> eras = eras(picture);
        double top = eraRows(eras) * ERA;
        for (Lane lane : used(picture)) {
            double height = count(picture, rows, lane) * pitch + 2 * PAD;
            lanes.add(new Lane(lane.key(), lane.label(), lane.shape(), lane.token(), top, height, top + height / 2));
            for (Item item : picture.items()) {
                if (item.kind().equals(lane.key())) {
                    items.add(moved(item, top + PAD + (rows.getOrDefault(item.iri(), 0) + 0.5) * pitch));
                }
            }
            top += height;
        }
        List<LineagePicture.Tick> ticks = picture.ticks().stream().map(tick -> new LineagePicture.Tick(tick.year(), x(tick.x()))).toList();
        return new LineagePicture(room.width(), top + AXIS, x(picture.plotLeft()), x(picture.plotRight()), 0, top, picture.fromYear(),
                picture.toYear(), lanes, ticks, items,
                StageArrows.of(picture.arrows(), items, relations, new Box(GUTTER, 0, room.width() - GUTTER, top)), picture.more(),
                picture.shown(), picture.total(),
                picture.undated(), eras);
    }

    /// The eras with their names in as few rows as they need at a legible size.
    private List<Era> eras(LineagePicture picture) {
        List<Era> placed = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Era era : picture.eras().stream().sorted(Comparator.comparingDouble(Era::left).thenComparing(Era::iri)).toList()) {
            double from = eraName(x(era.left()), era.label(), room.width());
            int row = 0;
            while (row < ends.size() && ends.get(row) > from) {
                row++;
            }
            double end = Math.max(from + LABEL.width(era.label()), x(era.right())) + PAD;
            if (row == ends.size()) {
                ends.add(end);
            }
            ends.set(row, end);
            placed.add(new Era(era.iri(), era.page(), era.label(), era.token(), x(era.left()), x(era.right()), era.open(), row * ERA));
        }
        return placed;
    }

    private static int eraRows(List<Era> eras) {
        return (int) eras.stream().mapToDouble(Era::y).distinct().count();
    }

    /// Where the name of an era begins: at its start, farther left where it would leave the slide.
    static double eraName(double left, String name, double width) {
        return Math.max(0, Math.min(left, width - LABEL.width(name) - 2));
    }

    /// The item in its row, its label beside its mark: at the right where it fits, else at the left.
    private Item moved(Item item, double y) {
        double x = x(item.x());
        double beside = MARK / 2 + 6;
        Type type = item.focus() ? LABEL.bold() : LABEL;
        String mark = item.disputed() ? DISPUTED : "";
        double whole = type.width(item.label() + mark) + 4;
        double brief = type.width(item.shortLabel() + mark) + 4;
        boolean roomAtRight = x + beside + brief <= room.width();
        boolean wholeFits = roomAtRight ? x + beside + whole <= room.width() : x - beside - whole >= GUTTER;
        String label = wholeFits ? item.label() : item.shortLabel();
        double width = label.equals(item.label()) ? whole : brief;
        return new Item(item.iri(), item.page(), item.kind(), item.shape(), item.token(), item.label(), label, item.date(), item.summary(),
                x,
                y, x(item.spanLeft()), x(item.spanRight()), item.softLeft() * POINTS, item.softRight() * POINTS, item.openEnd(),
                item.startsBefore(), item.disputed(), roomAtRight ? x + beside : Math.max(GUTTER, x - beside - width), width, item.focus(),
                item.near(), item.importance());
    }

    private static double x(double units) {
        return GUTTER + units * POINTS;
    }
}
