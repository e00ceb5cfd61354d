package org.aihistory.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.picture.LineagePicture.Arrow;
import org.aihistory.picture.LineagePicture.Era;
import org.aihistory.picture.LineagePicture.Item;
import org.aihistory.picture.LineagePicture.Lane;
import org.aihistory.picture.LineagePicture.More;
import org.aihistory.picture.LineagePicture.Tick;

/// Draws a lineage as SVG. The page and the file use the same markup and the same style sheet, `webapp/css/picture.css`.
public final class LineageSvg {

    private static final double BAR = 14;
    private static final double SOFT = 7;
    private static final double FADE = 36;
    /// From so many arrows on they are drawn fainter.
    private static final int MANY = 45;

    /// An era that fills so much of the axis shades nothing: there is no other time to tell it from.
    private static final double WHOLE = 0.9;

    private final LineagePicture picture;
    private final Caption caption;
    private final Labels labels;
    private final Xml xml = new Xml();
    /// Keeps the gradients of several pictures on one page apart.
    private final String prefix;

    private LineageSvg(LineagePicture picture, Caption caption, Labels labels) {
        this.picture = picture;
        this.caption = caption;
        this.labels = labels;
        this.prefix = "l" + Integer.toHexString(picture.items().hashCode());
    }

    /// A file of its own: XML declaration, title, description, embedded style with the colours of a theme, legend, source line.
    public static String file(LineagePicture picture, Theme theme, Caption caption) {
        Map<String, Set<String>> relations = SvgFile.relations();
        picture.arrows().forEach(arrow -> SvgFile.add(relations, arrow.token(), arrow.label()));
        return new SvgFile(picture.width(), picture.height(), caption, relations)
                .around(new LineageSvg(picture, caption, Labels.WITH_HALO).drawn(), theme);
    }

