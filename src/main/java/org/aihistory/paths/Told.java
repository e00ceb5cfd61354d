package org.aihistory.paths;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.web.Links;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;

/// One path as a page tells it.
///
/// @param address of this path alone, for ever
/// @param weight the measure with two significant digits, empty when the path was not ranked
/// @param stops the things in order
/// @param steps what joins each thing to the next
record Told(String address, String weight, List<Stop> stops, List<Step> steps) {

    /// The values of the query behind it: each thing with the next.
    public List<String> neighbours() {
        return IntStream.range(0, stops.size() - 1).boxed()
                .flatMap(place -> Stream.of("one.other",
                        Links.shortened(stops.get(place).thing().iri()) + " " + Links.shortened(stops.get(place + 1).thing().iri())))
                .toList();
    }

    /// One thing on the way.
    ///
    /// @param date when it was, in the reader's language; empty when not known
    /// @param arrow how the next step runs: `→`, `←`, `↔`; empty at the end
    record Stop(Thing thing, String date, String arrow) {
    }

    /// What joins two things.
    record Step(List<Statement> statements) {
    }

    /// One relation between two neighbours.
    ///
    /// @param sentence read along the arrow through time
    /// @param token colour token of the relation
    /// @param inferred whether a rule derived it and no passage states it
    /// @param why address of the page that says why it holds
    /// @param passages those that state it, the strongest register first
    record Statement(String sentence, String token, boolean inferred, String why, List<Passage> passages) {
    }
}
