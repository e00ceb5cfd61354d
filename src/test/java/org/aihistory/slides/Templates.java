package org.aihistory.slides;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

/// Presentations of lecturers for tests, made by code.
final class Templates {

    private Templates() {
    }

    /// The default presentation of the library in colours and typefaces of its own, with a slide that must not come along.
    static byte[] foreign(int width, int height) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(width, height));
            var theme = show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements();
            CTColorScheme colours = theme.getClrScheme();
            colours.getAccent1().getSrgbClr().setVal(new byte[]{(byte) 0x7A, 0x1F, 0x5C});
            colours.getAccent2().getSrgbClr().setVal(new byte[]{(byte) 0x9C, 0x2A, 0x10});
            theme.getFontScheme().getMajorFont().getLatin().setTypeface("Times New Roman");
            theme.getFontScheme().getMinorFont().getLatin().setTypeface("Verdana");
            show.createSlide().createTextBox().setText("a slide of the lecturer");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    /// The same as office programs write one with several masters: its theme belongs to the master alone.
    static byte[] themeOfMasterAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(foreign(960, 540)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals("ppt/_rels/presentation.xml.rels") ? withoutTheme(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTheme(byte[] relations) {
        return new String(relations, StandardCharsets.UTF_8).replaceAll("<Relationship [^>]*relationships/theme\"[^>]*/>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
