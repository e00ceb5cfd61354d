package org.aihistory.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Story;

/// Deck plans of readers: read from JSON, checked against a release, made into stories.
public final class DeckPlans {

    private DeckPlans() {
    }

    /// The words in which titles are composed: message keys `deck.title.…` in one language.
    @FunctionalInterface
    public interface Words {

        String text(Language language, String key, Object... arguments);
    }

    /// A plan without the slides that this release cannot show.
    ///
    /// @param refused why, by number of the slide from 1
    public record Checked(DeckPlan plan, SequencedMap<Integer, KnowledgeException> refused) {
    }

    /// A plan from a file.
    ///
    /// @throws KnowledgeException BAD_DECK, with slide and member, when the plan is not one of this format or names what the release has not
    public static DeckPlan read(byte[] utf8, Knowledge knowledge) {
        if (utf8.length > DeckPlan.MOST_BYTES) {
            throw DeckRefusal.of("deck.refused.bytes", 0, "", "", Integer.toString(DeckPlan.MOST_BYTES));
        }
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString(), knowledge);
        } catch (CharacterCodingException notUtf8) {
            throw DeckRefusal.of("deck.refused.encoding", 0, "", "", "");
        }
    }

    /// A plan as text.
    ///
    /// @throws KnowledgeException as above
    public static DeckPlan read(String json, Knowledge knowledge) {
        return new DeckPlanReader(knowledge).read(json);
    }

    /// As much of a plan as this release can show; only what is wrong with the whole deck is thrown.
    ///
    /// @throws KnowledgeException BAD_DECK
    public static Checked check(String json, Knowledge knowledge) {
        return new DeckPlanReader(knowledge).check(json);
    }

    /// The story that a plan tells; each title that the reader left empty says what the slide shows, in each language.
    public static Story story(DeckPlan plan, Knowledge knowledge, Words words) {
        return new DeckStory(knowledge.snapshot(), words).of(plan, knowledge.shortReleaseId());
    }
}
