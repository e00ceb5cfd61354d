package org.aihistory.picture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aihistory.picture.NetworkPicture.Link;
import org.aihistory.picture.NetworkPicture.Node;

/// Draws a network as SVG; see LineageSvg for the two forms.
public final class NetworkSvg {

    /// From so many links on they are drawn fainter.
    private static final int MANY = 60;
    private static final double BEND = 16;
    private static final double HEAD = 6;

    private final NetworkPicture picture;
    private final Map<String, Node> nodes;
    private final boolean focused;
    private final Map<String, Integer> between = new HashMap<>();
    private final Labels labels;
    private final Xml xml = new Xml();

    private NetworkSvg(NetworkPicture picture, Labels labels) {
        this.labels = labels;
        this.picture = picture;
        this.nodes = picture.nodes().stream().collect(Collectors.toMap(Node::iri, Function.identity()));
        this.focused = picture.nodes().stream().anyMatch(Node::focus);
    }

    /// A file of its own.
    public static String file(NetworkPicture picture, Theme theme, Caption caption) {
        Map<String, Set<String>> relations = SvgFile.relations();
        picture.links().forEach(link -> SvgFile.add(relations, link.token(), link.label()));
        String moved = new Xml().open("g", "transform",
                "translate(" + Xml.number(picture.width() / 2) + " " + Xml.number(picture.height() / 2) + ")").toString();
        return new SvgFile(picture.width(), picture.height(), caption, relations)
                .around(moved + "\n" + new NetworkSvg(picture, Labels.WITH_HALO).drawn() + "</g>\n", theme);
    }

    /// An `svg` element for a page: nodes are links to their pages and carry `data-iri`, links carry `data-subject`, `data-relation`, `data-object`.
    public static String element(NetworkPicture picture, Caption caption) {
        Xml around = new Xml();
        around.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                Xml.number(-picture.width() / 2) + " " + Xml.number(-picture.height() / 2) + " " + Xml.number(picture.width()) + " "
                        + Xml.number(picture.height()),
                "width", picture.width(), "height", picture.height(), "class", "picture picture--network", "role", "group", "aria-label",
                caption.title()).line();
        return around.raw(new NetworkSvg(picture, Labels.PLAIN).drawn()).close("svg").line().toString();
    }

    /// The marks alone, for a file with another frame; the origin is the middle.
    static String marks(NetworkPicture picture) {
        return new NetworkSvg(picture, Labels.WITH_HALO).drawn();
    }

    private String drawn() {
        xml.open("g", "class", "picture__links").line();
        picture.links().forEach(this::link);
        xml.close("g").line();
        picture.nodes().forEach(this::node);
        return xml.toString();
    }

    private void link(Link link) {
        Node from = Objects.requireNonNull(nodes.get(link.from()));
        Node to = Objects.requireNonNull(nodes.get(link.to()));
        boolean near = from.focus() || to.focus();
        double[] bend = bend(from, to);
        double[] start = towards(from, bend[0], bend[1]);
        double[] tip = towards(to, bend[0], bend[1]);
        xml.open("g", "class", "picture__arrow " + link.token() + weight(near)
                + (link.inferred() ? " is-inferred" : ""), "data-from", link.from(), "data-to", link.to(), "data-subject", link.subject(),
                "data-relation", link.relation(), "data-object", link.object());
        xml.text("title", link.sentence());
        xml.empty("path", "class", "picture__line", "d", String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", start[0], start[1],
                bend[0], bend[1], tip[0], tip[1]));
        xml.empty("path", "class", "picture__head", "d", head(bend, tip)).close("g").line();
    }

    private String weight(boolean near) {
        if (focused) {
            return near ? " is-near" : " is-aside";
        }
        return picture.links().size() > MANY ? " is-thin" : "";
    }

    /// The control point of a link's curve; several links between the same two bend to different sides.
    private double[] bend(Node from, Node to) {
        String pair = from.iri().compareTo(to.iri()) < 0 ? from.iri() + " " + to.iri() : to.iri() + " " + from.iri();
        int count = between.merge(pair, 1, Integer::sum);
        double side = (count % 2 == 1 ? 1 : -1) * (from.iri().compareTo(to.iri()) < 0 ? 1 : -1);
        double by = side * BEND * (count + 1.0) / 2;
        double length = Math.max(1, StrictMath.hypot(to.x() - from.x(), to.y() - from.y()));
        return new double[]{(from.x() + to.x()) / 2 - (to.y() - from.y()) / length * by,
                (from.y() + to.y()) / 2 + (to.x() - from.x()) / length * by};
    }

    private static double[] towards(Node node, double x, double y) {
        double length = Math.max(1, StrictMath.hypot(x - node.x(), y - node.y()));
        double edge = radius(node) + 2.5;
        return new double[]{node.x() + (x - node.x()) / length * edge, node.y() + (y - node.y()) / length * edge};
    }

    private static String head(double[] from, double[] tip) {
        double length = Math.max(1, StrictMath.hypot(tip[0] - from[0], tip[1] - from[1]));
        double ux = (tip[0] - from[0]) / length * HEAD;
        double uy = (tip[1] - from[1]) / length * HEAD;
        return String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1fL%.1f %.1f", tip[0] - ux - uy * 0.55, tip[1] - uy + ux * 0.55, tip[0],
                tip[1],
                tip[0] - ux + uy * 0.55, tip[1] - uy - ux * 0.55);
    }

    private void node(Node node) {
        xml.open("a", "class", "picture__item picture__node" + (node.focus() ? " is-focus" : ""), "href", node.page(), "data-iri",
                node.iri());
        xml.text("title", node.date().isEmpty() ? node.label() : node.label() + " · " + node.date());
        if (node.focus()) {
            xml.empty("circle", "class", "picture__ring", "cx", node.x(), "cy", node.y(), "r", radius(node) + 5);
        }
        xml.empty("path", "class", Marks.style(node.shape()) + " " + node.token(), "d",
                Marks.path(node.shape(), node.x(), node.y(), radius(node)));
        labels.write(xml, node.shortLabel(), "text-anchor", "middle", "x", node.x(), "y",
                node.y() + NetworkLayout.LABEL_BELOW + (node.focus() ? 5 : 0));
        xml.close("a").line();
    }

    /// More important things are a little larger.
    private static double radius(Node node) {
        return 5 + Math.min(4, Math.sqrt(node.importance()) * 0.6);
    }
}
