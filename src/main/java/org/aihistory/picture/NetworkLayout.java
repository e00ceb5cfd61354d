package org.aihistory.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Selected;
import org.aihistory.picture.NetworkPicture.Link;
import org.aihistory.picture.NetworkPicture.Node;

/// Lays the network out by forces, from positions that follow from the IRIs alone; the focus stands at the centre, and no two labels meet.
public final class NetworkLayout {

    /// A canvas draws a little larger than the file: the wider is measured.
    private static final double TEXT = 13;
    /// Labels longer than this are cut.
    private static final double LONGEST_LABEL = 160;
    /// From the middle of a mark to the baseline of its label.
    static final double LABEL_BELOW = 21;
    private static final double HALF_HEIGHT = 23;
    private static final double BESIDE = 7;
    private static final double MARGIN = 24;
    private static final double LANDSCAPE = 1.35;

    /// How the positions come about.
    public enum Form {
        /// what is joined stands near
        FORCE,
        /// x is the year: from left to right as on a time axis, what has no date at the left
        TIME,
        /// rings around the focus, or around the most important thing: as many steps away as rings
        RADIAL;

        /// The word in addresses.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Form> of(String word) {
            return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
        }
    }

    private final List<Entity> entities;
    private final List<Edge> edges;
    private final Map<String, Kind> kinds;
    private final Map<String, Relation> relations;
    private final PictureView view;
    private final Map<String, Integer> places = new HashMap<>();

    private NetworkLayout(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view) {
        this.entities = selected.entities().stream().sorted(Comparator.comparing(Entity::iri)).toList();
        entities.forEach(entity -> places.put(entity.iri(), places.size()));
        this.edges = selected.edges().stream()
                .filter(edge -> places.containsKey(edge.subject()) && places.containsKey(edge.object())
                        && !edge.subject().equals(edge.object()))
                .sorted(Comparator.comparing(Edge::subject).thenComparing(Edge::relation).thenComparing(Edge::object)).toList();
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::slug, Function.identity()));
        this.relations = relations.stream().collect(Collectors.toMap(Relation::name, Function.identity()));
        this.view = view;
    }

    /// The same arguments give the same picture, whatever the order of entities and edges.
    public static NetworkPicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view) {
        return of(selected, kinds, relations, view, Form.FORCE);
    }

    /// In a form of the caller's choice.
    public static NetworkPicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view, Form form) {
        return new NetworkLayout(selected, kinds, relations, view).picture(selected.total(), form);
    }

    private void place(Forces forces, Form form, double[] halfWidths, int focus) {
        if (form == Form.TIME) {
            new TimedNetwork(entities, pairs()).place(forces.x, forces.y);
            new Boxes(forces.x, forces.y, halfWidths, HALF_HEIGHT, -1).partUpright();
            return;
        }
        if (form == Form.RADIAL) {
            new RadialNetwork(entities, pairs(), focus).place(forces.x, forces.y);
        } else {
            forces.settle();
        }
        for (int node = 0; node < halfWidths.length; node++) {
            forces.x[node] *= LANDSCAPE;
        }
        new Boxes(forces.x, forces.y, halfWidths, HALF_HEIGHT, focus).part();
    }

    private NetworkPicture picture(int total, Form form) {
        int focus = view.focus() == null ? -1 : places.getOrDefault(view.focus(), -1);
        Forces forces = new Forces(entities.stream().map(Entity::iri).toList(), pairs(), focus);
        double[] halfWidths = entities.stream().mapToDouble(this::halfWidth).toArray();
        place(forces, form, halfWidths, focus);
        if (focus < 0 || form == Form.TIME) {
            centre(forces.x);
            centre(forces.y);
        }
        List<Node> nodes = new ArrayList<>();
        double halfPictureWidth = 120;
        double halfPictureHeight = 60;
        for (int node = 0; node < entities.size(); node++) {
            nodes.add(node(entities.get(node), TimeAxis.tenth(forces.x[node]), TimeAxis.tenth(forces.y[node])));
            halfPictureWidth = Math.max(halfPictureWidth, Math.abs(forces.x[node]) + halfWidths[node]);
            halfPictureHeight = Math.max(halfPictureHeight, Math.abs(forces.y[node]) + HALF_HEIGHT);
        }
        return new NetworkPicture(2 * Math.ceil(halfPictureWidth + MARGIN), 2 * Math.ceil(halfPictureHeight + MARGIN), nodes,
                edges.stream().map(this::link).toList(), nodes.size(), total);
    }

    private int[][] pairs() {
        return edges.stream().map(edge -> new int[]{place(edge.subject()), place(edge.object())}).toArray(int[][]::new);
    }

    private int place(String iri) {
        return Objects.requireNonNull(places.get(iri));
    }

    private double halfWidth(Entity entity) {
        String label = shortLabel(entity);
        boolean focus = entity.iri().equals(view.focus());
        return Math.max(2 * Place.MARK, (focus ? TextWidths.ofBold(label, Places.FOCUS_TEXT) : TextWidths.of(label, TEXT)) / 2) + BESIDE;
    }

    private String shortLabel(Entity entity) {
        return TextWidths.fit(entity.label().in(view.language()), TEXT, LONGEST_LABEL);
    }

    private static void centre(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        for (int at = 0; at < values.length; at++) {
            values[at] -= (least + most) / 2;
        }
    }

    private Node node(Entity entity, double x, double y) {
        Kind kind = Objects.requireNonNull(kinds.get(entity.kind()), entity.kind());
        return new Node(entity.iri(), entity.page(), kind.slug(), kind.shape(), kind.token(), entity.label().in(view.language()),
                shortLabel(entity),
                DateWords.of(entity.span(), view.language()), x, y, entity.iri().equals(view.focus()), entity.importance());
    }

    private Link link(Edge edge) {
        Relation relation = Objects.requireNonNull(relations.get(edge.relation()), edge.relation());
        boolean forward = relation.flow() == Flow.FORWARD;
        String from = forward ? edge.subject() : edge.object();
        String to = forward ? edge.object() : edge.subject();
        Sentences sentences = new Sentences(view.language());
        return new Link(from, to, edge.subject(), edge.relation(), edge.object(), sentences.along(relation),
                sentences.of(relation, label(from), label(to)), relation.token(), edge.inferred());
    }

    private String label(String iri) {
        return entities.get(place(iri)).label().in(view.language());
    }
}
