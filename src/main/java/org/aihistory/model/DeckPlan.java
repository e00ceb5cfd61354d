package org.aihistory.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a reader put together for a talk: a story of the reader's own, of which every slide is computed from the release.
///
/// @param title the reader's words, empty in a language where the title is composed
/// @param languages one or two; with two, each slide holds both, the first one above
public record DeckPlan(Text title, List<Language> languages, Look look, List<Item> slides) {

    /// A deck has no more slides than this.
    public static final int MOST_SLIDES = 200;

    /// A plan is no longer than this, in bytes.
    public static final int MOST_BYTES = 1 << 20;

    public DeckPlan {
        languages = List.copyOf(languages);
        slides = List.copyOf(slides);
    }

    /// The colours of a deck.
    public enum Look {
        LIGHT, DARK, PRINT
    }

    /// One slide: what it shows, and what the reader says with it.
    ///
    /// @param title the reader's words, empty in a language where the title is composed from what is shown
    /// @param text words that stand on the slide
    /// @param notes words for the speaker alone
    /// @param focus IRI of what stands in the middle; of a path its first end
    /// @param shows IRIs of entities, claims or sources; of a path the further stops and the last end
    /// @param from first year of a lineage, null when the data decide
    /// @param query SPARQL of an answer or a chart, empty for none
    /// @param restsOn IRIs of passages and claims on which the text rests
    /// @param why the reason for which it was suggested, empty for none
    /// @param origin address of the page of this site that computed the words, empty for the reader's own
    public record Item(Story.View view, Text title, Text text, Text notes, @Nullable String focus, List<String> shows,
            @Nullable Integer from, @Nullable Integer to, String query, List<String> restsOn, Text why, String origin) {

        public Item {
            shows = List.copyOf(shows);
            restsOn = List.copyOf(restsOn);
        }

        /// A slide whose words are the reader's own.
        public Item(Story.View view, Text title, Text text, Text notes, @Nullable String focus, List<String> shows,
                @Nullable Integer from, @Nullable Integer to, String query, List<String> restsOn, Text why) {
            this(view, title, text, notes, focus, shows, from, to, query, restsOn, why, "");
        }

        public Optional<String> focused() {
            return Optional.ofNullable(focus);
        }
    }
}
