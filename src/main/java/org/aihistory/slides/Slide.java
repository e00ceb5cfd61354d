package org.aihistory.slides;

import java.util.List;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkPicture;

/// One slide.
///
/// @param scene the scene that it tells, 0 for title, contents and references
/// @param kicker small line over the title
/// @param words the sentences shown as running text
/// @param sources the source line, one source each
/// @param notes what the speaker reads: narration, claims with their ids, relations with their sources
/// @param disputed words of the mark of disputed statements, empty where nothing is disputed
record Slide(int scene, String kicker, String title, String words, Content content, List<String> sources, List<Note> notes,
        String disputed) {

    Slide {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /// A paragraph of the notes, with the address it is about, empty for none.
    record Note(String text, String link) {
    }

    /// A mark and what it means.
    record Legend(String shape, String token, String label) {
    }

    /// What a slide shows beside its words.
    sealed interface Content {

        /// The first slide: all dated things of the story on one line of time.
        ///
        /// @param description text equivalent of the line of time
        /// @param colophon site, release and licence
        record Opening(List<Dot> dots, int from, int to, String description, String colophon) implements Content {
        }

        /// The scenes by number.
        record Contents(List<Entry> entries) implements Content {
        }

        /// A lineage.
        ///
        /// @param picture laid out for the room of the slide, in points
        /// @param remark what the axis cannot show, empty for nothing
        record Lineage(LineagePicture picture, String remark, String description) implements Content {
        }

        /// A network laid out for the slide.
        record Network(NetworkPicture picture, List<Legend> legend, String description) implements Content {
        }

        /// A way from one thing to another: one more stop than steps.
        record Steps(List<Stop> stops, List<Step> steps, String description) implements Content {
        }

        /// A table; the first row is the head.
        ///
        /// @param even whether all columns but the first are equally wide
        /// @param remark what was cut, empty for nothing
        /// @param sizes how it is set, alike on all slides over which it runs
        record Table(List<List<String>> rows, boolean even, String remark, String description, TableRows sizes) implements Content {
        }

        /// A heading between parts.
        ///
        /// @param number of the part, from 1
        record Section(int number) implements Content {
        }

        /// Numbers as bars, or as a line where they follow each other in time.
        ///
        /// @param quantity what is measured, with its unit
        /// @param logarithmic whether the axis must be, so that small numbers are seen beside large ones
        /// @param remark what was cut, empty for nothing
        record Chart(String quantity, boolean line, boolean logarithmic, List<Bar> bars, String remark, String description)
                implements
                    Content {
        }

        /// What a source is: no word of what it says.
        ///
        /// @param link its page in the explorer
        record Source(String title, String link, List<Fact> facts) implements Content {
        }

        /// One thing and what is known of it.
        record Card(Stop stop, String summary, List<Fact> facts) implements Content {
        }

        /// What is claimed, and what others say to it.
        record Claims(List<Claim> claims) implements Content {
        }

        /// Sources by number.
        record References(List<Reference> references) implements Content {
        }

        /// Nothing but the words.
        record Words() implements Content {
        }
    }

    /// A thing on the line of time of the first slide.
    record Dot(String shape, String token, String label, double year) {
    }

    /// A scene in the contents.
    record Entry(int number, String title) {
    }

    /// A thing with its mark.
    record Stop(String shape, String token, String kind, String label, String date, String link) {
    }

    /// A relation between two stops.
    ///
    /// @param source numbers of the sources that state it; that it is inferred where none does
    /// @param forward whether it runs from the upper to the lower stop
    record Step(String sentence, String source, String token, boolean forward) {
    }

    /// A number of a chart.
    ///
    /// @param value in the unit of the chart
    /// @param words the whole number as it is read, with its unit
    /// @param source numbers of its sources
    record Bar(String label, double value, String words, String source, String link) {
    }

    /// A property with its value and the numbers of its sources.
    record Fact(String name, String value, String source, boolean disputed) {
    }

    /// A claim with who holds it and what others say to it.
    record Claim(String text, String holder, String link, String mark, List<Answer> answers) {

        /// The same claim with other answers.
        Claim with(List<Answer> others) {
            return new Claim(text, holder, link, mark, others);
        }
    }

    /// Another claim that disputes, qualifies or supports one.
    ///
    /// @param relation which, and who holds it
    record Answer(String relation, String text, boolean against, String link) {
    }

    /// A source in the list of references.
    ///
    /// @param link its page in the explorer
    /// @param record where the source itself is on the web, empty where that is not known
    record Reference(int number, String title, String detail, String link, String record) {
    }
}
