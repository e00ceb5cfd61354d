package org.aihistory.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.model.TimeSpan;
import org.aihistory.picture.LineagePicture.Item;
import org.aihistory.picture.LineagePicture.Undated;

/// Lays the lineage out: a true linear time axis, one lane per kind in use (or per what the caller chooses), rows packed by the width of labels, arrows from earlier to later.
///
/// Where the rows exceed the height, lanes share them evenly; within a lane the focus, what is joined to it, then the more important stay, and the
/// rest is counted where it would stand.
public final class LineageLayout {

    /// Height of the years above and below the lanes.
    static final double AXIS = 26;
    /// At most so many things are drawn; the rest is counted.
    static final int MOST = 500;
    private static final double MARGIN_LEFT = 16;
    private static final double MARGIN_RIGHT = 96;

    private final Selected selected;
    private final List<Kind> kinds;
    private final LaneSet lanes;
    private final List<Relation> relations;
    private final PictureView view;
    private final Set<String> near = new HashSet<>();
    private final Map<String, Set<String>> joined = new HashMap<>();

    private LineageLayout(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view, LaneSet lanes) {
        this.selected = selected;
        this.kinds = kinds;
        this.lanes = lanes;
        this.relations = relations;
        this.view = view;
    }

    /// The same arguments give the same picture.
    ///
    /// @throws IllegalArgumentException when the last year of the view comes before the first
    public static LineagePicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view) {
        return of(selected, kinds, relations, view, LaneSet.byKind(kinds, selected.entities()));
    }

    /// With lanes of the caller's choice.
    public static LineagePicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view, LaneSet lanes) {
        return new LineageLayout(selected, kinds, relations, view, lanes).picture();
    }

    private LineagePicture picture() {
        findJoined();
        List<TimeSpan> spans = selected.entities().stream().map(Entity::span).filter(TimeSpan::known).toList();
        TimeAxis axis = TimeAxis.of(spans, view.from(), view.to(), MARGIN_LEFT, view.size().width() - MARGIN_RIGHT);
        Lanes filled = new Lanes(axis, view, lanes, near, joined);
        List<LineagePicture.Era> eras = Eras.of(selected.entities(), kinds, axis, view.language(), AXIS);
        double bottom = filled.fill(selected.entities(), AXIS + Eras.height(eras));
        List<Item> items = filled.placed().stream()
                .sorted(Comparator.comparingDouble((Place place) -> filled.y(place)).thenComparingDouble(Place::x))
                .map(place -> item(place, filled.y(place))).toList();
        return new LineagePicture(view.size().width(), bottom + AXIS, axis.left(), axis.right(), AXIS, bottom, axis.fromYear(),
                axis.toYear(),
                filled.lanes(), axis.ticks(), items,
                new Arrows(filled, relations, view.language()).among(selected.edges(), !near.isEmpty()),
                filled.more(), items.size(), selected.total(), undated(), eras);
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

    private Item item(Place place, double y) {
        Entity entity = place.entity();
        Kind kind = kinds.stream().filter(one -> one.slug().equals(entity.kind())).findFirst().orElseThrow();
        Place.Bar bar = Objects.requireNonNull(place.bar());
        return new Item(entity.iri(), entity.page(), kind.slug(), kind.shape(), kind.token(), entity.label().in(view.language()),
                place.shortLabel(), DateWords.withOthers(entity.span(), view.language()), entity.summary().in(view.language()), place.x(),
                y,
                bar.left(), bar.right(), bar.softLeft(), bar.softRight(), bar.openEnd(), place.startsBefore(), entity.span().disputed(),
                place.labelX(), place.labelWidth(), place.focus(), place.near(), entity.importance(), dating(entity), place.others());
    }

    private String dating(Entity entity) {
        Edtf start = entity.span().start();
        Edtf end = entity.span().end();
        boolean doubtful = Stream.of(Optional.ofNullable(start), Optional.ofNullable(end)).flatMap(Optional::stream)
                .anyMatch(date -> date.uncertain() || date.approximate());
        return lanes.relative().contains(entity.iri()) ? "relative" : doubtful ? "uncertain" : "";
    }

    private List<Undated> undated() {
        return selected.entities().stream().filter(entity -> !entity.span().known())
                .map(entity -> new Undated(entity.iri(), entity.page(), entity.label().in(view.language()))).toList();
    }
}
