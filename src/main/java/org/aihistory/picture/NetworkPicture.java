package org.aihistory.picture;

import java.util.List;

/// The network, laid out: positions are the same for the same selection.
public record NetworkPicture(double width, double height, List<Node> nodes, List<Link> links, int shown, int total) {

    /// One entity.
    public record Node(String iri, String page, String kind, String shape, String token, String label, String date, double x, double y,
            boolean focus, double importance) {
    }

    /// One edge in the direction of its arrow through time.
    public record Link(String from, String to, String subject, String relation, String object, String label, String sentence, String token,
            boolean inferred) {
    }
}
