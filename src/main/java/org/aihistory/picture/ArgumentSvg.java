package org.aihistory.picture;

import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.picture.ArgumentMap.Card;
import org.aihistory.picture.ArgumentMap.Line;

/// Draws an argument map as SVG for a page, styled by `webapp/css/picture.css`. Colour, dash and head tell the kinds of stances apart, and so
/// does the word on each line.
public final class ArgumentSvg {

    private static final double HEAD = 7;
    private static final double ARC = 34;

    private ArgumentSvg() {
    }

    /// An `svg` element: cards are links to claims, lines have their sentence as title.
    public static String element(ArgumentMap map, Caption caption) {
        Xml xml = new Xml();
        xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + Xml.number(map.width()) + " " + Xml.number(map.height()),
                "width", map.width(), "height", map.height(), "class", "picture argument", "role", "group", "aria-label", caption.title())
                .line();
        return xml.raw(marks(map)).close("svg").line().toString();
    }

    /// A file of its own: title, embedded style with the colours of a theme, source line.
    public static String file(ArgumentMap map, Theme theme, Caption caption) {
        return new SvgFile(map.width(), map.height(), caption, Map.of()).around(marks(map), theme);
    }

    private static String marks(ArgumentMap map) {
        Xml xml = new Xml();
        map.lines().forEach(line -> line(xml, line));
        map.cards().forEach(card -> card(xml, card));
        map.lines().forEach(line -> word(xml, line));
        return xml.toString();
    }

    private static void card(Xml xml, Card card) {
        xml.open("a", "class", "argument__card" + (card.root() ? " is-root" : "") + (card.claim().contested() ? " is-contested" : ""),
                "href", card.claim().page(), "data-iri", card.claim().iri());
        xml.text("title", Stream.of(card.claim().label(), card.claim().note()).filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " · " + next).orElse(""));
        xml.empty("rect", "x", card.x(), "y", card.y(), "width", ArgumentMap.CARD, "height", card.height(), "rx", 6.0);
        double x = card.x() + ArgumentMap.PADDING;
        double y = card.y() + ArgumentMap.PADDING + ArgumentMap.LABEL - 2;
        for (String text : card.label()) {
            xml.text("text", text, "class", "argument__label", "x", x, "y", y);
            y += ArgumentMap.LINE_HEIGHT;
        }
        if (!card.claim().note().isEmpty()) {
            xml.text("text", TextWidths.fit(card.claim().note(), ArgumentMap.SMALL, ArgumentMap.CARD - 2 * ArgumentMap.PADDING), "class",
                    "argument__note", "x", x, "y", y);
        }
        xml.close("a").line();
    }

    private static void line(Xml xml, Line line) {
        double[] ends = ends(line);
        double bend = ends[4];
        xml.open("g", "class", "argument__line is-" + line.stance().kind(), "data-from", line.stance().from(), "data-to",
                line.stance().to(), "data-stance", line.stance().kind());
        xml.text("title", line.stance().sentence());
        xml.empty("path", "class", "argument__path", "d",
                "M" + point(ends[0], ends[1]) + "C" + point(ends[0] + bend * ends[5], ends[1]) + " "
                        + point(ends[2] + bend * ends[6], ends[3])
                        + " " + point(ends[2] + HEAD * ends[6], ends[3]));
        xml.empty("path", "class", "argument__head", "d", head(line.stance().kind(), ends[2], ends[3], ends[6]));
        xml.close("g").line();
    }

    /// x and y of both ends, how far the curve bends, and to which side it leaves each of them.
    private static double[] ends(Line line) {
        Card from = line.from();
        Card to = line.to();
        if (from.depth() == to.depth()) {
            return new double[]{from.x() + ArgumentMap.CARD, from.middle(), to.x() + ArgumentMap.CARD, to.middle(), ARC, 1, 1};
        }
        boolean leftwards = from.depth() > to.depth();
        double fromX = leftwards ? from.x() : from.x() + ArgumentMap.CARD;
        double toX = leftwards ? to.x() + ArgumentMap.CARD : to.x();
        return new double[]{fromX, from.middle(), toX, to.middle(), Math.abs(toX - fromX) / 2, leftwards ? -1 : 1, leftwards ? 1 : -1};
    }

    private static String head(String kind, double x, double y, double side) {
        double back = x + HEAD * side;
        return switch (kind) {
            case "disputes" -> "M" + point(x + side, y - 4) + "L" + point(back + side, y + 4) + "M" + point(x + side, y + 4) + "L"
                    + point(back + side, y - 4);
            case "qualifies" -> "M" + point(x, y) + "L" + point(x + HEAD / 2 * side, y - 3.6) + "L" + point(back, y) + "L"
                    + point(x + HEAD / 2 * side, y + 3.6) + "Z";
            default -> "M" + point(x, y) + "L" + point(back, y - 4) + "L" + point(back, y + 4) + "Z";
        };
    }

    /// The word of a stance stands where its line leaves the claim that hangs on the other.
    private static void word(Xml xml, Line line) {
        double[] ends = ends(line);
        boolean same = line.from().depth() == line.to().depth();
        if (same) {
            text(xml, line, "", ends[0] + ARC * 0.8, (ends[1] + ends[3]) / 2 + 3);
            return;
        }
        boolean outwards = line.from().depth() > line.to().depth();
        double side = outwards ? ends[5] : ends[6];
        text(xml, line, side < 0 ? "end" : "", (outwards ? ends[0] : ends[2]) + 11 * side, (outwards ? ends[1] : ends[3]) - 5);
    }

    private static void text(Xml xml, Line line, String anchor, double x, double y) {
        xml.text("text", line.stance().word(), "class", "argument__word is-" + line.stance().kind(), "text-anchor", anchor, "x", x, "y", y)
                .line();
    }

    private static String point(double x, double y) {
        return Xml.number(x) + " " + Xml.number(y);
    }
}
