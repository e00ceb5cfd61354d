package org.aihistory.slides;

import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/// Writes native tables: quiet lines between rows, no boxes.
final class PptxTable {

    private PptxTable() {
    }

    /// A comparison: the first row and the first column are heads.
    static void write(PptxCanvas canvas, Box room, Slide.Content.Table table) {
        List<List<String>> rows = table.rows();
        TableRows sizes = table.sizes();
        XSLFTable shape = create(canvas, rows.size(), sizes.widths(), sizes.heights(),
                new Box(room.x(), room.y(), room.width(), sizes.height()), "Table", table.description());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                boolean head = row == 0 || (column == 0 && table.even());
                Type type = head ? sizes.type().bold() : sizes.type();
                Par par = Par.of(rows.get(row).get(column), type,
                        rows.get(row).get(column).endsWith("≠") ? "accent" : column == 0 && table.even() ? "muted" : "ink");
                fill(canvas, shape.getCell(row, column), par, sizes.pad(), row == 0 ? "line-strong" : "line");
            }
        }
        if (!table.remark().isEmpty()) {
            canvas.text(new Box(room.x(), room.bottom() - Stage.REMARK + 2, room.width(), Stage.REMARK - 2), "Remark",
                    List.of(Par.of(table.remark(), LineageStage.LABEL, "muted")));
        }
        shape.getCTTable().getTblPr().setFirstRow(true);
        shape.getCTTable().getTblPr().setFirstCol(true);
    }

    /// The facts of a card.
    static void facts(PptxCanvas canvas, CardPanel panel, Slide.Content.Card card) {
        List<Slide.Fact> facts = card.facts();
        Box room = panel.facts();
        List<Double> widths = List.of(panel.name(), room.width() - panel.name());
        double height = panel.rows().stream().mapToDouble(Double::doubleValue).sum();
        int shown = panel.rows().size();
        XSLFTable shape = create(canvas, shown, widths, panel.rows(), new Box(room.x(), room.y(), room.width(), height), "Facts",
                card.stop().label());
        for (int row = 0; row < shown; row++) {
            fill(canvas, shape.getCell(row, 0), Par.of(facts.get(row).name(), CardPanel.NAME_TYPE, "muted"), panel.pad(), "line");
            fill(canvas, shape.getCell(row, 1), CardPanel.value(facts.get(row)), panel.pad(), "line");
            shape.getCell(row, 0).setLeftInset(0);
            shape.getCell(row, 1).setLeftInset(0);
            shape.getCell(row, 1).setRightInset(0);
        }
    }

    private static XSLFTable create(PptxCanvas canvas, int rows, List<Double> widths, List<Double> heights, Box box, String name,
            String description) {
        XSLFTable table = canvas.sheet().createTable(rows, widths.size());
        table.setAnchor(PptxCanvas.rectangle(box));
        for (int column = 0; column < widths.size(); column++) {
            table.setColumnWidth(column, widths.get(column));
        }
        for (int row = 0; row < rows; row++) {
            table.setRowHeight(row, heights.get(row));
        }
        CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
        frame.getNvGraphicFramePr().getCNvPr().setName(name);
        frame.getNvGraphicFramePr().getCNvPr().setDescr(Both.plain(description));
        return table;
    }

    private static void fill(PptxCanvas canvas, XSLFTableCell cell, Par par, double pad, String line) {
        canvas.write(cell, List.of(par));
        cell.setTopInset(pad);
        cell.setBottomInset(pad);
        cell.setLeftInset(TableRows.PAD);
        cell.setRightInset(TableRows.PAD);
        cell.setVerticalAlignment(VerticalAlignment.TOP);
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
        CTTableCell xml = (CTTableCell) cell.getXmlObject();
        CTTableCellProperties properties = xml.getTcPr();
        canvas.ink().border(properties.getLnB(), line);
        if (!properties.isSetNoFill()) {
            properties.addNewNoFill();
        }
    }
}
