package org.aihistory.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.slides.Marks.Side;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;

/// Draws networks and ways: marks with labels, joined by glued arrows.
final class PptxNetwork {

    private static final Type LABEL = new Type(Typeface.SANS, Stage.LEAST, false, 1.2);
    private static final double MARK = 20;
    /// The height of the legend under a network.
    private static final double LEGEND = 24;
    private static final double WIDEST = 190;
    /// Room under the lowest mark for a label of two lines.
    private static final double FOOT = 66;

    private final PptxCanvas canvas;
    private final Box room;

    PptxNetwork(PptxCanvas canvas, Box room) {
        this.canvas = canvas;
        this.room = room;
    }

    void draw(Slide.Content.Network network) {
        NetworkPicture picture = network.picture();
        Box plot = new Box(room.x(), room.y(), room.width(), room.height() - LEGEND);
        PptxCanvas group = canvas.group(plot, "Network", network.description());
        Map<String, PptxConnectors.Anchor> anchors = new HashMap<>();
        Box ground = ground(picture);
        for (NetworkPicture.Node node : picture.nodes()) {
            Marks mark = Marks.of(node.shape());
            double x = plot.x() + WIDEST / 2 + (node.x() - ground.x()) / ground.width() * (plot.width() - WIDEST);
            double y = plot.y() + 16 + (node.y() - ground.y()) / ground.height() * (plot.height() - FOOT);
            Box box = mark.around(x, y, node.focus() ? MARK * 1.3 : MARK);
            XSLFAutoShape shape = group.shape(mark.type(), box, node.token(), node.focus() ? "ink" : "paper", 1.5, node.label(),
                    node.label());
            anchors.put(node.iri(), new PptxConnectors.Anchor(shape.getShapeId(), mark, box, true));
        }
        for (NetworkPicture.Link link : picture.links()) {
            PptxConnectors.nearest(group, Objects.requireNonNull(anchors.get(link.from())), Objects.requireNonNull(anchors.get(link.to())),
                    new PptxConnectors.Look(link.token(), 1.5, link.inferred()), link.label(), link.sentence());
        }
        for (NetworkPicture.Node node : picture.nodes()) {
            Box mark = Objects.requireNonNull(anchors.get(node.iri())).box();
            Type type = node.focus() ? LABEL.bold() : LABEL;
            double height = type.height(node.label(), WIDEST);
            double width = Math.min(WIDEST, type.lines(node.label(), WIDEST).stream().mapToDouble(type::width).max().orElse(0) + 8);
            XSLFAutoShape label = group.shape(ShapeType.RECT,
                    new Box(mark.x() + (mark.width() - width) / 2, mark.bottom() + 2, width, height), "paper", "", 0, "Label", "");
            group.write(label, List.of(Par.of(node.label(), type, "ink").aligned(TextAlign.CENTER)));
        }
        legend(canvas, new Box(room.x(), room.bottom() - LEGEND + 6, room.width(), 18), network.legend());
    }

    /// The smallest rectangle that holds all marks, at least one unit wide and high.
    private static Box ground(NetworkPicture picture) {
        double left = picture.nodes().stream().mapToDouble(NetworkPicture.Node::x).min().orElse(0);
        double right = picture.nodes().stream().mapToDouble(NetworkPicture.Node::x).max().orElse(0);
        double top = picture.nodes().stream().mapToDouble(NetworkPicture.Node::y).min().orElse(0);
        double bottom = picture.nodes().stream().mapToDouble(NetworkPicture.Node::y).max().orElse(0);
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /// The marks in use and what they mean.
    static void legend(PptxCanvas canvas, Box room, List<Slide.Legend> legend) {
        if (legend.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        legend.forEach(entry -> words.add(entry.label()));
        PptxCanvas group = canvas.group(room, "Legend", String.join(", ", words));
        double x = room.x();
        for (Slide.Legend entry : legend) {
            double width = LABEL.width(entry.label()) + 4;
            if (!entry.shape().isEmpty()) {
                Marks mark = Marks.of(entry.shape());
                group.shape(mark.type(), mark.around(x + 7, room.y() + room.height() / 2, 12), entry.token(), "", 0, entry.label(), "");
                x += 19;
            }
            group.text(new Box(x, room.y(), width, room.height()), "Legend",
                    List.of(Par.of(entry.label(), LABEL, entry.shape().isEmpty() ? "accent" : "muted")));
            x += width + 20;
        }
    }

    /// A way: its stops under one another, each step a sentence beside its arrow.
    static void steps(PptxCanvas canvas, Box room, Slide.Content.Steps way) {
        PptxCanvas group = canvas.group(room, "Path", way.description());
        double distance = distance(room, way.stops().size());
        List<PptxConnectors.Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < way.stops().size(); i++) {
            Slide.Stop stop = way.stops().get(i);
            double y = room.y() + 16 + i * distance;
            Marks mark = Marks.of(stop.shape());
            Box box = mark.around(room.x() + 16, y, 22);
            XSLFAutoShape shape = group.shape(mark.type(), box, stop.token(), "", 0, stop.kind() + ": " + stop.label(),
                    stop.kind() + ": " + stop.label());
            anchors.add(new PptxConnectors.Anchor(shape.getShapeId(), mark, box, true));
            Par label = Par.of(stop.label(), Type.serif(20).tight(), "ink");
            Par whole = stop.date().isEmpty() ? label : label.and("   " + stop.date(), "muted");
            PptxCanvas.link(group.text(new Box(room.x() + 44, y - 13, room.width() - 44, 26), "Stop", List.of(whole)), stop.link());
        }
        for (int i = 0; i < way.steps().size(); i++) {
            Slide.Step step = way.steps().get(i);
            PptxConnectors.Anchor upper = anchors.get(i);
            PptxConnectors.Anchor lower = anchors.get(i + 1);
            PptxConnectors.Look look = new PptxConnectors.Look(step.token(), 2, false);
            if (step.forward()) {
                PptxConnectors.draw(group, upper, Side.BOTTOM, lower, Side.TOP, look, "Step", step.sentence());
            } else {
                PptxConnectors.draw(group, lower, Side.TOP, upper, Side.BOTTOM, look, "Step", step.sentence());
            }
            Par sentence = Par.of(step.sentence(), Type.sans(15).tight(), step.token())
                    .and(step.source().isEmpty() ? "" : "  " + step.source(), "muted");
            double height = sentence.height(room.width() - 44);
            double middle = room.y() + 16 + (i + 0.5) * distance;
            group.text(new Box(room.x() + 44, middle - height / 2, room.width() - 44, height), "Step", List.of(sentence));
        }
    }

    private static double distance(Box room, int stops) {
        return Math.min(92, (room.height() - 40) / Math.max(1, stops - 1));
    }
}
