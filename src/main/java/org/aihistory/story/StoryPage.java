package org.aihistory.story;

import java.util.List;
import org.aihistory.model.Kind;
import org.aihistory.model.Story;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.ClaimCard;
import org.aihistory.model.Telling.Fact;
import org.aihistory.model.Telling.Reference;
import org.aihistory.model.Text;

/// A story as its page shows it, in the reader's languages.
///
/// @param decks the downloads, in both languages
record StoryPage(Story story, List<Part> parts, List<Reference> references, List<Download> decks, ReadingTime reading) {

    StoryPage {
        parts = List.copyOf(parts);
        references = List.copyOf(references);
        decks = List.copyOf(decks);
    }

    /// One scene.
    ///
    /// @param id of its element: `scene-3`
    /// @param previous id of the scene before it, empty for the first
    /// @param explore address of the same picture in the explorer, empty where it has none
    /// @param embed markup that shows the scene on another site, empty for a scene that has no address
    record Part(Story.Scene scene, String id, String previous, String next, View view, List<Source> sources, List<ClaimCard> claims,
            boolean disputed, String explore, String embed) {
    }

    /// The passages of one source that are spoken and mediated alike.
    ///
    /// @param first stands for all in what they share
    record Source(Citation first, List<Citation> passages) {
    }

    /// What a scene shows.
    sealed interface View {

        /// The template fragment that draws it.
        String fragment();

        /// A lineage or a network.
        ///
        /// @param svg markup made by our own code
        /// @param sentences what its arrows say
        record Picture(String svg, String label, List<Sentence> sentences, int shown, int total) implements View {
            @Override
            public String fragment() {
                return "picture";
            }
        }

        /// A way from one thing to another.
        record Path(List<Stop> stops, List<Sentence> steps) implements View {
            @Override
            public String fragment() {
                return "path";
            }
        }

        /// Things side by side; each row has its name, then one cell for each thing.
        record Comparison(List<Stop> columns, List<Row> rows) implements View {
            @Override
            public String fragment() {
                return "comparison";
            }
        }

        /// One thing with its facts.
        record Card(Stop stop, String summary, List<Property> properties) implements View {
            @Override
            public String fragment() {
                return "card";
            }
        }

        /// Claims, shown in full.
        record Claims(List<ClaimCard> claims) implements View {
            @Override
            public String fragment() {
                return "claims";
            }
        }

        /// Rows of values under heads: measurements, the numbers of a chart, an answer, what a source is.
        ///
        /// @param heads names of the columns, empty for rows that have their name in the first cell
        record Table(String caption, List<String> heads, List<List<Cell>> rows, int total) implements View {
            @Override
            public String fragment() {
                return "rows";
            }
        }

        /// Nothing but the narration.
        record Words() implements View {
            @Override
            public String fragment() {
                return "words";
            }
        }
    }

    /// A property of a thing with its values, those that are not held included.
    record Property(Text name, List<Fact> values) {
    }

    /// A thing with its mark.
    record Stop(Kind kind, String label, String date, String page) {
    }

    /// A relation in words with the passages that state it.
    ///
    /// @param forward whether it runs from the upper to the lower of two stops
    record Sentence(String text, String token, boolean forward, boolean inferred, List<Citation> grounds) {
    }

    /// A value of a table, with the page it leads to and the passages that state it.
    record Cell(String text, String page, List<Citation> grounds, boolean disputed) {
    }

    /// A row of a comparison.
    record Row(String name, List<String> cells) {
    }

    /// A file to download.
    record Download(String form, String language, String address) {
    }
}
