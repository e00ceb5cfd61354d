package org.aihistory.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.TimeSpan;
import org.aihistory.picture.LineagePicture.Lane;
import org.aihistory.picture.LineagePicture.More;

/// Fills the lanes of a lineage from top to bottom: shares the rows, decides who stays, gives each its y.
final class Lanes {

    private static final double PAD = 4;
    /// Room for the mark and the gaps around the name of a lane.
    private static final double NAME = 28;
    private static final double ROW = 20;
    private static final double WIDEST_ROW = 32;
    private static final double MORE_STRIP = 19;

    private final TimeAxis axis;
    private final PictureView view;
    private final LaneSet set;
    private final Set<String> near;
    private final Rows rows;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, List<Crowd.LeftOut>> crowds = new HashMap<>();
    private final Map<String, Place> placed = new HashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<More> more = new ArrayList<>();

    /// @param near the focus and what is joined to it; empty without a focus
    /// @param joined IRIs joined to each IRI
    Lanes(TimeAxis axis, PictureView view, LaneSet set, Set<String> near, Map<String, Set<String>> joined) {
        this.axis = axis;
        this.view = view;
        this.set = set;
        this.near = near;
        this.rows = new Rows(joined);
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<More> more() {
        return more;
    }

    Collection<Place> placed() {
        return placed.values();
    }

    Optional<Place> place(String iri) {
        return Optional.ofNullable(placed.get(iri));
    }

    double y(Place place) {
        return rows.middle(place.entity().iri());
    }

    /// Fills all lanes from a y downwards and returns the y where they end. Entities without a date are left to the caller.
    double fill(List<Entity> entities, double top) {
        Places onAxis = new Places(axis, view, near);
        Set<String> drawn = heaviest(entities);
        for (Entity entity : entities) {
            Optional<Place> place = onAxis.of(entity);
            if (place.isPresent() && drawn.contains(entity.iri())) {
                places.computeIfAbsent(set.lane(entity), lane -> new ArrayList<>()).add(place.get());
            } else if (entity.span().known()) {
                crowds.computeIfAbsent(set.lane(entity), lane -> new ArrayList<>()).add(leftOut(entity));
            }
        }
        List<LaneSet.Name> used = set.lanes().stream().filter(lane -> places.containsKey(lane.key()) || crowds.containsKey(lane.key()))
                .toList();
        int[] shares = shares(used);
        double rowHeight = rowHeight(Arrays.stream(shares).sum(), used.size());
        double y = top;
        for (int at = 0; at < used.size(); at++) {
            y = fillLane(used.get(at), shares[at], y, rowHeight);
        }
        return y;
    }

    /// The focus, what is joined to it, then the more important: at most as many as a picture holds.
    private Set<String> heaviest(List<Entity> entities) {
        return entities.stream().filter(entity -> entity.span().known())
                .sorted(Comparator.comparing((Entity entity) -> !entity.iri().equals(view.focus()))
                        .thenComparing(entity -> !near.contains(entity.iri())).thenComparingDouble(entity -> -entity.importance())
                        .thenComparing(Entity::iri))
                .limit(LineageLayout.MOST).map(Entity::iri).collect(Collectors.toSet());
    }

    private int[] shares(List<LaneSet.Name> used) {
        int[] needs = used.stream().mapToInt(lane -> Packing.rowsFor(placesOf(lane), head(lane))).toArray();
        boolean crowded = !crowds.isEmpty() || Arrays.stream(needs).sum() * ROW > room(used.size(), false);
        return Packing.share(needs, (int) (room(used.size(), crowded) / ROW));
    }

    private double room(int lanesInUse, boolean crowded) {
        return view.size().height() - 2 * LineageLayout.AXIS - lanesInUse * (2 * PAD + (crowded ? MORE_STRIP : 0));
    }

    /// Rows stand wider apart where there are few.
    private double rowHeight(int rowsInUse, int lanesInUse) {
        return Math.floor(Math.clamp(room(lanesInUse, true) / Math.max(1, rowsInUse), ROW, WIDEST_ROW));
    }

    /// Where the first row of a lane begins: after its name.
    private double head(LaneSet.Name lane) {
        return NAME + TextWidths.ofBold(lane.label().in(view.language()), Places.TEXT);
    }

    private List<Place> placesOf(LaneSet.Name lane) {
        return places.getOrDefault(lane.key(), List.of());
    }

    private double fillLane(LaneSet.Name lane, int share, double top, double rowHeight) {
        Comparator<Place> weight = Comparator.comparing((Place place) -> !place.focus())
                .thenComparing(place -> !near.contains(place.entity().iri()))
                .thenComparingDouble(place -> -place.entity().importance()).thenComparing(place -> place.entity().iri());
        List<Place> kept = Packing.keep(placesOf(lane).stream().sorted(weight).toList(), share, head(lane));
        Set<Place> stays = new HashSet<>(kept);
        List<Crowd.LeftOut> crowd = new ArrayList<>(crowds.getOrDefault(lane.key(), List.of()));
        placesOf(lane).stream().filter(place -> !stays.contains(place)).forEach(place -> crowd.add(leftOut(place.entity())));
        int used = Packing.rowsFor(kept, head(lane));
        rows.place(kept, used, head(lane), top + PAD, rowHeight);
        kept.forEach(place -> placed.put(place.entity().iri(), place));
        double rowsBottom = top + PAD + used * rowHeight;
        more.addAll(new Crowd(axis).pills(lane.key(), crowd, rowsBottom + MORE_STRIP / 2));
        double bottom = rowsBottom + (crowd.isEmpty() ? 0 : MORE_STRIP) + PAD;
        lanes.add(new Lane(lane.key(), lane.label().in(view.language()), lane.shape(), lane.token(), top, bottom - top,
                top + PAD + rowHeight / 2));
        return bottom;
    }

    private Crowd.LeftOut leftOut(Entity entity) {
        TimeSpan span = entity.span();
        LocalDate first = span.earliest().or(span::latest).orElseThrow();
        Edtf start = span.start();
        LocalDate last = start == null || start.latest() == null ? first : start.latest();
        return new Crowd.LeftOut(axis.clamp(axis.x(first)), first.getYear(), last.getYear());
    }
}
