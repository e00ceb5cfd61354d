package org.aihistory.slides;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
}
