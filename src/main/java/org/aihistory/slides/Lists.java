package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;

/// Contents and references: lists that are set in columns or run over several slides.
final class Lists {

    static final double INDENT = 36;
    static final double BEFORE = 9;
    static final Type REFERENCE = Type.sans(Stage.LEAST);

    private static final double GUTTER = 48;
    private static final int MOST = 26;

    private Lists() {
    }

    /// The box of a column of the contents, 0 or 1.
    static Box column(Box room, int index) {
        double width = (room.width() - GUTTER) / 2;
        return new Box(room.x() + index * (width + GUTTER), room.y() + 8, width, room.height() - 8);
    }

    /// The entries of a column: the first half and the rest.
    static List<Slide.Entry> half(List<Slide.Entry> entries, int index) {
        int middle = (entries.size() + 1) / 2;
        return index == 0 ? entries.subList(0, middle) : entries.subList(middle, entries.size());
    }

    /// The type in which both columns fit.
    static Type contentsType(List<Slide.Entry> entries, Box room) {
        Type type = Type.serif(20);
        while (type.size() > 15 && (overflows(entries, room, 0, type) || overflows(entries, room, 1, type))) {
            type = type.at(type.size() - 0.5);
        }
        return type;
    }

    /// Entries by slide.
    static List<List<Slide.Entry>> contents(List<Slide.Entry> entries) {
        List<List<Slide.Entry>> pages = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += MOST) {
            pages.add(entries.subList(from, Math.min(from + MOST, entries.size())));
        }
        return pages;
    }

    /// The height of a reference.
    static double height(Slide.Reference reference, Box room) {
        return REFERENCE.height(text(reference), room.width() - INDENT) + BEFORE;
    }

    private static boolean overflows(List<Slide.Entry> entries, Box room, int index, Type type) {
        Box box = column(room, index);
        double height = half(entries, index).stream().mapToDouble(entry -> type.height(entry.title(), box.width() - INDENT) + BEFORE).sum();
        return height > box.height();
    }

    private static String text(Slide.Reference reference) {
        return reference.title() + " · " + reference.detail() + " " + reference.record();
    }
}
