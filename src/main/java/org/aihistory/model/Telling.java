package org.aihistory.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story with all that its scenes show and rest on, looked up in one release. Page and decks tell from the same telling.
///
/// @param scenes in the order of the story
/// @param references every source that a scene cites, in the order of first use; its number is its place, from 1
public record Telling(Story story, List<Scene> scenes, List<Reference> references) {

    public Telling {
        scenes = List.copyOf(scenes);
        references = List.copyOf(references);
    }

    /// The number of a source in the references, 0 where it is not among them.
    public int number(String source) {
        return references.stream().filter(reference -> reference.source().equals(source)).findFirst().map(Reference::number).orElse(0);
    }

    /// One scene and what it needs.
    ///
    /// @param citations the passages it cites, those of its claims included, in the order of source and locator
    /// @param claims the claims it rests on or shows
    /// @param disputed whether sources disagree on something that the scene tells
    public record Scene(Story.Scene scene, Shown shown, List<Citation> citations, List<ClaimCard> claims, boolean disputed) {

        public Scene {
            citations = List.copyOf(citations);
            claims = List.copyOf(claims);
        }
    }

    /// What the view of a scene shows.
    public sealed interface Shown {

        /// Entities and the edges among them, for a lineage or a network.
        ///
        /// @param focus the entity in the middle, null for none
        /// @param from first year, null when the entities decide
        /// @param grounds passages that state an edge; an inferred edge has none
        record Picture(Selected selected, @Nullable String focus, @Nullable Integer from, @Nullable Integer to,
                Map<Edge, List<Citation>> grounds) implements Shown {
        }

        /// A way from one entity to another.
        ///
        /// @param entities the entities on the way, one more than steps
        /// @param steps the edges in order
        record Path(List<Entity> entities, List<Edge> steps, Map<Edge, List<Citation>> grounds) implements Shown {
        }

        /// Entities side by side: one column each.
        record Comparison(List<Entity> columns, List<Line> lines) implements Shown {

            /// One property; `values` has one list for each column, empty where none is recorded.
            public record Line(Text property, List<List<Text>> values) {

                public Line {
                    values = List.copyOf(values);
                }
            }
        }

        /// One entity with its facts.
        record Card(Entity entity, List<Fact> facts) implements Shown {
        }

        /// The claims of the scene.
        record Claims(List<ClaimCard> claims) implements Shown {
        }

        /// Only words.
        record Nothing() implements Shown {
        }

        /// A heading between parts.
        record Section() implements Shown {
        }

        /// The numbers of the things shown.
        ///
        /// @param total how many there are; more than rows where a limit cut
        record Measurements(List<Measure> rows, int total) implements Shown {

            public Measurements {
                rows = List.copyOf(rows);
            }
        }

        /// One quantity of several things, or numbers of an answer.
        ///
        /// @param quantity what the numbers are, its benchmark and condition included where all share them
        /// @param unit as the data names it; empty for none
        /// @param line whether the points follow each other in time
        /// @param total how many points there are; more than points where a limit cut
        record Chart(Text quantity, String unit, boolean line, List<Point> points, int total) implements Shown {

            public Chart {
                points = List.copyOf(points);
            }

            /// One bar, or one point of a line.
            ///
            /// @param lexical the number as the data writes it
            /// @param page of the thing it is of, empty for none
            public record Point(Text label, String page, double value, String lexical, List<Citation> grounds, boolean disputed) {

                public Point {
                    grounds = List.copyOf(grounds);
                }

                /// The number as it is read.
                public Text words() {
                    return new Text(NumberWords.of(lexical, Language.EN), NumberWords.of(lexical, Language.ZH));
                }
            }
        }

        /// The answer to a query as a table.
        ///
        /// @param rows cells in the order of the columns
        /// @param total how many rows the answer has; more than rows where a limit cut
        record Answer(List<Text> columns, List<List<Cell>> rows, int total) implements Shown {

            public Answer {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
            }

            /// A value, with the page of the thing it names; empty for none.
            public record Cell(Text text, String page) {
            }
        }

