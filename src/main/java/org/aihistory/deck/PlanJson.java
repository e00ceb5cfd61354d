package org.aihistory.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;

/// A plan as JSON of format 1: what the builder keeps, saves and posts.
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanJson(int format, @Nullable Object title, List<String> languages, String look, List<Slide> slides) {

    private static final String ID = "https://w3id.org/aihistory/id/";

    /// One slide; what is empty is left out.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slide(String view, @Nullable Object title, @Nullable Object text, @Nullable Object notes, @Nullable String focus,
            @Nullable List<String> shows, @Nullable Integer from, @Nullable Integer to, @Nullable String query,
            @Nullable List<String> restsOn, @Nullable Object why) {
    }

    static PlanJson of(DeckPlan plan) {
        return new PlanJson(1, words(plan.title()), plan.languages().stream().map(Language::tag).toList(),
                plan.look().name().toLowerCase(Locale.ROOT), plan.slides().stream().map(PlanJson::slide).toList());
    }

    /// `person/ray-solomonoff` of an IRI.
    static String name(String iri) {
        return iri.startsWith(ID) ? iri.substring(ID.length()) : iri;
    }

    private static Slide slide(DeckPlan.Item item) {
        return new Slide(item.view().name().toLowerCase(Locale.ROOT), words(item.title()), words(item.text()), words(item.notes()),
                item.focused().map(PlanJson::name).orElse(null), names(item.shows()), item.from(), item.to(),
                item.query().isEmpty() ? null : item.query(), names(item.restsOn()), words(item.why()));
    }

    private static @Nullable List<String> names(List<String> iris) {
        return iris.isEmpty() ? null : iris.stream().map(PlanJson::name).toList();
    }

    private static @Nullable Object words(Text text) {
        if (text.en().equals(text.zh())) {
            return text.en().isEmpty() ? null : text.en();
        }
        return Map.of("en", text.en(), "zh", text.zh());
    }
}
