package org.aihistory.picture;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The lineage, laid out: everything has its place in user units (1 unit = 1 CSS pixel at scale 1), text included. The same picture serves page, SVG file and slide.
///
/// @param width whole width
/// @param height whole height
/// @param plotLeft x of the axis' first year
/// @param plotRight x of the axis' last year
/// @param axisTop y where the lanes begin
/// @param axisBottom y where the lanes end; the years stand below it
/// @param fromYear first year of the axis
/// @param toYear last year of the axis
/// @param shown how many entities are drawn
/// @param total how many the selection has
/// @param undated labels of selected entities without a date, which the axis cannot place
/// @param eras bands behind the lanes
public record LineagePicture(double width, double height, double plotLeft, double plotRight, double axisTop, double axisBottom,
        int fromYear,
        int toYear, List<Lane> lanes, List<Tick> ticks, List<Item> items, List<Arrow> arrows, List<More> more, int shown, int total,
        List<Undated> undated, List<Era> eras) {

    public LineagePicture {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        items = List.copyOf(items);
        arrows = List.copyOf(arrows);
        more = List.copyOf(more);
        undated = List.copyOf(undated);
        eras = List.copyOf(eras);
    }

    /// Without eras.
    public LineagePicture(double width, double height, double plotLeft, double plotRight, double axisTop, double axisBottom, int fromYear,
            int toYear, List<Lane> lanes, List<Tick> ticks, List<Item> items, List<Arrow> arrows, List<More> more, int shown, int total,
            List<Undated> undated) {
        this(width, height, plotLeft, plotRight, axisTop, axisBottom, fromYear, toYear, lanes, ticks, items, arrows, more, shown, total,
                undated, List.of());
    }

    /// The same picture with other addresses of pages: with the reader's languages, or with the host's name.
    public LineagePicture withPages(UnaryOperator<String> address) {
        return new LineagePicture(width, height, plotLeft, plotRight, axisTop, axisBottom, fromYear, toYear, lanes, ticks,
                items.stream().map(item -> item.withPage(address.apply(item.page()))).toList(), arrows, more, shown, total,
                undated.stream().map(item -> new Undated(item.iri(), address.apply(item.page()), item.label())).toList(),
                eras.stream().map(era -> new Era(era.iri(), address.apply(era.page()), era.label(), era.token(), era.left(), era.right(),
                        era.open(), era.y())).toList());
    }

    /// The same picture with addresses behind "n more".
    public LineagePicture withMore(Function<More, String> address) {
        return new LineagePicture(width, height, plotLeft, plotRight, axisTop, axisBottom, fromYear, toYear, lanes, ticks, items, arrows,
                more.stream().map(pill -> new More(pill.lane(), pill.count(), pill.x(), pill.y(), pill.fromYear(), pill.toYear(),
                        address.apply(pill))).toList(),
                shown, total, undated, eras);
    }

    /// A horizontal band.
    ///
    /// @param key kind slug
    /// @param shape and
    /// @param token of the kind, for the legend
    /// @param nameY middle of its name
    public record Lane(String key, String label, String shape, String token, double top, double height, double nameY) {
    }

    /// A year on the axis: its first day.
    public record Tick(int year, double x) {
    }

    /// One entity.
    ///
    /// @param label its whole label
    /// @param shortLabel its label as drawn, cut with `…` where it is very long
    /// @param date its dates as text in the reader's language
    /// @param x centre of its mark: the middle of those days its start can be that lie on the axis, or the edge of the axis when all lie before it
    /// @param y centre of its mark
    /// @param spanLeft left end of its bar, equal to spanRight where it has none
    /// @param softLeft width of the soft start (days the start can be), from spanLeft
    /// @param softRight width of the soft end, up to spanRight
    /// @param openEnd whether it goes on beyond its bar: it has no end yet, or one after the last year of the axis
    /// @param startsBefore whether it started before the first year of the axis
    /// @param disputed whether sources disagree on a date, so that the one drawn is the earliest
    /// @param labelX left end of its label
    /// @param labelWidth width of its short label at 12 units
    /// @param focus whether it is the selected one
    /// @param near whether it is the focus or joined to it, or there is no focus
    /// @param dating `relative` where a source dates it from another date, `uncertain` where a date is qualified so, else empty
    /// @param others centres of the marks of further dates that sources give and none decides between
    public record Item(String iri, String page, String kind, String shape, String token, String label, String shortLabel, String date,
            String summary, double x, double y, double spanLeft, double spanRight, double softLeft, double softRight, boolean openEnd,
            boolean startsBefore, boolean disputed, double labelX, double labelWidth, boolean focus, boolean near, double importance,
            String dating, List<Double> others) {

        /// With dates that are plain.
        public Item(String iri, String page, String kind, String shape, String token, String label, String shortLabel, String date,
                String summary, double x, double y, double spanLeft, double spanRight, double softLeft, double softRight, boolean openEnd,
                boolean startsBefore, boolean disputed, double labelX, double labelWidth, boolean focus, boolean near,
                double importance) {
            this(iri, page, kind, shape, token, label, shortLabel, date, summary, x, y, spanLeft, spanRight, softLeft, softRight, openEnd,
                    startsBefore, disputed, labelX, labelWidth, focus, near, importance, "", List.of());
        }

        Item withPage(String address) {
            return new Item(iri, address, kind, shape, token, label, shortLabel, date, summary, x, y, spanLeft, spanRight, softLeft,
                    softRight,
                    openEnd, startsBefore, disputed, labelX, labelWidth, focus, near, importance, dating, others);
        }
    }

    /// One edge, from the earlier to the later end.
    ///
    /// @param from IRI where the arrow starts
    /// @param to IRI where it ends
    /// @param label name of the relation read along the arrow
    /// @param sentence the relation as a sentence in the reader's language, read along the arrow
    /// @param path SVG path data: one `M` and one `C`; its last point is the tip, at the edge of the mark
    /// @param head SVG path data of the arrowhead
    /// @param labelX middle of its label
    /// @param labelY baseline of its label
    /// @param labelled whether there is room for the label; false without a focus
    /// @param near whether the focus is one of its ends, or there is no focus
    /// @param againstTime whether the end is earlier than the start, so that the arrow runs against time
    public record Arrow(String from, String to, String subject, String relation, String object, String label, String sentence, String token,
            String path, String head, double labelX, double labelY, boolean labelled, boolean near, boolean againstTime, boolean inferred) {
    }

    /// Items that a dense place could not hold: "34 more".
    ///
    /// @param lane key of the lane
    /// @param x middle of its pill
    /// @param y middle of its pill
    /// @param fromYear first year in which one of them starts
    /// @param toYear last year in which one of them starts: a picture of these years shows them
    /// @param address of such a picture, empty where there is none
    public record More(String lane, int count, double x, double y, int fromYear, int toYear, String address) {
    }

    /// An era: a band over all lanes with its name above them.
    ///
    /// @param left x of its first day, or the edge of the axis
    /// @param right x of its end, or the edge of the axis
    /// @param open whether it has no end
    /// @param y top of its name
    public record Era(String iri, String page, String label, String token, double left, double right, boolean open, double y) {
    }

    /// A selected entity without a date.
    public record Undated(String iri, String page, String label) {
    }
}
