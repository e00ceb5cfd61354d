package org.aihistory.slides;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aihistory.picture.NetworkPicture.Link;

/// Finds the places of the names of relations on the links of a network: where no mark, label or other link is, else none.
final class LinkNames {

    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72};

    private final List<Link> links;
    private final Map<String, PptxConnectors.Anchor> anchors;
    private final List<Box> taken;

    LinkNames(List<Link> links, Map<String, PptxConnectors.Anchor> anchors, List<Box> taken) {
        this.links = List.copyOf(links);
        this.anchors = Map.copyOf(anchors);
        this.taken = new ArrayList<>(taken);
    }

    /// Where the name of a link stands; what stands there then is taken.
    Optional<Box> place(Link link) {
        PptxConnectors.Anchor from = anchor(link.from());
        PptxConnectors.Anchor to = anchor(link.to());
        double width = NetworkStage.LABEL.width(link.label()) + 6;
        double height = NetworkStage.LABEL.line();
        for (double along : ALONG) {
            Box box = new Box(from.x() + (to.x() - from.x()) * along - width / 2, from.y() + (to.y() - from.y()) * along - height / 2,
                    width, height);
            if (taken.stream().noneMatch(box::overlaps) && links.stream().noneMatch(other -> !other.equals(link) && through(other, box))) {
                taken.add(box);
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    private boolean through(Link link, Box box) {
        PptxConnectors.Anchor from = anchor(link.from());
        PptxConnectors.Anchor to = anchor(link.to());
        return new Line2D.Double(from.x(), from.y(), to.x(), to.y()).intersects(box.x(), box.y(), box.width(), box.height());
    }

    private PptxConnectors.Anchor anchor(String iri) {
        return Objects.requireNonNull(anchors.get(iri));
    }
}
