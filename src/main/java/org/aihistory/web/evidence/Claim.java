package org.aihistory.web.evidence;

import java.util.List;
import java.util.Optional;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;

/// Something that somebody says of the history, as pages show it.
///
/// @param kind what sort of statement it is
/// @param holders who hold it
/// @param statedOn EDTF value, empty when not known
/// @param topics what it is about
/// @param passages IRIs of the passages that state it
/// @param asserts the relation it asserts, null when none
/// @param says what it does to other claims
/// @param heard what other claims do to it
/// @param verification what was looked for to check it, null when nothing was noted
public record Claim(String iri, String slug, Text label, Text text, Thing kind, List<Thing> holders, String statedOn, List<Thing> topics,
        List<String> passages, @Nullable Assertion asserts, List<Stance> says, List<Stance> heard,
        @Nullable Text verification) {

    /// A relation between two things that a claim asserts without its becoming an edge.
    public record Assertion(Thing subject, Thing predicate, Thing object) {
    }

    /// What one claim does to another.
    ///
    /// @param link local name: supports, disputes or qualifies
    /// @param claim the other claim
    /// @param holders who hold the other claim
    public record Stance(String link, Thing claim, List<Thing> holders) {
    }

    public String page() {
        return "/claims/" + slug;
    }

    /// Whether another claim disputes it, or it disputes another.
    public boolean disputed() {
        return says.stream().anyMatch(stance -> stance.link().equals("disputes")) || contested();
    }

    /// Whether another claim disputes it.
    public boolean contested() {
        return heard.stream().anyMatch(stance -> stance.link().equals("disputes"));
    }

    public Optional<Assertion> assertion() {
        return Optional.ofNullable(asserts);
    }

    /// Whether it has to do with a thing: as topic, holder or part of what it asserts.
    public boolean concerns(String iri) {
        return topics.stream().anyMatch(topic -> topic.iri().equals(iri)) || heldBy(iri)
                || assertion().stream().anyMatch(said -> said.subject().iri().equals(iri) || said.object().iri().equals(iri));
    }

    public boolean heldBy(String iri) {
        return holders.stream().anyMatch(holder -> holder.iri().equals(iri));
    }
}
