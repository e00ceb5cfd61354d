package org.aihistory.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// The empty presentation that a deck is written into: theme, master and two layouts from readable parts in slides/template, coloured by the
/// tokens of the pages.
final class PptxTemplate {

    /// Parts of the package by the resource that holds their text.
    private static final Map<String, String> PARTS = parts();

    private static final Pattern COLOUR = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

    private PptxTemplate() {
    }

    /// A presentation without slides.
    static XMLSlideShow open(Palette palette) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            String text = COLOUR.matcher(read(part.getValue())).replaceAll(colour -> palette.of(colour.group(1)));
            parts.put(part.getKey(), text.getBytes(StandardCharsets.UTF_8));
        }
        return new XMLSlideShow(new ByteArrayInputStream(StableZip.write(parts)));
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
        parts.put("ppt/slideLayouts/slideLayout1.xml", "layout-opening.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout.rels");
        parts.put("ppt/slideLayouts/slideLayout2.xml", "layout-scene.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout.rels");
        return parts;
    }
}
