package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;

/// Writes the card of a source: what it is, who made it, when, how it speaks; no word of what it says.
final class PptxSource {

    private static final double INSET = 24;
    private static final double NAME = 150;
    private static final double BEFORE = 8;
    private static final Type TEXT = Type.sans(16);

    private PptxSource() {
    }

    static void write(PptxCanvas canvas, Box room, Slide.Content.Source source) {
        double width = room.width() - 2 * INSET;
        Type title = Type.serif(26).fit(source.title(), width, 76, 18);
        double top = room.y() + INSET * 0.75;
        Box head = new Box(room.x() + INSET, top, width, title.height(source.title(), width));
        Type type = TEXT;
        while (type.size() > Stage.LEAST && height(source.facts(), type, width) > room.bottom() - INSET - head.bottom() - 12) {
            type = type.at(type.size() - 0.5);
        }
        List<Slide.Fact> facts = new ArrayList<>(source.facts());
        while (facts.size() > 1 && height(facts, type, width) > room.bottom() - INSET - head.bottom() - 12) {
            facts.removeLast();
        }
        double height = head.height() + 12 + height(facts, type, width) + INSET * 1.75;
        canvas.shape(ShapeType.RECT, new Box(room.x(), room.y(), room.width(), height), "lane", "", 0, "Card", "");
        canvas.shape(ShapeType.RECT, new Box(room.x(), room.y(), 4, height), "line-strong", "", 0, "Card edge", "");
        PptxCanvas.link(canvas.text(head, "Source title", List.of(Par.of(source.title(), title, "ink"))), source.link());
        double y = head.bottom() + 12;
        for (Slide.Fact fact : facts) {
            double high = height(fact, type, width);
            canvas.text(new Box(room.x() + INSET, y, NAME - 12, high), "Property", List.of(Par.of(fact.name(), type, "muted")));
            boolean link = fact.value().startsWith("http");
            canvas.text(new Box(room.x() + INSET + NAME, y, width - NAME, high), "Value",
                    List.of(link ? Par.linked(fact.value(), type, "link", fact.value()) : Par.of(fact.value(), type, "ink")));
            y += high + BEFORE;
        }
    }

    private static double height(Slide.Fact fact, Type type, double width) {
        return Math.max(type.height(fact.name(), NAME - 12), type.height(fact.value(), width - NAME));
    }

    private static double height(List<Slide.Fact> facts, Type type, double width) {
        return facts.stream().mapToDouble(fact -> height(fact, type, width) + BEFORE).sum();
    }
}
