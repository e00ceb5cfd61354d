package org.aihistory.slides;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.picture.LineagePicture;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;

/// Draws a lineage: lanes, axis, bars, marks, labels and glued arrows, all native and in one group with its text equivalent.
final class PptxLineage {

    private static final Type LABEL = LineageStage.LABEL;
    private static final double BAR = 7;
    private static final double THIN = 3;
    private static final double LONG = 90;
    /// Lines and bars are seen through the ground of a name, but do not strike it out.
    private static final int GROUND = 72;
    private static final double WHOLE = 0.8;
    private static final int SHADE = 10;

    private final PptxCanvas group;
    private final Box room;
    private final Map<String, PptxConnectors.Anchor> anchors = new HashMap<>();

    private PptxLineage(PptxCanvas group, Box room) {
        this.group = group;
        this.room = room;
    }

    static void draw(PptxCanvas canvas, Box room, Slide.Content.Lineage lineage) {
        LineagePicture picture = lineage.picture();
        Box box = new Box(room.x(), room.y(), picture.width(), picture.height());
        PptxLineage drawing = new PptxLineage(canvas.group(box, "Lineage", lineage.description()), box);
        drawing.draw(picture);
        if (!lineage.remark().isEmpty()) {
            canvas.text(new Box(room.x(), room.bottom() - LABEL.line(), room.width(), LABEL.line()), "Remark",
                    List.of(Par.of(lineage.remark(), LABEL, "muted")));
        }
    }

    private void draw(LineagePicture picture) {
        picture.lanes().forEach(lane -> lane(picture, lane));
        picture.eras().forEach(era -> era(picture, era));
        axis(picture);
        picture.items().forEach(this::bar);
        picture.items().forEach(this::mark);
        picture.arrows().forEach(this::arrow);
        picture.items().forEach(this::label);
        picture.arrows().forEach(this::relation);
    }

    private void lane(LineagePicture picture, LineagePicture.Lane lane) {
        Box band = new Box(room.x(), y(lane.top()), picture.width(), lane.height());
        group.shape(ShapeType.RECT, band, "lane", "paper", 2, "Lane: " + lane.label(), "");
        double middle = band.y() + band.height() / 2;
        Marks mark = Marks.of(lane.shape());
        group.shape(mark.type(), mark.around(room.x() + 16, middle, 11), lane.token(), "", 0, lane.label(), "");
        group.text(new Box(room.x() + 28, middle - LABEL.line() / 2, LineageStage.GUTTER - 30, LABEL.line()), "Lane",
                List.of(Par.of(lane.label(), LABEL, "muted")), VerticalAlignment.MIDDLE);
    }

    /// A band over all lanes, named above them; one that fills nearly all years shades nothing.
    private void era(LineagePicture picture, LineagePicture.Era era) {
        double left = x(era.left());
        double width = Math.max(1, era.right() - era.left());
        double top = y(era.y()) + LineageStage.ERA - 3;
        if (width < WHOLE * (picture.plotRight() - picture.plotLeft())) {
            group.tint(group.shape(ShapeType.RECT, new Box(left, top, width, y(picture.axisBottom()) - top), era.token(), "", 0,
                    "Era: " + era.label(), ""), SHADE);
        }
        group.tint(group.shape(ShapeType.RECT, new Box(left, top, width, 2), era.token(), "", 0, "Era: " + era.label(), ""), 70);
        group.text(new Box(x(LineageStage.eraName(era.left(), era.label(), picture.width())), y(era.y()), LABEL.width(era.label()) + 2,
                LABEL.line()), "Era", List.of(Par.of(era.label(), LABEL, "muted")));
    }

