package org.aihistory.picture;

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
        return edges.stream().filter(this::placed).sorted(order).map(edge -> arrow(edge, focused)).toList();
    }

    private boolean placed(Edge edge) {
        return !edge.subject().equals(edge.object()) && lanes.place(edge.subject()).isPresent() && lanes.place(edge.object()).isPresent();
    }

    private Arrow arrow(Edge edge, boolean focused) {
        Relation relation = Objects.requireNonNull(relations.get(edge.relation()), edge.relation());
        boolean forward = relation.flow() == Flow.FORWARD;
        Place from = lanes.place(forward ? edge.subject() : edge.object()).orElseThrow();
        Place to = lanes.place(forward ? edge.object() : edge.subject()).orElseThrow();
        Route route = Route.between(from, lanes.y(from), to, lanes.y(to), nth(edge));
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
