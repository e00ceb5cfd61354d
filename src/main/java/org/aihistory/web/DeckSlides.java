package org.aihistory.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Slides of deck plans for templates, `deckSlides`: what "add to deck" on a page adds, as JSON of format 1.
@Component
public class DeckSlides {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final int MOST_SHOWN = 100;

    private final JsonMapper json;

    DeckSlides(JsonMapper json) {
        this.json = json;
    }

    /// A slide of a view with a thing in its middle; further things may follow, of a path its stops. Things are IRIs or `kind/slug`.
    public String of(String view, String focus, String... shows) {
        return written(slide(view, focus, Arrays.asList(shows), null, null));
    }

    /// A slide with things side by side or without a middle.
    public String all(String view, List<String> shows) {
        return written(slide(view, shows.isEmpty() ? "" : shows.getFirst(), shows.size() > 1 ? shows.subList(1, shows.size()) : List.of(),
                null, null));
    }

    /// A slide for each thing.
    public String each(String view, List<String> things) {
        return written(things.stream().map(thing -> slide(view, thing, List.of(), null, null)).toList());
    }

    /// A slide for each thing, of the kind it is shown as: claims, sources, entities. Stories are added from their pages.
    public String found(List<String> things) {
        return written(things.stream().map(DeckSlides::name).filter(name -> !name.startsWith("story/")).map(name -> {
            String kind = name.substring(0, name.indexOf('/'));
            return slide(kind.equals("claim") || kind.equals("source") ? kind : "entity", name, List.of(), null, null);
        }).toList());
    }

    /// A picture with its years.
    public String picture(String view, @Nullable String focus, List<String> shows, @Nullable Integer from, @Nullable Integer to) {
        return written(slide(view, focus == null ? "" : focus, shows.stream().limit(MOST_SHOWN).toList(), from, to));
    }

    /// A claim with those that dispute it or that it disputes: both sides on one slide.
    public String debated(Claim claim) {
        return all("claim", Stream.concat(Stream.of(claim.iri()), Stream.concat(claim.heard().stream(), claim.says().stream())
                .filter(stance -> stance.link().equals("disputes")).map(stance -> stance.claim().iri())).distinct().toList());
    }

    /// The answer of a query.
    ///
    /// @param view `chart` where the answer is drawn as one, else it is a table
    /// @param question what the query asks, null when nobody said it
    public String query(String view, String sparql, @Nullable Text question) {
        Map<String, Object> slide = slide(view.equals("chart") ? "chart" : "query", "", List.of(), null, null);
        slide.put("query", sparql);
        if (question != null) {
            slide.put("title", both(question));
        }
        return written(slide);
    }

    /// A slide of words.
    ///
    /// @param view `text`, or what shows something beside the words
    /// @param focus what is shown, empty for nothing
    /// @param restsOn IRIs of the passages and claims that the words rest on
    public String words(String view, String focus, Text title, Text text, List<String> restsOn) {
        Map<String, Object> slide = slide(view, focus, List.of(), null, null);
        slide.put("title", both(title));
        slide.put("text", both(text));
        slide.put("restsOn", restsOn.stream().map(DeckSlides::name).limit(MOST_SHOWN).toList());
        return written(slide);
    }

    /// A scene of a story with its words and what they rest on.
    public String scene(Story.Scene scene) {
        return written(told(scene));
    }

    /// All scenes of a story.
    public String story(Story story) {
        return written(story.scenes().stream().map(DeckSlides::told).toList());
    }

    private static Map<String, Object> told(Story.Scene scene) {
        Map<String, Object> slide = slide(scene.view().name().toLowerCase(Locale.ROOT), scene.focused().orElse(""), scene.shows(),
                scene.from(), scene.to());
        slide.put("title", both(scene.title()));
        slide.put("text", both(scene.narration()));
        slide.put("restsOn", scene.restsOn().stream().map(DeckSlides::name).toList());
        return slide;
    }

    private static Map<String, Object> slide(String view, String focus, List<String> shows, @Nullable Integer from, @Nullable Integer to) {
        Map<String, Object> slide = new LinkedHashMap<>();
        slide.put("view", view);
        if (!focus.isEmpty()) {
            slide.put("focus", name(focus));
        }
        if (!shows.isEmpty()) {
            slide.put("shows", shows.stream().map(DeckSlides::name).filter(shown -> !shown.equals(name(focus))).toList());
        }
        if (from != null) {
            slide.put("from", from);
        }
        if (to != null) {
            slide.put("to", to);
        }
        return slide;
    }

    private static Map<String, String> both(Text text) {
        return Map.of("en", text.en(), "zh", text.zh());
    }

    private static String name(String iri) {
        return iri.startsWith(ID) ? iri.substring(ID.length()) : iri;
    }

    private String written(Object value) {
        return json.writeValueAsString(value);
    }
}