    private void axis(LineagePicture picture) {
        double bottom = y(picture.axisBottom());
        for (LineagePicture.Tick tick : picture.ticks()) {
            double x = x(tick.x());
            group.shape(ShapeType.RECT, new Box(x - 0.375, room.y(), 0.75, bottom - room.y()), "line", "", 0, "Tick", "");
            group.text(new Box(x - 24, bottom + 4, 48, LABEL.line()), "Year",
                    List.of(Par.of(Integer.toString(tick.year()), LABEL, "muted").aligned(TextAlign.CENTER)));
        }
        group.shape(ShapeType.RECT, new Box(x(picture.plotLeft()), bottom - 0.5, room.right() - x(picture.plotLeft()), 1), "line-strong",
                "", 0,
                "Axis", "");
    }

    private void bar(LineagePicture.Item item) {
        double left = x(item.spanLeft());
        double right = x(item.spanRight());
        if (right - left < 3) {
            return;
        }
        boolean life = right - left > LONG;
        double top = life ? y(item.y()) + LABEL.line() / 2 - 1 : y(item.y()) - BAR / 2;
        double firm = Math.min(right, left + item.softLeft());
        double firmEnd = Math.max(firm, right - item.softRight());
        part(item, new Box(left, top, firm - left, life ? THIN : BAR), 16);
        part(item, new Box(firm, top, firmEnd - firm, life ? THIN : BAR), 36);
        part(item, new Box(firmEnd, top, right - firmEnd, life ? THIN : BAR), 16);
    }

    private void part(LineagePicture.Item item, Box box, int percent) {
        if (box.width() > 0.5) {
            group.tint(group.shape(ShapeType.RECT, box, item.token(), "", 0, "Span: " + item.label(), ""), percent);
        }
    }

    private void mark(LineagePicture.Item item) {
        Marks mark = Marks.of(item.shape());
        Box box = mark.around(x(item.x()), y(item.y()), item.focus() ? LineageStage.MARK * 1.25 : LineageStage.MARK);
        String name = item.date().isEmpty() ? item.label() : item.label() + ", " + item.date();
        XSLFAutoShape shape = group.shape(mark.type(), box, item.token(), item.focus() ? "ink" : "lane", item.focus() ? 1.5 : 1, name,
                name);
        anchors.put(item.iri(), new PptxConnectors.Anchor(shape.getShapeId(), mark, box, item.labelX() > item.x()));
    }

    private Box labelBox(LineagePicture.Item item) {
        return new Box(x(item.labelX()), y(item.y()) - LABEL.line() / 2, item.labelWidth(), LABEL.line());
    }

    private void label(LineagePicture.Item item) {
        Par label = Par.of(item.shortLabel(), item.focus() ? LABEL.bold() : LABEL, "ink");
        XSLFAutoShape ground = group.shape(ShapeType.RECT, labelBox(item), "lane", "", 0, "Label", "");
        group.tint(ground, GROUND);
        group.write(ground, List.of(item.disputed() ? label.and(LineageStage.DISPUTED, "accent") : label));
    }

    private void arrow(LineagePicture.Arrow arrow) {
        PptxConnectors.Anchor from = anchors.get(arrow.from());
        PptxConnectors.Anchor to = anchors.get(arrow.to());
        if (from != null && to != null) {
            PptxConnectors.arrow(group, from, to, new PptxConnectors.Look(arrow.token(), arrow.near() ? 1.75 : 1, arrow.inferred()),
                    arrow.label(), arrow.sentence());
        }
    }

    private void relation(LineagePicture.Arrow arrow) {
        if (arrow.labelled()) {
            double width = LABEL.width(arrow.label()) + 6;
            double middle = y(arrow.labelY()) - LABEL.size() * 0.35;
            Box box = new Box(x(arrow.labelX()) - width / 2, middle - LABEL.line() / 2, width, LABEL.line());
            XSLFAutoShape ground = group.shape(ShapeType.RECT, box, "lane", "", 0, "Relation", "");
            group.write(ground, List.of(Par.of(arrow.label(), LABEL, arrow.token()).aligned(TextAlign.CENTER)));
        }
    }

    private double x(double points) {
        return room.x() + points;
    }

    private double y(double points) {
        return room.y() + points;
    }
}
