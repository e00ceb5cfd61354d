package org.aihistory.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Selected;
import org.aihistory.model.TimeSpan;
import org.aihistory.picture.LineagePicture.Arrow;
import org.aihistory.picture.LineagePicture.Item;
import org.aihistory.picture.LineagePicture.Lane;
import org.aihistory.picture.LineagePicture.More;
import org.aihistory.picture.LineagePicture.Undated;

/// Lays the lineage out: a true linear time axis, one lane per kind in use, rows packed by the width of labels, arrows from earlier to later.
///
/// Where the rows exceed the height, lanes share them evenly; within a lane the focus, what is joined to it, then the more important stay, and the
/// rest is counted where it would stand.
public final class LineageLayout {

    static final double AXIS = 26;
    static final double LANE_HEAD = 22;
    static final double LANE_FOOT = 8;
    static final double ROW = 24;
    static final double MORE_STRIP = 22;
    private static final double MARGIN_LEFT = 16;
    private static final double MARGIN_RIGHT = 96;

    private final Selected selected;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<Kind> laneOrder;
    private final Map<String, Relation> relations;
    private final PictureView view;
    private final TimeAxis axis;
    private final Set<String> near = new HashSet<>();
    private final Map<String, Set<String>> joined = new HashMap<>();

    private final Map<String, Place> placed = new HashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<More> more = new ArrayList<>();
    private final Rows rows;

    private LineageLayout(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view) {
        this.selected = selected;
        this.view = view;
        kinds.forEach(kind -> this.kinds.put(kind.slug(), kind));
        this.laneOrder = kinds.stream().sorted(Comparator.comparingInt(Kind::order)).toList();
        this.relations = relations.stream().collect(Collectors.toMap(Relation::name, relation -> relation));
        List<TimeSpan> spans = selected.entities().stream().map(Entity::span).filter(TimeSpan::known).toList();
        this.axis = TimeAxis.of(spans, view.from(), view.to(), MARGIN_LEFT, view.size().width() - MARGIN_RIGHT);
        findJoined();
        this.rows = new Rows(joined);
    }

