package org.aihistory.slides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aihistory.model.Relation;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.picture.NetworkPicture.Link;
import org.aihistory.picture.NetworkPicture.Node;

/// Spreads a network over the room of a slide: marks keep their neighbours, labels of 14 points do not touch. In points from the middle of the room.
final class NetworkStage {

    static final double MARK = 20;
    /// The widest label; longer ones take two or more lines.
    static final double WIDEST = 180;
    static final Type LABEL = new Type(Typeface.SANS, Stage.LEAST, false, 1.2);

    private static final double BETWEEN = 8;
    private static final int ROUNDS = 200;

    private final Box room;
    private final List<Node> nodes;
    private final double[] x;
    private final double[] y;
    /// Of each label with its mark; measured once, since the marks are moved many times.
    private final double[] widths;
    private final double[] heights;

    private NetworkStage(List<Node> nodes, Box room) {
        this.nodes = nodes;
        this.room = room;
        this.x = new double[nodes.size()];
        this.y = new double[nodes.size()];
        this.widths = nodes.stream().mapToDouble(NetworkStage::width).toArray();
        this.heights = nodes.stream().mapToDouble(NetworkStage::height).toArray();
    }

    /// The picture for a room: one link for each two things, of the relation that comes first in the ontology.
    static NetworkPicture of(NetworkPicture picture, List<Relation> relations, Box room) {
        NetworkStage stage = new NetworkStage(picture.nodes(), room);
        stage.spread();
        stage.separate();
        Map<Set<String>, Link> single = new LinkedHashMap<>();
        picture.links().forEach(link -> single.merge(Set.of(link.from(), link.to()), link,
                (one, other) -> order(relations, other) < order(relations, one) ? other : one));
        return new NetworkPicture(room.width(), room.height(), stage.moved(), List.copyOf(single.values()), picture.shown(),
                picture.total());
    }

    /// The height of what belongs to a mark: itself and its label.
    static double height(Node node) {
        return MARK + 4 + labelHeight(node);
    }

    static double labelHeight(Node node) {
        return LABEL.height(label(node), WIDEST);
    }

    /// The name under a mark; a second language stands below the first.
    static String label(Node node) {
        return node.label().replace(Both.BESIDE, Both.BELOW);
    }

    /// The width of a label.
    static double width(Node node) {
        Type type = node.focus() ? LABEL.bold() : LABEL;
        return Math.min(WIDEST, type.lines(label(node), WIDEST).stream().mapToDouble(type::width).max().orElse(0) + 8);
    }

    private static int order(List<Relation> relations, Link link) {
        return relations.stream().filter(relation -> relation.name().equals(link.relation())).mapToInt(Relation::order).min().orElse(0);
    }

    private void spread() {
        double left = nodes.stream().mapToDouble(Node::x).min().orElse(0);
        double width = Math.max(1, nodes.stream().mapToDouble(Node::x).max().orElse(0) - left);
        double top = nodes.stream().mapToDouble(Node::y).min().orElse(0);
        double height = Math.max(1, nodes.stream().mapToDouble(Node::y).max().orElse(0) - top);
        for (int i = 0; i < nodes.size(); i++) {
            x[i] = ((nodes.get(i).x() - left) / width - 0.5) * (room.width() - WIDEST);
            y[i] = ((nodes.get(i).y() - top) / height - 0.5) * (room.height() - MARK - 50);
            keepInside(i);
        }
    }

    /// Pushes marks whose labels touch apart, the shorter way.
    private void separate() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < nodes.size(); i++) {
                for (int j = i + 1; j < nodes.size(); j++) {
                    push(i, j);
                }
            }
        }
    }

    private void push(int i, int j) {
        double wide = (widths[i] + widths[j]) / 2 + BETWEEN - Math.abs(x[i] - x[j]);
        boolean above = y[i] <= y[j];
        double high = heights[above ? i : j] + BETWEEN - Math.abs(y[i] - y[j]);
        if (wide <= 0 || high <= 0) {
            return;
        }
        if (wide < high) {
            double way = (x[i] <= x[j] ? -wide : wide) / 2;
            x[i] += way;
            x[j] -= way;
        } else {
            double way = (above ? -high : high) / 2;
            y[i] += way;
            y[j] -= way;
        }
        keepInside(i);
        keepInside(j);
    }

    private void keepInside(int i) {
        double side = room.width() / 2 - Math.max(MARK, widths[i]) / 2;
        x[i] = Math.clamp(x[i], -side, side);
        y[i] = Math.clamp(y[i], -room.height() / 2 + MARK, room.height() / 2 - heights[i] + MARK / 2);
    }

    private List<Node> moved() {
        List<Node> moved = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            moved.add(new Node(node.iri(), node.page(), node.kind(), node.shape(), node.token(), node.label(), node.shortLabel(),
                    node.date(), x[i], y[i],
                    node.focus(), node.importance()));
        }
        return moved;
    }
}
