package org.aihistory.slides;

import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlObject;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Enlarges all that stands on a slide, layout or master: places, sizes of text, lines, insets.
final class SlideScale {

    private static final double EMU = 12_700;
    private static final Map<String, Set<String>> SIZES = Map.ofEntries(Map.entry("off", Set.of("x", "y")),
            Map.entry("chOff", Set.of("x", "y")), Map.entry("ext", Set.of("cx", "cy")), Map.entry("chExt", Set.of("cx", "cy")),
            Map.entry("gridCol", Set.of("w")), Map.entry("tr", Set.of("h")), Map.entry("tcPr", Set.of("marL", "marR", "marT", "marB")),
            Map.entry("bodyPr", Set.of("lIns", "rIns", "tIns", "bIns")), Map.entry("ln", Set.of("w")), Map.entry("lnB", Set.of("w")),
            Map.entry("rPr", Set.of("sz")), Map.entry("endParaRPr", Set.of("sz")), Map.entry("defRPr", Set.of("sz")),
            Map.entry("spcPts", Set.of("val")), Map.entry("pPr", Set.of("marL", "indent")), Map.entry("lvl1pPr", Set.of("marL", "indent")),
            Map.entry("lvl2pPr", Set.of("marL", "indent")), Map.entry("lvl3pPr", Set.of("marL", "indent")),
            Map.entry("lvl4pPr", Set.of("marL", "indent")), Map.entry("lvl5pPr", Set.of("marL", "indent")));

    private SlideScale() {
    }

    /// @param right how far all moves to the right, in points
    static void scale(XmlObject tree, double factor, double right, double down) {
        if (Math.abs(factor - 1) > 1e-6 || Math.abs(right) > 0.01 || Math.abs(down) > 0.01) {
            walk(tree.getDomNode(), factor, right * EMU, down * EMU);
        }
    }

    private static void walk(Node node, double factor, double right, double down) {
        if (node instanceof Element element) {
            String name = element.getLocalName();
            for (String attribute : SIZES.getOrDefault(name, Set.of())) {
                if (element.hasAttribute(attribute) && element.getAttribute(attribute).matches("-?\\d+")) {
                    boolean place = name.endsWith("ff") && !root(element);
                    double moved = !place ? 0 : attribute.equals("x") ? right : down;
                    long value = Math.round(Long.parseLong(element.getAttribute(attribute)) * factor + moved);
                    element.setAttribute(attribute, Long.toString(value));
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, factor, right, down);
        }
    }

    /// Whether it places the whole tree of shapes, which has no size of its own.
    private static boolean root(Element element) {
        Node properties = element.getParentNode().getParentNode();
        return properties != null && properties.getParentNode() != null && "spTree".equals(properties.getParentNode().getLocalName())
                && "grpSpPr".equals(properties.getLocalName());
    }
}