    /// The same arguments give the same picture.
    ///
    /// @throws IllegalArgumentException when the last year of the view comes before the first
    public static LineagePicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view) {
        return new LineageLayout(selected, kinds, relations, view).picture();
    }

    private void findJoined() {
        for (Edge edge : selected.edges()) {
            joined.computeIfAbsent(edge.subject(), iri -> new HashSet<>()).add(edge.object());
            joined.computeIfAbsent(edge.object(), iri -> new HashSet<>()).add(edge.subject());
        }
        String focus = view.focus();
        if (focus != null && selected.entities().stream().anyMatch(entity -> entity.iri().equals(focus))) {
            near.add(focus);
            near.addAll(joined.getOrDefault(focus, Set.of()));
        }
    }

    private LineagePicture picture() {
        double bottom = fillLanes();
        List<Place> inOrder = placed.values().stream().sorted(
                Comparator.comparingDouble((Place place) -> rows.middle(place.entity().iri())).thenComparingDouble(Place::x)).toList();
        List<Item> items = inOrder.stream().map(this::item).toList();
        List<Arrow> arrows = arrows();
        return new LineagePicture(view.size().width(), bottom + AXIS, axis.left(), axis.right(), AXIS, bottom, axis.fromYear(),
                axis.toYear(),
                lanes, axis.ticks(), items, arrows, more, items.size(), selected.total(), undated());
    }

    private double fillLanes() {
        Map<String, List<Place>> byKind = new HashMap<>();
        Map<String, List<Crowd.LeftOut>> outside = new HashMap<>();
        Places places = new Places(axis, view, near);
        for (Entity entity : selected.entities()) {
            Optional<Place> place = kinds.containsKey(entity.kind()) ? places.of(entity) : Optional.empty();
            if (place.isPresent()) {
                byKind.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(place.get());
            } else if (entity.span().known()) {
                outside.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(leftOut(entity));
            }
        }
        List<Kind> used = laneOrder.stream().filter(kind -> byKind.containsKey(kind.slug()) || outside.containsKey(kind.slug())).toList();
        int[] shares = shares(used, byKind);
        double top = AXIS;
        for (int lane = 0; lane < used.size(); lane++) {
            String key = used.get(lane).slug();
            top = fillLane(used.get(lane), byKind.getOrDefault(key, List.of()), outside.getOrDefault(key, new ArrayList<>()), shares[lane],
                    top);
        }
        return top;
    }

    private int[] shares(List<Kind> used, Map<String, List<Place>> byKind) {
        int[] needs = used.stream().mapToInt(kind -> Math.max(1, Packing.rowsFor(byKind.getOrDefault(kind.slug(), List.of())))).toArray();
        double room = view.size().height() - 2 * AXIS - used.size() * (LANE_HEAD + LANE_FOOT);
        int all = Arrays.stream(needs).sum();
        return all * ROW <= room ? needs : Packing.share(needs, (int) ((room - used.size() * MORE_STRIP) / ROW));
    }

    private double fillLane(Kind kind, List<Place> places, List<Crowd.LeftOut> leftOut, int share, double top) {
        Comparator<Place> weight = Comparator.comparing((Place place) -> !place.focus())
                .thenComparing(place -> near.isEmpty() || !near.contains(place.entity().iri()))
                .thenComparingDouble(place -> -place.entity().importance()).thenComparing(place -> place.entity().iri());
        List<Place> kept = Packing.keep(places.stream().sorted(weight).toList(), share);
        Set<Place> chosen = new HashSet<>(kept);
        List<Crowd.LeftOut> crowd = new ArrayList<>(leftOut);
        places.stream().filter(place -> !chosen.contains(place)).forEach(place -> crowd.add(leftOut(place.entity())));
        int used = Math.max(1, Packing.rowsFor(kept));
        double rowsTop = top + LANE_HEAD;
        rows.place(kept, used, rowsTop, ROW);
        kept.forEach(place -> placed.put(place.entity().iri(), place));
        double rowsBottom = rowsTop + used * ROW;
        more.addAll(new Crowd(axis).pills(kind.slug(), crowd, rowsBottom + MORE_STRIP / 2));
        double bottom = rowsBottom + (crowd.isEmpty() ? 0 : MORE_STRIP) + LANE_FOOT;
        lanes.add(new Lane(kind.slug(), kind.plural().in(view.language()), kind.shape(), kind.token(), top, bottom - top));
        return bottom;
    }

    private Crowd.LeftOut leftOut(Entity entity) {
        var first = entity.span().earliest().or(entity.span()::latest).orElseThrow();
        var last = entity.span().latest().or(entity.span()::earliest).orElseThrow();
        return new Crowd.LeftOut(axis.clamp(axis.x(first)), first.getYear(), last.getYear());
    }

    private Item item(Place place) {
        Entity entity = place.entity();
        Kind kind = Objects.requireNonNull(kinds.get(entity.kind()));
        Place.Bar bar = place.bar();
        return new Item(entity.iri(), entity.page(), kind.slug(), kind.shape(), kind.token(), entity.label().in(view.language()),
                place.shortLabel(), DateWords.of(entity.span(), view.language()), entity.summary().in(view.language()), place.x(),
                rows.middle(entity.iri()), bar.left(), bar.right(), bar.softLeft(), bar.softRight(), bar.openEnd(), place.startsBefore(),
                entity.span().disputed(), place.labelX(), place.labelWidth(), place.focus(), place.near(), entity.importance());
    }

    private List<Arrow> arrows() {
        ArrowLabels labels = new ArrowLabels();
        for (Place place : placed.values()) {
            double y = rows.middle(place.entity().iri());
            labels.take(new ArrowLabels.Box(place.labelX(), y - 8, place.labelX() + place.labelWidth(), y + 8));
            labels.take(new ArrowLabels.Box(place.x() - 9, y - 9, place.x() + 9, y + 9));
        }
        return selected.edges().stream().filter(edge -> placed.containsKey(edge.subject()) && placed.containsKey(edge.object()))
                .filter(edge -> !edge.subject().equals(edge.object())).map(edge -> arrow(edge, labels)).toList();
    }

    private Arrow arrow(Edge edge, ArrowLabels labels) {
        Relation relation = Objects.requireNonNull(relations.get(edge.relation()));
        boolean forward = relation.flow() == Flow.FORWARD;
        Place from = Objects.requireNonNull(placed.get(forward ? edge.subject() : edge.object()));
        Place to = Objects.requireNonNull(placed.get(forward ? edge.object() : edge.subject()));
        Route route = Route.between(from, rows.middle(from.entity().iri()), to, rows.middle(to.entity().iri()));
        Sentences sentences = new Sentences(view.language());
        boolean atFocus = from.focus() || to.focus();
        Optional<ArrowLabels.Spot> spot = atFocus ? labels.spot(route, sentences.along(relation)) : Optional.empty();
        return new Arrow(from.entity().iri(), to.entity().iri(), edge.subject(), edge.relation(), edge.object(), sentences.along(relation),
                sentences.of(relation, from.entity().label().in(view.language()), to.entity().label().in(view.language())),
                relation.token(), route.path(), route.head(), spot.map(ArrowLabels.Spot::x).orElse(route.x(0.5)),
                spot.map(ArrowLabels.Spot::y).orElse(route.y(0.5)), spot.isPresent(), near.isEmpty() || atFocus, to.x() < from.x() - 0.5,
                edge.inferred());
    }

    private List<Undated> undated() {
        return selected.entities().stream().filter(entity -> !entity.span().known())
                .map(entity -> new Undated(entity.iri(), entity.page(), entity.label().in(view.language()))).toList();
    }
}
