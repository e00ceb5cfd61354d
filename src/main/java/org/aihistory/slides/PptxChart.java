package org.aihistory.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/// Writes native charts with their numbers in an embedded workbook.
final class PptxChart {

    /// Beyond those that are given to other shapes.
    private static final long ID = 9_000;
    private static final double ROW = 40;
    private static final double AXIS = 44;
    private static final double LEAST = 170;
    private static final double HEAD = 24;

    private PptxChart() {
    }

    /// @param created what the workbook says of its time
    static void write(PptxCanvas canvas, Box room, Slide.Content.Chart content, Date created, String language) {
        canvas.text(new Box(room.x(), room.y(), room.width(), HEAD), "Quantity",
                List.of(Par.of(content.quantity(), Type.sans(15), "muted")));
        XSLFSheet sheet = canvas.sheet();
        XSLFChart chart = ((XSLFSlide) sheet).getSlideShow().createChart();
        Box box = new Box(room.x(), room.y() + HEAD, room.width(), height(room, content));
        sheet.addChart(chart, new Rectangle2D.Double(Units.toEMU(box.x()), Units.toEMU(box.y()), Units.toEMU(box.width()),
                Units.toEMU(box.height())));
        CTGroupShape tree = ((XSLFSlide) sheet).getXmlObject().getCSld().getSpTree();
        CTGraphicalObjectFrame frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
        frame.getNvGraphicFramePr().getCNvPr().setId(ID);
        frame.getNvGraphicFramePr().getCNvPr().setName("Chart");
        frame.getNvGraphicFramePr().getCNvPr().setDescr(Both.plain(content.description()));
        try {
            workbook(chart, content, created);
            CTChartSpace space = ChartSpaceDocument.Factory.parse(ChartXml.of(content, language)).getChartSpace();
            if (chart.getCTChartSpace().isSetExternalData()) {
                space.setExternalData(chart.getCTChartSpace().getExternalData());
            }
            chart.getCTChartSpace().set(space);
        } catch (IOException | XmlException e) {
            throw new IllegalStateException(e);
        }
        if (!content.remark().isEmpty()) {
            canvas.text(new Box(room.x(), room.bottom() - Stage.REMARK + 2, room.width(), Stage.REMARK - 2), "Remark",
                    List.of(Par.of(content.remark(), LineageStage.LABEL, "muted")));
        }
    }

    private static double height(Box room, Slide.Content.Chart content) {
        double most = room.height() - HEAD - (content.remark().isEmpty() ? 0 : Stage.REMARK);
        return content.line() ? most : Math.min(most, Math.max(AXIS + ROW * content.bars().size(), LEAST));
    }

    private static void workbook(XSLFChart chart, Slide.Content.Chart content, Date created) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Sheet1");
        sheet.createRow(0).createCell(1).setCellValue(Both.plain(content.quantity()));
        for (int i = 0; i < content.bars().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(ChartXml.category(content.bars().get(i)));
            row.createCell(1).setCellValue(content.bars().get(i).value());
        }
        workbook.getProperties().getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.of(created));
        workbook.getProperties().getCoreProperties().getUnderlyingProperties().setModifiedProperty(Optional.of(created));
        chart.setWorkbook(workbook);
        try {
            chart.saveWorkbook(workbook);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
