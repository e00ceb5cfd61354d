package org.aihistory.picture;

import java.util.List;

/// The lineage, laid out: everything has its place in user units (1 unit = 1 CSS pixel at scale 1), text included. The same picture serves page, SVG file and slide.
///
/// @param width whole width
/// @param height whole height
/// @param plotLeft x of the axis' first year
/// @param plotRight x of the axis' last year
/// @param fromYear first year of the axis
/// @param toYear last year of the axis
/// @param shown how many entities are drawn
/// @param total how many the selection has
/// @param undated labels of selected entities without a date, which the axis cannot place
public record LineagePicture(double width, double height, double plotLeft, double plotRight, int fromYear, int toYear, List<Lane> lanes,
        List<Tick> ticks, List<Item> items, List<Arrow> arrows, List<More> more, int shown, int total, List<String> undated) {

    /// A horizontal band.
    ///
    /// @param key kind slug
    public record Lane(String key, String label, double top, double height) {
    }

    /// A year on the axis.
    public record Tick(int year, double x) {
    }

    /// One entity.
    ///
    /// @param x centre of its mark: the middle of the days its start can be
    /// @param y centre of its mark
    /// @param spanLeft left end of its bar, equal to spanRight where it has none
    /// @param softLeft width of the soft start (days the start can be)
    /// @param softRight width of the soft end
    /// @param labelX left end of its label
    /// @param labelWidth width of its label at 12 units
    /// @param date its dates as text in the reader's language
    /// @param focus whether it is the selected one
    /// @param near whether it is the focus or joined to it, or there is no focus
    public record Item(String iri, String page, String kind, String shape, String token, String label, String date, String summary,
            double x,
            double y, double spanLeft, double spanRight, double softLeft, double softRight, boolean openEnd, double labelX,
            double labelWidth,
            boolean focus, boolean near, double importance) {
    }

    /// One edge, from the earlier to the later end.
    ///
    /// @param from IRI where the arrow starts
    /// @param to IRI where it ends
    /// @param path SVG path data
    /// @param sentence the relation as a sentence in the reader's language
    /// @param againstTime whether the end is earlier than the start, so that the arrow runs against time
    public record Arrow(String from, String to, String subject, String relation, String object, String label, String sentence, String token,
            String path, double labelX, double labelY, boolean near, boolean againstTime, boolean inferred) {
    }

    /// Items that a dense place could not hold: "34 more".
    public record More(String lane, int count, double x, double y, int fromYear, int toYear) {
    }
}