    /// An `svg` element for a page, styled by the page's tokens and `picture.css`: items are links to their pages and carry `data-iri`,
    /// arrows carry `data-subject`, `data-relation`, `data-object`, `data-from`, `data-to` and a `title` with their sentence; all that moves with
    /// the years is in the group `data-scene`.
    public static String element(LineagePicture picture, Caption caption) {
        LineageSvg svg = new LineageSvg(picture, caption, Labels.PLAIN);
        Xml around = new Xml();
        around.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 " + Xml.number(picture.width()) + " " + Xml.number(picture.height()), "width", picture.width(), "height",
                picture.height(), "class", "picture", "role", "group", "aria-label", caption.title()).line();
        return around.raw(svg.drawn()).close("svg").line().toString();
    }

    /// The marks alone, for a file with another frame.
    static String marks(LineagePicture picture, String more) {
        return new LineageSvg(picture, new Caption("", "", more, ""), Labels.WITH_HALO).drawn();
    }

    private String drawn() {
        gradients();
        picture.lanes().forEach(this::lane);
        xml.open("g", "data-scene", "years").line();
        picture.eras().stream().filter(era -> era.right() - era.left() < WHOLE * (picture.plotRight() - picture.plotLeft()))
                .forEach(this::eraBand);
        picture.ticks().forEach(this::tick);
        picture.eras().forEach(this::eraName);
        xml.open("g", "class", "picture__bars").line();
        picture.items().forEach(this::bar);
        xml.close("g").line();
        picture.arrows().stream().sorted(Comparator.comparing(Arrow::near)).forEach(this::arrow);
        Stream.of(false, true).forEach(near -> picture.items().stream().filter(item -> item.near() == near).forEach(this::item));
        picture.arrows().stream().filter(Arrow::labelled).forEach(this::relation);
        picture.more().forEach(this::more);
        xml.close("g").line();
        picture.lanes().forEach(this::laneLabel);
        return xml.toString();
    }

    private void gradients() {
        xml.open("defs");
        for (String token : picture.items().stream().map(Item::token).distinct().sorted().toList()) {
            for (boolean start : List.of(true, false)) {
                xml.open("linearGradient", "id", prefix + (start ? "-in-" : "-out-") + token, "class", token);
                xml.empty("stop", "offset", "0", "class", start ? "picture__none" : "picture__full");
                xml.empty("stop", "offset", "1", "class", start ? "picture__full" : "picture__none").close("linearGradient");
            }
        }
        xml.close("defs").line();
    }

    private void lane(Lane lane) {
        xml.empty("rect", "class", "picture__lane", "x", "0", "y", lane.top(), "width", picture.width(), "height", lane.height() - 2)
                .line();
    }

    private void eraBand(Era era) {
        xml.empty("rect", "class", "picture__era " + era.token(), "x", era.left(), "y", era.y() + Eras.ROW - 3, "width",
                era.right() - era.left(), "height", picture.axisBottom() - era.y() - Eras.ROW + 3).line();
    }

    private void eraName(Era era) {
        xml.open("a", "class", "picture__era-name " + era.token(), "href", era.page(), "data-era", era.iri());
        xml.empty("rect", "x", era.left(), "y", era.y() + Eras.ROW - 5, "width", era.right() - era.left(), "height", 2.5);
        labels.write(xml, era.label(), "x", Math.min(era.left() + 1, picture.plotRight() - TextWidths.of(era.label(), 11)), "y",
                era.y() + Eras.ROW - 8);
        xml.close("a").line();
    }

    private void laneLabel(Lane lane) {
        double y = lane.nameY();
        xml.open("g", "class", "picture__lane-label");
        xml.empty("path", "class", Marks.style(lane.shape()) + " " + lane.token(), "d",
                Marks.path(lane.shape(), 14, y, 4.5));
        labels.write(xml, lane.label(), "x", 24.0, "y", y + 4.2);
        xml.close("g").line();
    }

    private void tick(Tick tick) {
        String year = Integer.toString(tick.year());
        xml.empty("path", "class", "picture__grid", "d",
                "M" + Xml.number(tick.x()) + " " + Xml.number(picture.axisTop() - 4) + "V" + Xml.number(picture.axisBottom() + 3));
        xml.text("text", year, "class", "picture__year", "text-anchor", "middle", "x", tick.x(), "y", picture.axisTop() - 10);
        xml.text("text", year, "class", "picture__year", "text-anchor", "middle", "x", tick.x(), "y", picture.axisBottom() + 17).line();
    }

    private void bar(Item item) {
        double width = item.spanRight() - item.spanLeft();
        if (width < 0.5) {
            return;
        }
        double height = width > item.softLeft() + item.softRight() + 0.5 || item.openEnd() ? BAR : SOFT;
        double softRight = item.openEnd() ? Math.min(FADE, width - item.softLeft()) : item.softRight();
        double solid = Math.max(0, width - item.softLeft() - softRight);
        xml.open("g", "class", "picture__bar " + item.token() + (item.near() ? "" : " is-far"));
        piece(item, height, item.spanLeft(), item.softLeft(), "url(#" + prefix + "-in-" + item.token() + ")");
        piece(item, height, item.spanLeft() + item.softLeft(), solid, "currentColor");
        piece(item, height, item.spanLeft() + item.softLeft() + solid, softRight, "url(#" + prefix + "-out-" + item.token() + ")");
        xml.close("g").line();
    }

    private void piece(Item item, double height, double x, double width, String fill) {
        if (width >= 0.1) {
            xml.empty("rect", "x", x, "y", item.y() - height / 2, "width", width, "height", height, "fill", fill);
        }
    }

    private void arrow(Arrow arrow) {
        xml.open("g", "class",
                "picture__arrow " + arrow.token() + weight(arrow)
                        + (arrow.againstTime() ? " is-against-time" : "") + (arrow.inferred() ? " is-inferred" : ""),
                "data-from", arrow.from(), "data-to", arrow.to(), "data-subject", arrow.subject(), "data-relation", arrow.relation(),
                "data-object", arrow.object());
        xml.text("title", arrow.sentence()).empty("path", "class", "picture__hit", "d", arrow.path());
        xml.empty("path", "class", "picture__line", "d", arrow.path()).empty("path", "class", "picture__head", "d", arrow.head());
        if (arrow.againstTime()) {
            xml.empty("path", "class", "picture__against", "d", "M" + Xml.number(arrow.labelX() - 4) + " " + Xml.number(arrow.labelY() - 7)
                    + "l8 8m0-8l-8 8");
        }
        xml.close("g").line();
    }

    private String weight(Arrow arrow) {
        if (!arrow.near()) {
            return " is-faint";
        }
        return focused() ? " is-near" : picture.arrows().size() > MANY ? " is-thin" : "";
    }

    private void relation(Arrow arrow) {
        xml.open("g", "class", "picture__relation");
        labels.write(xml, arrow.label(), "text-anchor", "middle", "x", arrow.labelX(), "y", arrow.labelY());
        xml.close("g").line();
    }

    private void item(Item item) {
        xml.open("a", "class", "picture__item" + (item.focus() ? " is-focus" : item.near() ? "" : " is-far"), "href", item.page(),
                "data-iri",
                item.iri());
        xml.text("title", Stream.of(item.label(), item.date(), item.summary()).filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " · " + next).orElse(""));
        if (item.focus()) {
            xml.empty("circle", "class", "picture__ring", "cx", item.x(), "cy", item.y(), "r", 11.0);
        }
        if (item.disputed()) {
            xml.empty("circle", "class", "picture__disputed", "cx", item.x(), "cy", item.y(), "r", 9.0);
        }
        item.others().forEach(other -> otherDate(item, other));
        if (item.dating().equals("uncertain")) {
            xml.empty("circle", "class", "picture__uncertain " + item.token(), "cx", item.x(), "cy", item.y(), "r", 8.6);
        }
        if (item.dating().equals("relative")) {
            xml.empty("path", "class", "picture__relative " + item.token(), "d",
                    "M" + Xml.number(item.x() - 5) + " " + Xml.number(item.y() + 9) + "h10");
        }
        xml.empty("path", "class", Marks.style(item.shape()) + " " + item.token(), "d",
                Marks.path(item.shape(), item.x(), item.y(), 5.6));
        if (item.startsBefore()) {
            xml.empty("path", "class", "picture__before " + item.token(), "d",
                    "M" + Xml.number(item.x() - 8) + " " + Xml.number(item.y() - 4)
                            + "l-4 4 4 4");
        }
        boolean onLeft = item.labelX() < item.x();
        labels.write(xml, item.shortLabel(), "text-anchor", onLeft ? "end" : "", "x",
                onLeft ? item.labelX() + item.labelWidth() : item.labelX(),
                "y", item.y() + (item.focus() ? 4.8 : 4.2));
        xml.close("a").line();
    }

    /// A further date of the same thing: a small mark, with dashes to the first.
    private void otherDate(Item item, double x) {
        xml.empty("path", "class", "picture__disputed", "d", "M" + Xml.number(item.x() + 9) + " " + Xml.number(item.y()) + "H"
                + Xml.number(Math.max(item.x() + 9, x - 6)));
        xml.empty("circle", "class", "picture__disputed", "cx", x, "cy", item.y(), "r", 5.6);
        xml.empty("path", "class", Marks.style(item.shape()) + " " + item.token(), "d", Marks.path(item.shape(), x, item.y(), 2.8));
    }

    private void more(More more) {
        String words = (more.toYear() < picture.fromYear() ? "‹ " : "") + caption.more().replace("{0}", Integer.toString(more.count()));
        double width = TextWidths.of(words, 10.5) + 18;
        String element = more.address().isEmpty() ? "g" : "a";
        xml.open(element, "class", "picture__more", "href", more.address(), "data-lane", more.lane(), "data-from", more.fromYear(),
                "data-to",
                more.toYear());
        xml.empty("rect", "x", more.x() - width / 2, "y", more.y() - 8.5, "width", width, "height", 17.0, "rx", 8.5);
        xml.text("text", words, "text-anchor", "middle", "x", more.x(), "y", more.y() + 3.7).close(element).line();
    }

    private boolean focused() {
        return picture.items().stream().anyMatch(Item::focus);
    }
}
