package org.aihistory.picture;

import java.util.List;
import org.aihistory.picture.Sheet.Block;

/// Sets the blocks of a sheet one below another, as large as they fit; what does not fit at the smallest size is counted.
final class SheetFlow {

    private static final double[] SCALES = {1.6, 1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.7, 0.62};
    private static final double SIZE = 21;
    private static final double LEADING = 1.42;
    private static final double INDENT = 30;

    private final double width;
    private final double scale;
    private final Xml xml = new Xml();
    private double y;

    private SheetFlow(double width, double scale) {
        this.width = width;
        this.scale = scale;
    }

    /// The markup of all blocks, or of those that fit and a line that says how many more there are.
    static String fitted(Sheet sheet, double width, double height, String more) {
        for (double scale : SCALES) {
            SheetFlow flow = new SheetFlow(width, scale);
            sheet.blocks().forEach(flow::block);
            if (flow.y <= height) {
                return flow.xml.toString();
            }
        }
        double smallest = SCALES[SCALES.length - 1];
        int kept = sheet.blocks().size();
        SheetFlow flow = new SheetFlow(width, smallest);
        while (kept > 0 && flow(sheet, width, smallest, kept).y > height - SIZE) {
            kept--;
        }
        sheet.blocks().subList(0, kept).forEach(flow::block);
        flow.line(more.replace("{0}", Integer.toString(sheet.blocks().size() - kept)), 0, SIZE * 0.8, "picture__quiet");
        return flow.xml.toString();
    }

    private static SheetFlow flow(Sheet sheet, double width, double scale, int kept) {
        SheetFlow flow = new SheetFlow(width, scale);
        sheet.blocks().subList(0, kept).forEach(flow::block);
        return flow;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Thing thing -> thing(thing);
            case Block.Words words -> words(words);
            case Block.Beside beside -> beside(beside);
            case Block.Table table -> table(table.rows());
        }
    }

    private void thing(Block.Thing thing) {
        double size = SIZE * 1.1 * scale;
        double middle = y + size * 0.72;
        xml.empty("path", "class", Marks.style(thing.shape()) + " " + thing.token(), "d", Marks.path(thing.shape(), 10, middle, 8 * scale));
        String label = TextWidths.fit(thing.label(), size * 1.05, width - INDENT);
        xml.text("text", label, "class", "picture__name", "style", size(size), "x", INDENT, "y", y + size);
        double end = INDENT + TextWidths.of(label, size * 1.05) + 14;
        String detail = TextWidths.fit(thing.detail(), size * 0.75, Math.max(0, width - end));
        if (!thing.detail().isEmpty() && detail.length() > 1) {
            xml.text("text", detail, "class", "picture__quiet", "style", size(size * 0.75), "x", end, "y", y + size);
        }
        xml.line();
        y += size * LEADING;
    }

    private void words(Block.Words words) {
        double size = SIZE * scale * switch (words.tone()) {
            case PLAIN -> 1;
            case LARGE -> 1.25;
            case QUIET -> 0.78;
        };
        String style = words.tone() == Sheet.Tone.QUIET ? "picture__quiet" : words.tone() == Sheet.Tone.LARGE ? "picture__name" : "";
        LineBreaks.of(words.text(), size, width).forEach(line -> line(line, 0, size, style));
        y += size * 0.4;
    }

    private void beside(Block.Beside beside) {
        double size = SIZE * 0.86 * scale;
        double top = y + size * 0.2;
        double indent = INDENT + 4;
        LineBreaks.of(beside.text(), size, width - indent).forEach(line -> line(line, indent, size, ""));
        LineBreaks.of(beside.detail(), size * 0.85, width - indent).forEach(line -> line(line, indent, size * 0.85, "picture__quiet"));
        xml.open("g", "class", "picture__side " + beside.token())
                .empty("rect", "x", 9.0, "y", top, "width", 2.0, "height", Math.max(size, y - top + size * 0.1)).close("g").line();
        y += size * 0.45;
    }

    private void table(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        double first = Math.min(190, width / columns);
        double other = columns == 1 ? width : (width - first) / (columns - 1);
        for (int row = 0; row < rows.size(); row++) {
            double size = SIZE * (row == 0 ? 0.95 : 0.8) * scale;
            double top = y;
            double lowest = y;
            for (int column = 0; column < columns; column++) {
                y = top + size * 0.25;
                double x = column == 0 ? 0 : first + (column - 1) * other;
                String style = row == 0 ? "picture__name" : column == 0 ? "picture__quiet" : "";
                for (String line : LineBreaks.of(rows.get(row).get(column), size, (column == 0 ? first : other) - 16)) {
                    line(line, x, size, style);
                }
                lowest = Math.max(lowest, y);
            }
            y = lowest + size * 0.35;
            xml.empty("path", "class", "picture__grid", "d", "M0 " + Xml.number(y) + "H" + Xml.number(width)).line();
        }
    }

    private void line(String text, double x, double size, String style) {
        xml.text("text", text, "class", style, "style", size(size), "x", x, "y", y + size * 1.08).line();
        y += size * LEADING;
    }

    /// The style sheet of pictures sets a size for all text; only a style of its own overrules it.
    static String size(double size) {
        return "font-size:" + Xml.number(size) + "px";
    }
}
