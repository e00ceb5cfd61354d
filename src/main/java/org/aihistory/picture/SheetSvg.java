package org.aihistory.picture;

import java.util.Map;
import java.util.Set;

/// A picture of the size of a slide as an SVG file of its own: 1280 x 720 user units, with title, sources, release and licence.
/// Lineage and network are laid out as on the pages; paths, comparisons, cards and claims are set as text.
public final class SheetSvg {

    /// The room of a drawing before it is enlarged.
    public static final PictureSize ROOM = new PictureSize(940, 404);

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double SIDE = 48;
    private static final double TOP = 112;
    private static final double BOTTOM = 632;
    private static final double TITLE = 32;

    private final SheetFrame frame;
    private final Theme theme;
    private final Xml xml = new Xml();

    private SheetSvg(SheetFrame frame, Theme theme) {
        this.frame = frame;
        this.theme = theme;
    }

    public static String of(LineagePicture picture, SheetFrame frame, Theme theme) {
        Map<String, Set<String>> relations = SvgFile.relations();
        picture.arrows().forEach(arrow -> SvgFile.add(relations, arrow.token(), arrow.label()));
        SheetSvg svg = new SheetSvg(frame, theme);
        svg.head();
        svg.drawing(picture.width(), picture.height(), 0, 0, LineageSvg.marks(picture, frame.more()), relations);
        return svg.foot();
    }

    public static String of(NetworkPicture picture, SheetFrame frame, Theme theme) {
        Map<String, Set<String>> relations = SvgFile.relations();
        picture.links().forEach(link -> SvgFile.add(relations, link.token(), link.label()));
        SheetSvg svg = new SheetSvg(frame, theme);
        svg.head();
        svg.drawing(picture.width(), picture.height(), picture.width() / 2, picture.height() / 2, NetworkSvg.marks(picture), relations);
        return svg.foot();
    }

    public static String of(Sheet sheet, SheetFrame frame, Theme theme) {
        SheetSvg svg = new SheetSvg(frame, theme);
        svg.head();
        svg.xml.open("g", "transform", "translate(" + Xml.number(SIDE) + " " + Xml.number(TOP) + ")").line()
                .raw(SheetFlow.fitted(sheet, WIDTH - 2 * SIDE, BOTTOM - TOP, frame.more())).close("g").line();
        return svg.foot();
    }

    private void head() {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 " + Xml.number(WIDTH) + " " + Xml.number(HEIGHT), "width", WIDTH, "height", HEIGHT, "role", "img", "aria-labelledby",
                "title description", "class", "picture", "xml:lang", frame.language()).line();
        xml.text("title", frame.title(), "id", "title").text("desc", frame.description(), "id", "description").line();
        xml.open("style").raw(Stylesheet.of(theme)).close("style").line();
        xml.empty("rect", "class", "picture__paper", "width", WIDTH, "height", HEIGHT).line();
        xml.text("text", TextWidths.fit(frame.kicker(), 15, WIDTH - 2 * SIDE), "class", "picture__quiet", "style", SheetFlow.size(15), "x",
                SIDE,
                "y", 46.0).line();
        xml.text("text", TextWidths.fit(frame.title(), TITLE * 1.06, WIDTH - 2 * SIDE), "class", "picture__head-line", "x", SIDE, "y",
                86.0).line();
    }

    /// The drawing as large as the room allows, in its middle.
    private void drawing(double width, double height, double left, double up, String marks, Map<String, Set<String>> relations) {
        double scale = Math.min((WIDTH - 2 * SIDE) / width, (BOTTOM - TOP) / height);
        double x = (WIDTH - width * scale) / 2 + left * scale;
        double y = TOP + (BOTTOM - TOP - height * scale) / 2 + up * scale;
        xml.open("g", "transform", String.format(java.util.Locale.ROOT, "translate(%.1f %.1f) scale(%.4f)", x, y, scale)).line().raw(marks)
                .close("g").line();
        SvgFile.legend(relations, xml, SIDE, BOTTOM + 24, WIDTH - 2 * SIDE);
    }

    private String foot() {
        xml.text("text", TextWidths.fit(frame.sources(), 12.5, WIDTH - 2 * SIDE), "class", "picture__quiet", "style", SheetFlow.size(12.5),
                "x", SIDE,
                "y", 683.0).line();
        xml.text("text", TextWidths.fit(frame.licence(), 12.5, WIDTH - 2 * SIDE), "class", "picture__quiet", "style", SheetFlow.size(12.5),
                "x", SIDE,
                "y", 703.0).line();
        return xml.close("svg").line().toString();
    }
}