        /// What a source is, without a word of what it says.
        ///
        /// @param passages those that the scene names, all of them where it names the source alone
        record Source(Reference reference, List<Citation> passages) implements Shown {

            public Source {
                passages = List.copyOf(passages);
            }
        }
    }

    /// A fact of an entity, or a value that sources state and that is not held.
    ///
    /// @param property IRI of the property
    /// @param name its label
    /// @param value label of an entity, or a literal in both languages
    /// @param page address of the value's page, empty for a literal
    /// @param unit of a number, as the data names it; empty for none
    /// @param grounds the passages that state it
    /// @param disputed whether sources disagree on the property
    /// @param held whether the value is held
    public record Fact(String property, Text name, Text value, String unit, String page, List<Citation> grounds, boolean disputed,
            boolean held) {

        public Fact {
            grounds = List.copyOf(grounds);
        }

        /// Last part of the message key of the unit.
        public String unitKey() {
            return Units.key(unit);
        }
    }

    /// A number stated of a thing.
    ///
    /// @param quantity what was measured
    /// @param setting benchmark and condition under which it holds; empty for none
    /// @param value as the data writes it
    /// @param unit as the data names it; empty for none
    /// @param disputed whether sources give other numbers for the same
    public record Measure(Text subject, String page, Text quantity, Text setting, String value, String unit, List<Citation> grounds,
            boolean disputed) {

        public Measure {
            grounds = List.copyOf(grounds);
        }

        /// The number as it is read.
        public Text words() {
            return new Text(NumberWords.of(value, Language.EN), NumberWords.of(value, Language.ZH));
        }

        /// Last part of the message key of the unit.
        public String unitKey() {
            return Units.key(unit);
        }
    }

    /// A passage as a source line.
    ///
    /// @param number of its source in the references
    /// @param voice who speaks
    /// @param via through whom, nearest to the voice first
    /// @param register label of the register
    public record Citation(String passage, String source, int number, Text title, Text locator, Text voice, List<Text> via,
            Text register) {

        public Citation {
            via = List.copyOf(via);
        }

        /// The address of the passage on any host.
        public String page() {
            String name = passage.substring(passage.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            return "/sources/" + name.substring(0, dot) + "#p" + name.substring(dot + 1);
        }
    }

    /// A source in the list of references.
    ///
    /// @param creators who made it, as names
    /// @param published when, as an EDTF value; empty where unknown
    /// @param link http(s) address, empty for none
    public record Reference(int number, String source, Text title, List<Text> creators, String kind, String published, String language,
            Text register, String link, String doi) {

        public Reference {
            creators = List.copyOf(creators);
        }

        /// The address of its page on any host.
        public String page() {
            return "/sources/" + source.substring(source.lastIndexOf('/') + 1);
        }
    }

    /// A claim: who says what, where, against whom.
    ///
    /// @param statedOn EDTF value, empty where unknown
    /// @param stances how it stands to other claims, and they to it
    public record ClaimCard(String iri, Text label, Text text, Text kind, List<Text> holders, String statedOn, List<Stance> stances,
            List<Citation> statedIn) {

        public ClaimCard {
            holders = List.copyOf(holders);
            stances = List.copyOf(stances);
            statedIn = List.copyOf(statedIn);
        }

        /// The address of its page on any host.
        public String page() {
            return "/claims/" + iri.substring(iri.lastIndexOf('/') + 1);
        }

        /// Whether another claim disputes or qualifies it, or it another.
        public boolean disputed() {
            return stances.stream().anyMatch(Stance::against);
        }

        /// The first holder, where there is one.
        public Optional<Text> holder() {
            return holders.stream().findFirst();
        }
    }

    /// How one claim stands to another.
    ///
    /// @param relation label of the relation, read from the claim that takes the stance
    /// @param incoming whether the other claim takes the stance
    /// @param against whether it disputes or qualifies
    public record Stance(String iri, Text relation, Text label, Text text, List<Text> holders, boolean incoming, boolean against) {

        public Stance {
            holders = List.copyOf(holders);
        }

        /// The address of the other claim's page on any host.
        public String page() {
            return "/claims/" + iri.substring(iri.lastIndexOf('/') + 1);
        }
    }
}
