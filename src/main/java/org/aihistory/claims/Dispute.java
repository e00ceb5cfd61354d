package org.aihistory.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.web.DeckSlides;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Conflict;
import org.aihistory.web.evidence.Conflict.Side;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Value;
import org.aihistory.web.evidence.Values;

/// A conflict with its values in the reader's language.
///
/// @param slide for a deck, as JSON: its subject, and beside it all sides with who states them
record Dispute(Conflict conflict, List<Shown> sides, String slide) {

    /// One side and its value as words.
    record Shown(Side side, Value value) {
    }

    static Dispute of(Knowledge knowledge, Reader reader, Conflict conflict, Messages messages, DeckSlides slides) {
        Text title = new Text(title(conflict, Language.EN, messages), title(conflict, Language.ZH, messages));
        Text words = new Text(words(knowledge, conflict, Language.EN, messages), words(knowledge, conflict, Language.ZH, messages));
        List<String> passages = conflict.sides().stream().flatMap(side -> side.passages().stream()).map(Passage::iri).distinct().toList();
        boolean thing = knowledge.snapshot().entity(conflict.subject().iri()).isPresent();
        return new Dispute(conflict, conflict.sides().stream()
                .map(side -> new Shown(side, value(knowledge, reader.ui(), conflict, side))).toList(),
                slides.words(thing ? "entity" : "text", thing ? conflict.subject().iri() : "", title, words, passages));
    }

    private static String title(Conflict conflict, Language language, Messages messages) {
        return messages.text(language, "conflicts.slide.title", conflict.subject().label().in(language),
                conflict.property().label().in(language));
    }

    /// A sentence for each side.
    private static String words(Knowledge knowledge, Conflict conflict, Language language, Messages messages) {
        return conflict.sides().stream().map(side -> {
            Value value = value(knowledge, language, conflict, side);
            String words = value.thing() == null ? value.text() : value.thing().label().in(language);
            String named = conflict.against() == null ? words : side.relation().label().in(language) + " " + words;
            String sources = side.passages().stream().map(passage -> passage.source().label().in(language)).distinct()
                    .collect(Collectors.joining(messages.text(language, "conflicts.slide.comma")));
            return messages.text(language, side.held() ? "conflicts.slide.held" : "conflicts.slide.side", named, sources);
        }).collect(Collectors.joining(language == Language.EN ? " " : ""));
    }

    private static Value value(Knowledge knowledge, Language language, Conflict conflict, Side side) {
        return Values.of(knowledge, language, conflict.propertyName(), side.value());
    }
}
