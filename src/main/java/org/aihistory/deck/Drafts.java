package org.aihistory.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.DeckPlan.Item;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Story.View;
import org.aihistory.model.Text;
import org.aihistory.web.Messages;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Conflicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Drafts of decks, computed from the graph: the same question to the same release gives the same draft.
///
/// A slide counts 1.5 minutes and the title of a section a quarter; a draft never counts more than the minutes asked for. What matters most is
/// taken first: the thing, its lineage, what is disputed, its way to something that matters, then whatever else the graph has.
@Component
class Drafts {

    /// What a slide takes, in quarters of a minute.
    static final int SLIDE = 6;
    static final int SECTION = 1;
    private static final int QUARTERS = 4;
    /// Shorter talks have no sections.
    private static final int LEAST_WITH_SECTIONS = 20;

    private final Claims claims;
    private final Conflicts conflicts;
    private final Messages messages;

    Drafts(Claims claims, Conflicts conflicts, Messages messages) {
        this.claims = claims;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    /// The parts of a talk in their order.
    enum Part {
        WHAT, WAY, DISPUTE, MEASURE, SOURCES
    }

    /// A slide that a draft may have.
    ///
    /// @param rank the lower, the earlier it is taken
    record Candidate(Part part, int rank, Item item) {
    }

    /// A draft of at most so many minutes.
    ///
    /// @param to the other end of the way, null when the talk is on one thing
    DeckPlan of(Knowledge knowledge, Entity about, @Nullable Entity to, int minutes, List<Language> languages) {
        List<Candidate> all = new DraftSlides(knowledge, about, to, claims, conflicts, messages).candidates();
        List<Part> parts = minutes < LEAST_WITH_SECTIONS ? List.of() : all.stream().map(Candidate::part).distinct().toList();
        int most = (minutes * QUARTERS - parts.size() * SECTION) / SLIDE;
        List<Candidate> taken = all.stream().sorted(Comparator.comparingInt(Candidate::rank)).limit(most)
                .sorted(Comparator.comparing(Candidate::part)).toList();
        List<Item> slides = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Item> here = taken.stream().filter(candidate -> candidate.part() == part).map(Candidate::item).toList();
            if (!here.isEmpty() && parts.size() > 1) {
                section(part).ifPresent(slides::add);
            }
            slides.addAll(here);
        }
        Text title = to == null
                ? about.label()
                : words("deck.title.path", Stream.of(about.label(), to.label()).toArray(Text[]::new));
        return new DeckPlan(title, languages, DeckPlan.Look.LIGHT, slides);
    }

    private java.util.Optional<Item> section(Part part) {
        return DraftSlides.view("SECTION").map(view -> new Item(view, words("deck.part." + part.name()), DraftSlides.NONE,
                DraftSlides.NONE, null, List.of(), null, null, "", List.of(), words("deck.why.section")));
    }

    private Text words(String key, Text... arguments) {
        return new Text(messages.text(Language.EN, key, Stream.of(arguments).map(Text::en).toArray()),
                messages.text(Language.ZH, key, Stream.of(arguments).map(Text::zh).toArray()));
    }

    /// How many quarters of a minute a slide counts.
    static int quarters(View view) {
        return view.name().equals("SECTION") ? SECTION : SLIDE;
    }
}
