package org.aihistory.slides;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/// Which colours of a lecturer's theme stand for our tokens: its own text, ground and accents; text that would not be legible takes the colour of its text.
///
/// @param places by token
/// @param eastAsian typeface of Chinese in the theme, empty where it names none
record TemplateInk(Map<String, STSchemeColorVal.Enum> places, String heading, String body, String eastAsian) {

    private static final double LEGIBLE = 4.5;
    /// How much wider than ours the widest of usual typefaces are: their letters are set smaller, so that names and cells hold what was measured.
    private static final Map<String, Double> WIDE = Map.of("verdana", 1.18, "dejavu sans", 1.18, "arial black", 1.25, "courier new", 1.2,
            "century gothic", 1.1, "lucida sans", 1.09, "lucida sans unicode", 1.09, "consolas", 1.1, "bookman old style", 1.1);

    TemplateInk {
        places = Map.copyOf(places);
    }

    static TemplateInk of(XSLFSlideMaster master) {
        CTColorScheme scheme = master.getTheme().getXmlObject().getThemeElements().getClrScheme();
        CTColorMapping map = master.getXmlObject().getClrMap();
        Map<String, String> values = new HashMap<>();
        Map<String, CTColor> colours = Map.ofEntries(Map.entry("dk1", scheme.getDk1()), Map.entry("lt1", scheme.getLt1()),
                Map.entry("dk2", scheme.getDk2()), Map.entry("lt2", scheme.getLt2()), Map.entry("accent1", scheme.getAccent1()),
                Map.entry("accent2", scheme.getAccent2()), Map.entry("accent3", scheme.getAccent3()),
                Map.entry("accent4", scheme.getAccent4()), Map.entry("accent5", scheme.getAccent5()),
                Map.entry("accent6", scheme.getAccent6()), Map.entry("hlink", scheme.getHlink()));
        Function<Object, String> mapped = index -> value(colours.get(index.toString()));
        values.put("tx1", mapped.apply(map.getTx1()));
        values.put("tx2", mapped.apply(map.getTx2()));
        values.put("bg1", mapped.apply(map.getBg1()));
        values.put("bg2", mapped.apply(map.getBg2()));
        values.put("accent2", mapped.apply(map.getAccent2()));
        values.put("hlink", mapped.apply(map.getHlink()));
        var fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        return new TemplateInk(places(values), latin(fonts.getMajorFont(), Typeface.SANS.latin()),
                latin(fonts.getMinorFont(), Typeface.SANS.latin()), fonts.getMinorFont().getEa() == null
                        ? ""
                        : fonts.getMinorFont().getEa().getTypeface());
    }

    private static String latin(CTFontCollection fonts, String otherwise) {
        String name = fonts.getLatin() == null ? "" : fonts.getLatin().getTypeface();
        return name.isEmpty() ? otherwise : name;
    }

    private static Map<String, STSchemeColorVal.Enum> places(Map<String, String> values) {
        String paper = values.getOrDefault("bg1", "FFFFFF");
        String second = values.getOrDefault("bg2", paper);
        String ink = values.getOrDefault("tx1", "000000");
        boolean quietLane = Contrast.of(ink, second) >= LEGIBLE;
        String ground = quietLane ? second : paper;
        Function<String, Boolean> legible = place -> Contrast.of(values.getOrDefault(place, ink), paper) >= LEGIBLE
                && Contrast.of(values.getOrDefault(place, ink), ground) >= LEGIBLE;
        STSchemeColorVal.Enum text = STSchemeColorVal.TX_1;
        STSchemeColorVal.Enum muted = legible.apply("tx2") ? STSchemeColorVal.TX_2 : text;
        Map<String, STSchemeColorVal.Enum> places = new HashMap<>();
        PptxInk.THEME.forEach((place, token) -> places.put(token, place));
        places.put("muted", muted);
        places.put("lane", quietLane ? STSchemeColorVal.BG_2 : STSchemeColorVal.BG_1);
        places.put("line", quietLane ? STSchemeColorVal.BG_2 : muted);
        places.put("line-strong", muted);
        places.put("raised", STSchemeColorVal.BG_1);
        places.put("accent", legible.apply("accent2") ? STSchemeColorVal.ACCENT_2 : text);
        places.put("accent-ground", STSchemeColorVal.BG_1);
        places.put("link", legible.apply("hlink") ? STSchemeColorVal.HLINK : text);
        return places;
    }

    /// The place of a token in the theme; what has none is text.
    STSchemeColorVal.Enum place(String token) {
        return places.getOrDefault(token, STSchemeColorVal.TX_1);
    }

    /// How much wider than ours a typeface is, 1 for one that is not.
    static double width(String typeface) {
        return WIDE.getOrDefault(typeface.toLowerCase(java.util.Locale.ROOT), 1.0);
    }

    private static String value(@org.jspecify.annotations.Nullable CTColor colour) {
        byte[] rgb = colour == null
                ? null
                : colour.isSetSrgbClr()
                        ? colour.getSrgbClr().getVal()
                        : colour.isSetSysClr() && colour.getSysClr().isSetLastClr() ? colour.getSysClr().getLastClr() : null;
        return rgb == null ? "000000" : java.util.HexFormat.of().withUpperCase().formatHex(rgb);
    }
}
