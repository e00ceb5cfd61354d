package org.aihistory.picture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The frame of an SVG file of its own: paper, title, picture, legend of the relations in use, source line.
final class SvgFile {

    private static final double HEAD = 40;
    private static final double LINE = 20;
    private static final double SAMPLE = 30;
    private static final double SIDE = 16;
    private static final double SMALL = 11;

    private final double width;
    private final double height;
    private final Caption caption;
    private final List<Entry> legend;

    /// A line of the legend.
    ///
    /// @param token colour and dashes
    /// @param names relations drawn like this
    record Entry(String token, String names) {

        /// One entry for each token, in the order in which relations appear.
        static List<Entry> of(Map<String, Set<String>> names) {
            return names.entrySet().stream().map(entry -> new Entry(entry.getKey(), String.join(" · ", entry.getValue()))).toList();
        }
    }

    SvgFile(double width, double height, Caption caption, Map<String, Set<String>> relations) {
        this.width = width;
        this.height = height;
        this.caption = caption;
        this.legend = Entry.of(relations);
    }

    /// Collects the names of relations by token.
    static void add(Map<String, Set<String>> relations, String token, String name) {
        relations.computeIfAbsent(token, none -> new LinkedHashSet<>()).add(name);
    }

    static Map<String, Set<String>> relations() {
        return new LinkedHashMap<>();
    }

    /// The whole file around the picture's markup.
    String around(String picture, Theme theme) {
        Xml xml = new Xml();
        String rows = legend(new Xml()).toString();
        double bottom = HEAD + height + LINE * legendRows() + (caption.source().isEmpty() ? 8 : LINE + 8);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 " + Xml.number(width) + " " + Xml.number(bottom), "width", width, "height", bottom, "role", "img", "aria-labelledby",
                "title description", "class", "picture").line();
        xml.text("title", caption.title(), "id", "title").text("desc", caption.description(), "id", "description").line();
        xml.open("style").raw(Stylesheet.of(theme)).close("style").line();
        xml.empty("rect", "class", "picture__paper", "width", width, "height", bottom).line();
        xml.text("text", TextWidths.fit(caption.title(), 17, width - 2 * SIDE), "class", "picture__title", "x", SIDE, "y", 27.0).line();
        xml.open("g", "transform", "translate(0 " + Xml.number(HEAD) + ")").line().raw(picture).close("g").line();
        xml.open("g", "transform", "translate(0 " + Xml.number(HEAD + height) + ")").raw(rows).close("g").line();
        xml.text("text", caption.source(), "class", "picture__source", "x", SIDE, "y", bottom - 10).line();
        return xml.close("svg").line().toString();
    }

    private int legendRows() {
        double x = SIDE;
        int rows = legend.isEmpty() ? 0 : 1;
        for (Entry entry : legend) {
            double wide = SAMPLE + TextWidths.of(entry.names(), SMALL) + 22;
            if (x + wide > width - SIDE && x > SIDE) {
                rows++;
                x = SIDE;
            }
            x += wide;
        }
        return rows;
    }

    private Xml legend(Xml xml) {
        return legend(legend, xml, SIDE, LINE - 6, width - 2 * SIDE);
    }

    /// Samples of the relations in use, in lines that fill the room.
    static Xml legend(Map<String, Set<String>> relations, Xml xml, double left, double baseline, double room) {
        return legend(Entry.of(relations), xml, left, baseline, room);
    }

    private static Xml legend(List<Entry> legend, Xml xml, double left, double baseline, double room) {
        double x = left;
        double y = baseline;
        for (Entry entry : legend) {
            double wide = SAMPLE + TextWidths.of(entry.names(), SMALL) + 22;
            if (x + wide > left + room && x > left) {
                y += LINE;
                x = left;
            }
            double line = y - 4;
            xml.open("g", "class", "picture__arrow is-near " + entry.token()).empty("path", "class", "picture__line", "d",
                    "M" + Xml.number(x) + " " + Xml.number(line) + "H" + Xml.number(x + 22));
            xml.empty("path", "class", "picture__head", "d", "M" + Xml.number(x + 17) + " " + Xml.number(line - 3.2) + "L"
                    + Xml.number(x + 23) + " " + Xml.number(line) + "L" + Xml.number(x + 17) + " " + Xml.number(line + 3.2)).close("g");
            xml.text("text", entry.names(), "class", "picture__legend", "x", x + SAMPLE, "y", y).line();
            x += wide;
        }
        return xml;
    }
}
