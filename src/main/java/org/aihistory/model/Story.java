package org.aihistory.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ordered scenes that tell a part of the history.
public record Story(String iri, String slug, Text title, Text summary, List<Scene> scenes) {

    /// The address of a quiz, its seed the first group: the page that computes words for slides.
    public static final Pattern QUIZ = Pattern.compile("/quiz\\?about=[a-z]+/[a-z0-9]+(?:[.-][a-z0-9]+)*&seed=(\\d{1,6})&number=\\d{1,2}");

    public Story {
        scenes = List.copyOf(scenes);
    }

    /// One step of a story.
    ///
    /// @param position from 1
    /// @param focus IRI in the middle of the view; for a path its first end
    /// @param shows IRIs of entities or claims that the view shows; for a path its last end
    /// @param from first year of a lineage, null when the data decide
    /// @param restsOn passages and claims on which the narration rests
    /// @param notes what a speaker wants to remember: in the notes only, never on a slide
    /// @param query text of a SPARQL query whose answer is shown, empty for none
    /// @param origin address of the page of this site that computed the narration, empty for a teller's own words
    public record Scene(String iri, int position, Text title, Text narration, View view, @Nullable String focus, List<String> shows,
            @Nullable Integer from, @Nullable Integer to, List<String> restsOn, Text notes, String query,
            String origin) {

        public Scene {
            shows = List.copyOf(shows);
            restsOn = List.copyOf(restsOn);
        }

        /// A scene of a written story: it has no notes but its narration.
        public Scene(String iri, int position, Text title, Text narration, View view, @Nullable String focus, List<String> shows,
                @Nullable Integer from, @Nullable Integer to, List<String> restsOn) {
            this(iri, position, title, narration, view, focus, shows, from, to, restsOn, new Text("", ""), "", "");
        }

        public Optional<String> focused() {
            return Optional.ofNullable(focus);
        }
    }

    /// How a scene is shown.
    public enum View {
        /// things on an axis of time
        LINEAGE,
        /// things and the relations among them
        NETWORK,
        /// a way from one thing to another
        PATH,
        /// things or claims side by side
        COMPARISON,
        /// one thing with its facts
        ENTITY,
        /// claims with what answers them
        CLAIM,
        /// the answer to a query, as a table
        QUERY,
        /// a heading between parts
        SECTION,
        /// the teller's own words
        TEXT,
        /// the numbers of the things shown, as a table
        MEASUREMENTS,
        /// one quantity of the things shown, or a query's answer, as a chart
        CHART,
        /// what a source is
        SOURCE
    }
}
