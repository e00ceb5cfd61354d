package org.aihistory.deck;

import java.util.List;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Text;
import org.aihistory.picture.Sentences;
import org.aihistory.web.Messages;

/// Why a slide is suggested, in both languages, with numbers of the release.
final class DraftReasons {

    private final HistorySnapshot snapshot;
    private final Messages messages;

    DraftReasons(HistorySnapshot snapshot, Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
    }

    Text of(String key, Text... arguments) {
        return new Text(messages.text(Language.EN, key, Stream.of(arguments).map(Text::en).toArray()),
                spaced(messages.text(Language.ZH, key, Stream.of(arguments).map(Text::zh).toArray())));
    }

    /// Chinese with a space where Latin letters or digits meet Chinese characters.
    private static String spaced(String text) {
        return text.replaceAll("(?<=\\p{IsHan})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{IsHan})", " ");
    }

    Text number(int number) {
        String digits = Integer.toString(number);
        return new Text(digits, digits);
    }

    Text label(String iri) {
        return snapshot.label(iri).orElse(new Text("", ""));
    }

    /// What makes a thing worth a talk: how many things build on it where any do, else how much is known of it.
    Text thing(Entity entity, List<Edge> edges, int claims, int conflicts) {
        long built = edges.stream().filter(edge -> edge.relation().equals("buildsOn") && edge.object().equals(entity.iri())).count();
        String key = built > 0 ? "deck.why.built" : conflicts > 0 ? "deck.why.conflicts" : "deck.why.thing";
        return of(key, number((int) built), number(edges.size()), number(claims), number(conflicts), entity.label());
    }

    /// A relation as a sentence along its arrow.
    Text sentence(Edge edge) {
        return new Text(sentence(edge, Language.EN), sentence(edge, Language.ZH));
    }

    private String sentence(Edge edge, Language language) {
        Relation relation = snapshot.relation(edge.relation()).orElseThrow();
        String subject = label(edge.subject()).in(language);
        String object = label(edge.object()).in(language);
        Sentences sentences = new Sentences(language);
        return relation.flow() == Flow.FORWARD ? sentences.of(relation, subject, object) : sentences.of(relation, object, subject);
    }
}
