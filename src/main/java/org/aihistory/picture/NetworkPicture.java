package org.aihistory.picture;

import java.util.List;
import java.util.function.UnaryOperator;

/// The network, laid out: positions are the same for the same selection. The point 0, 0 is the middle of the picture; the focus stands there.
///
/// @param width whole width, half of it on either side of the middle
/// @param height whole height
/// @param nodes in order of IRI
/// @param total how many the selection has
public record NetworkPicture(double width, double height, List<Node> nodes, List<Link> links, int shown, int total) {

    public NetworkPicture {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /// The same picture with other addresses of pages: with the reader's languages, or with the host's name.
    public NetworkPicture withPages(UnaryOperator<String> address) {
        return new NetworkPicture(width, height, nodes.stream().map(node -> node.withPage(address.apply(node.page()))).toList(), links,
                shown,
                total);
    }

    /// One entity.
    ///
    /// @param label its whole label
    /// @param shortLabel its label as drawn, cut with `…` where it is very long
    /// @param x middle of its mark; its label stands below
    public record Node(String iri, String page, String kind, String shape, String token, String label, String shortLabel, String date,
            double x, double y,
            boolean focus, double importance) {

        Node withPage(String address) {
            return new Node(iri, address, kind, shape, token, label, shortLabel, date, x, y, focus, importance);
        }
    }

    /// One edge in the direction of its arrow through time.
    ///
    /// @param label name of the relation read along the arrow
    /// @param sentence the relation as a sentence in the reader's language
    public record Link(String from, String to, String subject, String relation, String object, String label, String sentence, String token,
            boolean inferred) {
    }
}
