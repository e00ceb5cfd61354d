package org.aihistory.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aihistory.model.Edge;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.picture.LineagePicture.Arrow;

/// Draws edges between placed entities as arrows along the flow of their relation.
final class Arrows {

    /// From so many arrows on, those that run the same way are bundled.
    private static final int MANY = 45;
    private static final double LANE = 120;
    private static final double STRETCH = 110;

    private final Lanes lanes;
    private final Map<String, Relation> relations;
    private final Language language;
    private final Sentences sentences;
    private final ArrowLabels labels = new ArrowLabels();
    private final Map<String, Integer> between = new HashMap<>();

    Arrows(Lanes lanes, List<Relation> relations, Language language) {
        this.lanes = lanes;
        this.relations = relations.stream().collect(Collectors.toMap(Relation::name, relation -> relation));
        this.language = language;
        this.sentences = new Sentences(language);
        lanes.lanes()
                .forEach(lane -> labels.take(new ArrowLabels.Box(0, lane.nameY() - 8, 28 + TextWidths.ofBold(lane.label(), Places.TEXT),
                        lane.nameY() + 8)));
        lanes.more().forEach(more -> labels.take(new ArrowLabels.Box(more.x() - 36, more.y() - 9, more.x() + 36, more.y() + 9)));
        for (Place place : lanes.placed()) {
            double y = lanes.y(place);
            labels.take(new ArrowLabels.Box(place.labelX(), y - 8, place.labelX() + place.labelWidth(), y + 8));
            labels.take(new ArrowLabels.Box(place.x() - 9, y - 9, place.x() + 9, y + 9));
        }
    }

    /// One arrow for each edge with both ends placed, in order of subject, relation, object.
    ///
    /// @param focused whether there is a focus: its arrows are near and bear the name of their relation where there is room
    List<Arrow> among(List<Edge> edges, boolean focused) {
        Comparator<Edge> order = Comparator.comparing(Edge::subject).thenComparing(Edge::relation).thenComparing(Edge::object);
        List<Edge> drawn = edges.stream().filter(this::placed).sorted(order).toList();
        List<Route> routes = drawn.stream().map(this::route).toList();
        List<Route> bundled = focused || drawn.size() <= MANY
                ? routes
                : new Bundles(drawn.stream().map(this::way).toList(), routes).bundled();
        List<Arrow> arrows = new ArrayList<>();
        for (int at = 0; at < drawn.size(); at++) {
            arrows.add(arrow(drawn.get(at), bundled.get(at), focused));
        }
        return List.copyOf(arrows);
    }

    private boolean placed(Edge edge) {
        return !edge.subject().equals(edge.object()) && lanes.place(edge.subject()).isPresent() && lanes.place(edge.object()).isPresent();
    }

    private Place start(Edge edge) {
        return lanes.place(relation(edge).flow() == Flow.FORWARD ? edge.subject() : edge.object()).orElseThrow();
    }

    private Place end(Edge edge) {
        return lanes.place(relation(edge).flow() == Flow.FORWARD ? edge.object() : edge.subject()).orElseThrow();
    }

    private Relation relation(Edge edge) {
        return Objects.requireNonNull(relations.get(edge.relation()), edge.relation());
    }

    private Route route(Edge edge) {
        Place from = start(edge);
        Place to = end(edge);
        return Route.between(from, lanes.y(from), to, lanes.y(to), nth(edge));
    }

    /// Arrows of one colour between the same stretches of the same lanes run together.
    private String way(Edge edge) {
        return relation(edge).token() + " " + stretch(start(edge)) + " " + stretch(end(edge));
    }

    private String stretch(Place place) {
        return Math.round(lanes.y(place) / LANE) + ":" + Math.round(place.x() / STRETCH);
    }

    private Arrow arrow(Edge edge, Route route, boolean focused) {
        Relation relation = relation(edge);
        Place from = start(edge);
        Place to = end(edge);
        boolean atFocus = from.focus() || to.focus();
        String label = sentences.along(relation);
        Optional<ArrowLabels.Spot> spot = atFocus ? labels.spot(route, label) : Optional.empty();
        String sentence = sentences.of(relation, from.entity().label().in(language), to.entity().label().in(language));
        return new Arrow(from.entity().iri(), to.entity().iri(), edge.subject(), edge.relation(), edge.object(), label, sentence,
                relation.token(), route.path(), route.head(), spot.map(ArrowLabels.Spot::x).orElse(route.x(0.5)),
                spot.map(ArrowLabels.Spot::y).orElse(route.y(0.5)), spot.isPresent(), !focused || atFocus, to.x() < from.x() - 0.5,
                edge.inferred());
    }

    private int nth(Edge edge) {
        boolean inOrder = edge.subject().compareTo(edge.object()) < 0;
        return between.merge(inOrder ? edge.subject() + " " + edge.object() : edge.object() + " " + edge.subject(), 1, Integer::sum) - 1;
    }
}
