package org.aihistory.slides;

import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/// Writes colours into a presentation: those that the theme holds by their place in the theme, so that a deck can be recoloured in one step, others by value.
final class PptxInk {

    /// Colour tokens by their place in the theme.
    static final Map<STSchemeColorVal.Enum, String> THEME = Map.ofEntries(Map.entry(STSchemeColorVal.TX_1, "ink"),
            Map.entry(STSchemeColorVal.BG_1, "paper"), Map.entry(STSchemeColorVal.TX_2, "muted"),
            Map.entry(STSchemeColorVal.BG_2, "lane"), Map.entry(STSchemeColorVal.ACCENT_1, "kind-person"),
            Map.entry(STSchemeColorVal.ACCENT_2, "kind-organization"), Map.entry(STSchemeColorVal.ACCENT_3, "kind-work"),
            Map.entry(STSchemeColorVal.ACCENT_4, "kind-idea"), Map.entry(STSchemeColorVal.ACCENT_5, "kind-artifact"),
            Map.entry(STSchemeColorVal.ACCENT_6, "kind-event"), Map.entry(STSchemeColorVal.HLINK, "link"));

    private final Palette palette;
    private final boolean chinese;
    private final @Nullable TemplateInk template;

    PptxInk(Palette palette, boolean chinese) {
        this(palette, chinese, null);
    }

    /// @param template colours and typefaces of a lecturer's own theme, null for ours
    PptxInk(Palette palette, boolean chinese, @Nullable TemplateInk template) {
        this.palette = palette;
        this.chinese = chinese;
        this.template = template;
    }

    /// The typeface of Latin letters: beside Chinese always sans, which suits its typeface.
    String latin(Typeface face) {
        if (template != null) {
            return face == Typeface.SERIF ? template.heading() : template.body();
        }
        return chinese ? Typeface.SANS.latin() : face.latin();
    }

    /// The size of a text that was measured in ours: smaller in a wide typeface, but no smaller than a source line.
    double size(String text, Type type) {
        if (template == null || text.codePoints().anyMatch(Typeface::isHan)) {
            return type.size();
        }
        return Math.clamp(Math.floor(2 * type.size() / TemplateInk.width(latin(type.face()))) / 2, Math.min(Stage.FINE, type.size()),
                type.size());
    }

    /// How much wider than measured a text becomes: a source line in a wide typeface cannot be made smaller.
    double wider(String text, Type type) {
        return template == null ? 1 : size(text, type) * TemplateInk.width(latin(type.face())) / type.size();
    }

    /// The typeface of Chinese.
    String eastAsian() {
        return template == null || template.eastAsian().isEmpty() ? Typeface.EAST_ASIAN : template.eastAsian();
    }

    Palette palette() {
        return palette;
    }

    String value(String token) {
        return palette.of(token);
    }

    void colour(CTSolidColorFillProperties fill, String token) {
        if (template != null) {
            fill.addNewSchemeClr().setVal(template.place(token));
            return;
        }
        THEME.entrySet().stream().filter(place -> place.getValue().equals(token)).findFirst().ifPresentOrElse(
                place -> fill.addNewSchemeClr().setVal(place.getKey()),
                () -> fill.addNewSrgbClr().setVal(java.util.HexFormat.of().parseHex(palette.of(token))));
    }

    /// Fills a shape; an empty token leaves it open.
    void fill(CTShapeProperties shape, String token) {
        if (token.isEmpty()) {
            shape.addNewNoFill();
        } else {
            colour(shape.addNewSolidFill(), token);
        }
    }

    /// Draws the outline of a shape; an empty token leaves it out.
    CTLineProperties line(CTShapeProperties shape, String token, double points) {
        CTLineProperties line = shape.isSetLn() ? shape.getLn() : shape.addNewLn();
        if (token.isEmpty()) {
            line.addNewNoFill();
        } else {
            line.setW((int) Math.round(points * 12700));
            colour(line.addNewSolidFill(), token);
        }
        return line;
    }

    /// Gives the number or bullet of a paragraph a colour.
    void bullet(XSLFTextParagraph paragraph, String token) {
        CTTextParagraphProperties properties = paragraph.getXmlObject().getPPr();
        CTColor colour = properties.isSetBuClr() ? properties.getBuClr() : properties.addNewBuClr();
        if (template != null) {
            colour.addNewSchemeClr().setVal(template.place(token));
            return;
        }
        colour.addNewSrgbClr().setVal(java.util.HexFormat.of().parseHex(palette.of(token)));
    }

    /// Draws the border of a cell.
    void border(CTLineProperties line, String token) {
        if (line.isSetSolidFill()) {
            line.unsetSolidFill();
        }
        if (line.isSetNoFill()) {
            line.unsetNoFill();
        }
        colour(line.addNewSolidFill(), token);
    }
}
