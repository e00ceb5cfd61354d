package org.aihistory.deck;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aihistory.knowledge.DeckPlans;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.Kind;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;

/// What the slides of a plan show, for the cards of the builder.
///
/// @param title as the deck will be called
/// @param slides one for each slide of the plan, in its order
record Outline(String release, Text title, List<Card> slides) {

    private static final int MOST_SHOWN = 12;

    /// One slide.
    ///
    /// @param title as the slide will be called
    /// @param shows at most twelve of the things that it shows, the focus first
    /// @param more how many it shows besides
    /// @param problem why this release cannot show it, empty when it can
    record Card(String view, Text title, List<Shown> shows, int more, String problem) {
    }

    /// A thing on a slide; shape and token are empty for what is no entity.
    record Shown(String name, Text label, String page, String shape, String token) {
    }

    static Outline of(DeckPlans.Checked checked, Knowledge knowledge, DeckPlans.Words words,
            Function<KnowledgeException, String> sentence) {
        Story story = DeckPlans.story(checked.plan(), knowledge, words);
        Iterator<Story.Scene> scenes = story.scenes().iterator();
        Iterator<DeckPlan.Item> items = checked.plan().slides().iterator();
        int total = checked.plan().slides().size() + checked.refused().size();
        List<Card> cards = new ArrayList<>();
        for (int number = 1; number <= total; number++) {
            KnowledgeException refused = checked.refused().get(number);
            cards.add(refused == null
                    ? card(scenes.next(), items.next(), knowledge)
                    : new Card("", new Text("", ""), List.of(), 0, sentence.apply(refused)));
        }
        return new Outline(knowledge.shortReleaseId(), story.title(), cards);
    }

    private static Card card(Story.Scene scene, DeckPlan.Item item, Knowledge knowledge) {
        List<String> all = Stream.concat(item.focused().stream(), item.shows().stream()).distinct().toList();
        List<Shown> shown = all.stream().limit(MOST_SHOWN).map(iri -> shown(Things.of(knowledge, iri))).toList();
        return new Card(item.view().name().toLowerCase(Locale.ROOT), scene.title(), shown, all.size() - shown.size(), "");
    }

    private static Shown shown(Thing thing) {
        return new Shown(PlanJson.name(thing.iri()), thing.label(), thing.page(), thing.kindIfAny().map(Kind::shape).orElse(""),
                thing.kindIfAny().map(Kind::token).orElse(""));
    }
}
