package org.aihistory.slides;

import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;

/// Writes the first slide: title, summary, and all dated things of the story on one line of time.
final class PptxOpening {

    static final Box TITLE = new Box(72, 84, 816, 116);
    static final Box SUMMARY = new Box(72, 212, 700, 76);
    static final Box BAND = new Box(0, 308, Stage.WIDTH, 232);
    static final Box COLOPHON = new Box(72, 494, 816, 20);

    static final Box SECTION = new Box(72, 182, 816, 96);

    private static final double AXIS = 448;
    private static final double LEFT = 72;
    private static final double RIGHT = 888;
    /// The highest pile of marks over the axis.
    private static final double HIGHEST = 128;

    private PptxOpening() {
    }

    static Type sectionType(String title) {
        return new Type(Typeface.SERIF, 40, false, 1.18).fit(title, SECTION.width(), SECTION.height(), 24);
    }

    /// A heading between parts: its number over it, the teller's words under it.
    static void section(PptxCanvas canvas, Slide slide, Slide.Content.Section section) {
        canvas.text(new Box(SECTION.x(), SECTION.y() - 40, 200, 32), "Part",
                List.of(Par.of(Integer.toString(section.number()), Type.sans(22), "muted")));
        canvas.shape(ShapeType.RECT, new Box(SECTION.x(), SECTION.bottom() + 12, 72, 2.25), "line-strong", "", 0, "Section rule", "");
        if (!slide.words().isEmpty()) {
            Box room = new Box(SECTION.x(), SECTION.bottom() + 28, 700, Stage.BOTTOM - SECTION.bottom() - 28);
            canvas.text(room, "Narration", List.of(Par.of(slide.words(), Type.serif(20).fit(slide.words(), room.width(), room.height(),
                    Stage.LEAST), "muted")));
        }
    }

    static void write(PptxCanvas canvas, Slide slide, Slide.Content.Opening opening) {
        canvas.shape(ShapeType.RECT, BAND, "lane", "", 0, "Ground", "");
        canvas.text(SUMMARY, "Summary",
                List.of(Par.of(slide.words(), Type.serif(20).fit(slide.words(), SUMMARY.width(), SUMMARY.height(), 14), "muted")));
        if (!opening.dots().isEmpty()) {
            time(canvas.group(new Box(LEFT - 24, BAND.y() + 8, RIGHT - LEFT + 48, AXIS + 24 - BAND.y()), "Line of time",
                    opening.description()),
                    opening);
        }
        canvas.text(COLOPHON, "Colophon", List.of(Par.of(opening.colophon(), Type.sans(Stage.LEAST), "muted")));
    }

    private static void time(PptxCanvas canvas, Slide.Content.Opening opening) {
        canvas.shape(ShapeType.RECT, new Box(LEFT, AXIS, RIGHT - LEFT, 1.25), "line-strong", "", 0, "Axis", "");
        for (int year : OpeningTime.ticks(opening.from(), opening.to())) {
            double x = x(year, opening);
            canvas.shape(ShapeType.RECT, new Box(x - 0.5, AXIS, 1, 6), "line-strong", "", 0, "Tick", "");
            canvas.text(new Box(x - 24, AXIS + 8, 48, 18), "Year",
                    List.of(Par.of(Integer.toString(year), Type.sans(Stage.LEAST).tight(), "muted").aligned(TextAlign.CENTER)));
        }
        OpeningTime time = OpeningTime.of(opening.dots(), dot -> x(dot.year(), opening), HIGHEST);
        for (OpeningTime.Place place : time.places()) {
            Marks mark = Marks.of(place.dot().shape());
            double y = AXIS - time.step() * (place.level() + 0.5);
            canvas.shape(mark.type(), mark.around(place.x(), y, time.size()), place.dot().token(), "", 0, place.dot().label(),
                    place.dot().label());
        }
    }

    private static double x(double year, Slide.Content.Opening opening) {
        return LEFT + (RIGHT - LEFT) * (year - opening.from()) / Math.max(1, opening.to() - opening.from());
    }
}
