package org.aihistory.slides;

import java.awt.geom.Rectangle2D;
import org.aihistory.slides.Marks.Side;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationSize;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/// Draws arrows as native connectors that are glued to shapes: when a shape is moved, its arrows follow.
final class PptxConnectors {

    private static final double FLAT = 3;

    private PptxConnectors() {
    }

    /// A shape that connectors can be glued to.
    ///
    /// @param id of the shape on its slide
    /// @param open whether arrows may come in from the left: no label stands there
    record Anchor(int id, Marks mark, Box box, boolean open) {

        double x() {
            return box.x() + box.width() / 2;
        }

        double y() {
            return box.y() + box.height() / 2;
        }
    }

    /// How an arrow looks.
    ///
    /// @param inferred no passage states it and a rule derived it
    record Look(String token, double weight, boolean inferred) {

        /// The dashes of its kind: colour is never the only sign.
        STPresetLineDashVal.@Nullable Enum dashes() {
            if (inferred) {
                return STPresetLineDashVal.SYS_DASH;
            }
            return switch (token) {
                case "rel-realises" -> STPresetLineDashVal.SYS_DOT;
                case "rel-rediscovers" -> STPresetLineDashVal.DASH;
                case "rel-anticipates" -> STPresetLineDashVal.LG_DASH_DOT;
                default -> null;
            };
        }
    }

    /// An arrow in a picture with an axis of time: it leaves its mark upwards or downwards, clear of the label at the right, and arrives from the left.
    static void arrow(PptxCanvas canvas, Anchor from, Anchor to, Look look, String name, String description) {
        boolean down = to.y() > from.y();
        if (to.open() && to.box().x() - from.x() > StageArrows.STEEP && Math.abs(to.y() - from.y()) > FLAT) {
            draw(canvas, from, down ? Side.BOTTOM : Side.TOP, to, Side.LEFT, look, name, description);
        } else if (Math.abs(to.y() - from.y()) <= FLAT) {
            boolean right = to.x() > from.x();
            draw(canvas, from, right ? Side.RIGHT : Side.LEFT, to, right ? Side.LEFT : Side.RIGHT, look, name, description);
        } else {
            draw(canvas, from, down ? Side.BOTTOM : Side.TOP, to, down ? Side.TOP : Side.BOTTOM, look, name, description);
        }
    }

    /// A straight arrow between the two sides that are nearest to each other.
    static void nearest(PptxCanvas canvas, Anchor from, Anchor to, Look look, String name, String description) {
        Side start = Side.RIGHT;
        Side end = Side.LEFT;
        double best = Double.MAX_VALUE;
        for (Side a : Side.values()) {
            for (Side b : Side.values()) {
                double[] p = from.mark().point(a, from.box());
                double[] q = to.mark().point(b, to.box());
                double distance = Math.hypot(p[0] - q[0], p[1] - q[1]);
                if (distance < best - 0.5) {
                    best = distance;
                    start = a;
                    end = b;
                }
            }
        }
        connect(canvas, from, start, to, end, look, name, description, ShapeType.STRAIGHT_CONNECTOR_1);
    }

    /// An arrow between two chosen sides: straight where they face each other, else curved.
    static void draw(PptxCanvas canvas, Anchor from, Side start, Anchor to, Side end, Look look, String name, String description) {
        double[] a = from.mark().point(start, from.box());
        double[] b = to.mark().point(end, to.box());
        boolean sideways = start.sideways() && end.sideways();
        boolean upright = !start.sideways() && !end.sideways();
        boolean straight = (sideways && Math.abs(a[1] - b[1]) <= FLAT) || (upright && Math.abs(a[0] - b[0]) <= FLAT);
        ShapeType type = straight
                ? ShapeType.STRAIGHT_CONNECTOR_1
                : sideways || upright ? ShapeType.CURVED_CONNECTOR_3 : ShapeType.CURVED_CONNECTOR_2;
        connect(canvas, from, start, to, end, look, name, description, type);
    }

    private static void connect(PptxCanvas canvas, Anchor from, Side start, Anchor to, Side end, Look look, String name,
            String description, ShapeType type) {
        XSLFConnectorShape line = canvas.container().createConnector();
        line.setShapeType(type);
        place(line, from.mark().point(start, from.box()), to.mark().point(end, to.box()),
                !start.sideways() && type != ShapeType.STRAIGHT_CONNECTOR_1);
        CTConnector xml = (CTConnector) line.getXmlObject();
        CTLineProperties properties = canvas.ink().line(xml.getSpPr(), look.token(), look.weight());
        STPresetLineDashVal.Enum dashes = look.dashes();
        if (dashes != null) {
            properties.addNewPrstDash().setVal(dashes);
        }
        line.setLineTailDecoration(DecorationShape.TRIANGLE);
        line.setLineTailWidth(DecorationSize.MEDIUM);
        line.setLineTailLength(DecorationSize.MEDIUM);
        glue(xml.getNvCxnSpPr().getCNvCxnSpPr(), from, start, to, end);
        PptxCanvas.describe(line, name, description);
    }

    /// Curves are drawn as if they left sideways; one that leaves upwards or downwards is turned by a quarter, about its middle.
    private static void place(XSLFConnectorShape line, double[] a, double[] b, boolean turned) {
        double width = Math.abs(a[0] - b[0]);
        double height = Math.abs(a[1] - b[1]);
        double x = (a[0] + b[0]) / 2;
        double y = (a[1] + b[1]) / 2;
        if (!turned) {
            line.setAnchor(new Rectangle2D.Double(x - width / 2, y - height / 2, width, height));
            line.setFlipHorizontal(b[0] < a[0]);
            line.setFlipVertical(b[1] < a[1]);
            return;
        }
        boolean down = b[1] > a[1];
        boolean right = b[0] >= a[0];
        line.setAnchor(new Rectangle2D.Double(x - height / 2, y - width / 2, height, width));
        line.setRotation(down ? 90 : 270);
        line.setFlipVertical(down == right);
    }

    private static void glue(CTNonVisualConnectorProperties properties, Anchor from, Side start, Anchor to, Side end) {
        CTConnection first = properties.addNewStCxn();
        first.setId(from.id());
        first.setIdx(from.mark().site(start));
        CTConnection last = properties.addNewEndCxn();
        last.setId(to.id());
        last.setIdx(to.mark().site(end));
    }
}
