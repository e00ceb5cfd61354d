package org.aihistory.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// The empty presentation that a deck is written into: theme, master and a layout for each kind of slide from readable parts in slides/template, coloured by the
/// tokens of the pages.
final class PptxTemplate {

    /// Parts of the package by the resource that holds their text.
    private static final Map<String, String> PARTS = parts();

    private static final long FIRST_LAYOUT = 2147483649L;
    private static final Map<Palette, byte[]> OPENED = new ConcurrentHashMap<>();
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

    private PptxTemplate() {
    }

    /// A presentation without slides.
    static XMLSlideShow open(Palette palette) throws IOException {
        byte[] known = OPENED.get(palette);
        if (known == null) {
            known = StableZip.write(parts(palette));
            OPENED.putIfAbsent(palette, known);
        }
        return new XMLSlideShow(new ByteArrayInputStream(known));
    }

    private static Map<String, byte[]> parts(Palette palette) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            parts.put(part.getKey(), filled(read(part.getValue()), palette, ""));
        }
        for (SlideLayout layout : SlideLayout.values()) {
            String name = "ppt/slideLayouts/slideLayout" + layout.number() + ".xml";
            String text = read(switch (layout) {
                case OPENING -> "layout-opening.xml";
                case SECTION -> "layout-section.xml";
                default -> "layout-scene.xml";
            });
            parts.put(name, filled(text, palette, layout.title()));
            parts.put(name.replace("slideLayouts/", "slideLayouts/_rels/") + ".rels", filled(read("layout.rels"), palette, ""));
        }
        return parts;
    }

    private static byte[] filled(String text, Palette palette, String layout) {
        return PLACE.matcher(text).replaceAll(place -> switch (place.group(1)) {
            case "layout" -> layout;
            case "layout-types" -> each("<Override PartName=\"/ppt/slideLayouts/slideLayout%1$d.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml\"/>");
            case "layout-relations" ->
                each("<Relationship Id=\"rId%1$d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout\""
                        + " Target=\"../slideLayouts/slideLayout%1$d.xml\"/>");
            case "layout-ids" -> each("<p:sldLayoutId id=\"%2$d\" r:id=\"rId%1$d\"/>");
            default -> palette.of(place.group(1));
        }).getBytes(StandardCharsets.UTF_8);
    }

    private static String each(String markup) {
        StringBuilder all = new StringBuilder();
        for (SlideLayout layout : SlideLayout.values()) {
            all.append(String.format(Locale.ROOT, markup, layout.number(), FIRST_LAYOUT + layout.number() - 1));
        }
        return all.toString();
    }

    private static String read(String resource) throws IOException {
        try (InputStream part = Objects.requireNonNull(PptxTemplate.class.getResourceAsStream("/slides/template/" + resource), resource)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package.rels");
        parts.put("docProps/app.xml", "app.xml");
        parts.put("ppt/presentation.xml", "presentation.xml");
        parts.put("ppt/_rels/presentation.xml.rels", "presentation.rels");
        parts.put("ppt/presProps.xml", "presProps.xml");
        parts.put("ppt/viewProps.xml", "viewProps.xml");
        parts.put("ppt/tableStyles.xml", "tableStyles.xml");
        parts.put("ppt/theme/theme1.xml", "theme.xml");
        parts.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master.rels");
        return parts;
    }
}
