package org.aihistory.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    private static final Type LABEL = NetworkStage.LABEL;
    /// The height of the legend under a network.
    static final double LEGEND = 24;

    private final PptxCanvas canvas;
    private final Box room;

    PptxNetwork(PptxCanvas canvas, Box room) {
        this.canvas = canvas;
        this.room = room;
    }

    void draw(Slide.Content.Network network) {
        NetworkPicture picture = network.picture();
        Box plot = new Box(room.x(), room.y(), picture.width(), picture.height());
        PptxCanvas group = canvas.group(plot, "Network", network.description());
        Map<String, PptxConnectors.Anchor> anchors = new HashMap<>();
        List<Box> taken = new ArrayList<>();
        for (NetworkPicture.Node node : picture.nodes()) {
            Marks mark = Marks.of(node.shape());
            Box box = mark.around(plot.x() + plot.width() / 2 + node.x(), plot.y() + plot.height() / 2 + node.y(),
                    node.focus() ? NetworkStage.MARK * 1.3 : NetworkStage.MARK);
            XSLFAutoShape shape = group.shape(mark.type(), box, node.token(), node.focus() ? "ink" : "paper", 1.5, node.label(),
                    node.label());
            anchors.put(node.iri(), new PptxConnectors.Anchor(shape.getShapeId(), mark, box, true));
            taken.add(box);
            taken.add(label(node, box));
        }
        for (NetworkPicture.Link link : picture.links()) {
            PptxConnectors.nearest(group, Objects.requireNonNull(anchors.get(link.from())), Objects.requireNonNull(anchors.get(link.to())),
                    new PptxConnectors.Look(link.token(), 1.5, link.inferred()), link.label(), link.sentence());
        }
        for (NetworkPicture.Node node : picture.nodes()) {
            Type type = node.focus() ? LABEL.bold() : LABEL;
            XSLFAutoShape label = group.shape(ShapeType.RECT, label(node, Objects.requireNonNull(anchors.get(node.iri())).box()), "paper",
                    "", 0,
                    "Label", "");
            group.write(label, List.of(Par.of(NetworkStage.label(node), type, "ink").aligned(TextAlign.CENTER)));
        }
        LinkNames names = new LinkNames(picture.links(), anchors, taken);
        Map<String, String> unnamed = new LinkedHashMap<>();
        for (NetworkPicture.Link link : picture.links()) {
            names.place(link).ifPresentOrElse(box -> relation(group, link, box), () -> unnamed.putIfAbsent(link.label(), link.token()));
        }
        legend(canvas, new Box(room.x(), room.bottom() - LEGEND + 6, room.width(), 18), network.legend(), unnamed);
    }

    private static Box label(NetworkPicture.Node node, Box mark) {
        double width = NetworkStage.width(node);
        return new Box(mark.x() + (mark.width() - width) / 2, mark.bottom() + 2, width, NetworkStage.labelHeight(node));
    }

    private static void relation(PptxCanvas group, NetworkPicture.Link link, Box box) {
        XSLFAutoShape ground = group.shape(ShapeType.RECT, box, "paper", "", 0, "Relation", "");
        group.write(ground, List.of(Par.of(link.label(), LABEL, link.token()).aligned(TextAlign.CENTER)));
    }

    /// The marks in use and what they mean; then the relations that no arrow has room to name, by their colours.
    private static void legend(PptxCanvas canvas, Box room, List<Slide.Legend> legend, Map<String, String> unnamed) {
        if (legend.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        legend.forEach(entry -> words.add(entry.label()));
        PptxCanvas group = canvas.group(room, "Legend", String.join(", ", words));
        double x = room.x();
        for (Slide.Legend entry : legend) {
            if (!entry.shape().isEmpty()) {
                Marks mark = Marks.of(entry.shape());
                group.shape(mark.type(), mark.around(x + 7, room.y() + room.height() / 2, 12), entry.token(), "", 0, entry.label(), "");
                x += 19;
            }
            x += word(group, room, x, entry.label(), entry.shape().isEmpty() ? "accent" : "muted");
        }
        for (Map.Entry<String, String> relation : unnamed.entrySet()) {
            if (x + 24 + LABEL.width(relation.getKey()) + 4 <= room.right()) {
                group.shape(ShapeType.RECT, new Box(x, room.y() + room.height() / 2 - 1, 18, 2), relation.getValue(), "", 0,
                        relation.getKey(), "");
                x += 24;
                x += word(group, room, x, relation.getKey(), relation.getValue());
            }
        }
    }

    /// Writes a word of the legend.
    ///
    /// @return how far to the right the next one stands
    private static double word(PptxCanvas group, Box room, double x, String word, String token) {
        double width = LABEL.width(word) + 4;
        group.text(new Box(x, room.y(), width, room.height()), "Legend", List.of(Par.of(word, LABEL, token)));
        return width + 20;
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
            name(group, stop, room.x() + 44, y, room.width() - 44);
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

    /// The name of a stop and its date in one line if a legible size allows, else in as many as it needs.
    private static void name(PptxCanvas group, Slide.Stop stop, double x, double middle, double width) {
        String date = stop.date().isEmpty() ? "" : "   " + stop.date();
        Type type = Type.serif(20).tight().fit(stop.label() + date, width, Type.serif(20).tight().line() + 1, 16);
        Par label = Par.of(stop.label(), type, "ink");
        Par whole = date.isEmpty() ? label : label.and(date, "muted");
        double height = Math.max(26, whole.height(width));
        PptxCanvas.link(group.text(new Box(x, middle - height / 2, width, height), "Stop", List.of(whole)), stop.link());
    }

    private static double distance(Box room, int stops) {
        return Math.min(150, (room.height() - 40) / Math.max(1, stops - 1));
    }
}
