package org.aihistory.slides;

import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.StoryTeller;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.springframework.stereotype.Component;

/// Makes the file of a deck from a story, written by us or put together by a reader.
@Component
class DeckFiles {

    private final Messages messages;
    private final Links links;

    DeckFiles(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    /// The bytes of a deck.
    ///
    /// @param languages one, or two for both on each slide, the first above
    byte[] of(Knowledge knowledge, Story story, DeckForm form, List<Language> languages, Look look, Template template) {
        return of(knowledge, story, form, languages, look, template, links.absolute(""));
    }

    /// The same where no request says what the address of the site is.
    ///
    /// @param site its address, without a slash at its end
    byte[] of(Knowledge knowledge, Story story, DeckForm form, List<Language> languages, Look look, Template template, String site) {
        Language first = languages.isEmpty() ? Language.EN : languages.getFirst();
        Language second = languages.size() > 1 ? languages.get(1) : null;
        DeckSetting setting = new DeckSetting(first, second, this::words, site, knowledge.shortReleaseId(),
                knowledge.snapshot().kinds(), knowledge.snapshot().relations());
        Deck deck = StoryDeck.of(StoryTeller.tell(knowledge, story), setting);
        return switch (form) {
            case PPTX -> PptxWriter.write(deck, Palette.of(look), template);
            case HTML -> HtmlDeckWriter.write(deck, words(first), look);
            case MD -> MarkdownWriter.write(deck);
        };
    }

    private Words words(Language language) {
        return (key, arguments) -> messages.text(language, key, arguments);
    }
}
