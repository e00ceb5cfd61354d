package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;

/// Where the parts of a card stand: the narration at the left, at the right a panel with mark, name, dates, summary and a table of facts.
///
/// @param summary place of name, dates and summary
/// @param facts place of the table
/// @param name width of the column of names
/// @param rows heights of the facts that fit, in order
/// @param pad space over and under a fact: less where all of them fit by that
record CardPanel(Box narration, Box panel, Box mark, Box summary, Box facts, double name, List<Double> rows, double pad) {

    static final Type NAME_TYPE = Type.sans(Stage.LEAST);
    static final Type VALUE_TYPE = Type.sans(Stage.LEAST);

    /// The narrowest column of names, and the widest as a part of the table.
    private static final double NAME = 118;
    private static final double MOST_NAME = 0.32;
    private static final double GAP = 8;
    private static final double PAD = 4;
    private static final double TIGHT = 2;
    private static final double LEFT = 372;
    private static final double GUTTER = 32;
    private static final double INSET = 20;
    private static final double MARK = 22;

    CardPanel {
        rows = List.copyOf(rows);
    }

    /// The places for a card under a title.
    static CardPanel of(String title, boolean narrated, Slide.Content.Card card) {
        double left = narrated ? LEFT + GUTTER : 0;
        double top = Stage.title(title).bottom() + Stage.GAP;
        double height = Stage.BOTTOM - top;
        Box panel = new Box(Stage.LEFT + left, top, Stage.COLUMN - left, height);
        double textLeft = panel.x() + INSET + MARK + 12;
        double textWidth = panel.right() - INSET - textLeft;
        double headHeight = Par.height(head(card), textWidth);
        Box mark = new Box(panel.x() + INSET, panel.y() + INSET - 4, MARK, nameType(card).line());
        Box summary = new Box(textLeft, panel.y() + INSET - 4, textWidth, headHeight);
        double tableTop = summary.bottom() + 12;
        Box facts = new Box(panel.x() + INSET, tableTop, panel.width() - 2 * INSET, panel.bottom() - INSET / 2 - tableTop);
        Box narration = new Box(Stage.LEFT, top, LEFT, height);
        double name = name(card.facts(), facts);
        List<Double> rows = rows(card.facts(), facts, name, PAD);
        List<Double> tight = rows(card.facts(), facts, name, TIGHT);
        return rows.size() < tight.size() && tight.size() == card.facts().size()
                ? new CardPanel(narration, panel, mark, summary, facts, name, tight, TIGHT)
                : new CardPanel(narration, panel, mark, summary, facts, name, rows, PAD);
    }

    /// Name, dates and summary.
    static List<Par> head(Slide.Content.Card card) {
        List<Par> head = new ArrayList<>();
        head.add(Par.of(card.stop().label(), nameType(card), "ink"));
        String date = card.stop().date().isEmpty() ? card.stop().kind() : card.stop().kind() + " · " + card.stop().date();
        head.add(Par.of(date, NAME_TYPE, "muted").after(2));
        if (!card.summary().isEmpty()) {
            head.add(Par.of(card.summary(), Type.serif(16), "ink").after(8));
        }
        return head;
    }

    /// The text of a value with the numbers of its sources.
    static Par value(Slide.Fact fact) {
        Par value = Par.of(fact.value(), VALUE_TYPE, fact.disputed() ? "accent" : "ink");
        return fact.source().isEmpty() ? value : value.and(" " + fact.source(), "muted");
    }

    private static Type nameType(Slide.Content.Card card) {
        return new Type(Typeface.SERIF, 24, false, 1.25).fit(card.stop().label(), 366, 62, 18);
    }

    /// As wide as the names ask for.
    private static double name(List<Slide.Fact> facts, Box room) {
        double widest = facts.stream().mapToDouble(fact -> NAME_TYPE.width(fact.name())).max().orElse(0);
        return Math.clamp(widest + 2 * GAP, NAME, Math.max(NAME, room.width() * MOST_NAME));
    }

    private static List<Double> rows(List<Slide.Fact> facts, Box room, double column, double pad) {
        List<Double> rows = new ArrayList<>();
        double used = 0;
        for (Slide.Fact fact : facts) {
            double name = NAME_TYPE.height(fact.name(), column - GAP);
            double height = Math.max(name, value(fact).height(room.width() - column - 2)) + 2 * pad;
            if (used + height > room.height()) {
                break;
            }
            used += height;
            rows.add(height);
        }
        return rows;
    }
}
