package org.aihistory.sparql.view;

import java.util.Comparator;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Things;

/// Makes cells of terms: things get their label, IRIs their short form.
///
/// @param language of labels
public record Cells(Knowledge knowledge, Prefixes prefixes, Language language) {

    static final String ID = "https://w3id.org/aihistory/id/";

    public static Cells of(Knowledge knowledge, Language language) {
        return new Cells(knowledge, Prefixes.of(knowledge.release()), language);
    }

    public Cell of(Term term) {
        return switch (term) {
            case Term.Literal(String value, String _, String tag) -> new Cell(term, value, "", "", tag, null);
            case Term.Iri(String iri) -> named(term, iri);
        };
    }

    private Cell named(Term term, String iri) {
        String identifier = shortened(iri);
        Optional<Entity> entity = knowledge.snapshot().entity(iri);
        Optional<Text> label = entity.map(Entity::label).or(() -> knowledge.snapshot().label(iri)).or(() -> knowledge.snapshot().term(iri));
        String tag = label.isPresent() ? language.tag() : "";
        return new Cell(term, label.map(text -> text.in(language)).orElse(identifier), label.isPresent() ? identifier : "", link(iri), tag,
                entity.flatMap(one -> knowledge.snapshot().kind(one.kind())).orElse(null));
    }

    private String shortened(String iri) {
        return prefixes.iris().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()) && iri.length() > entry.getValue().length())
                .max(Comparator.comparingInt(entry -> entry.getValue().length()))
                .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length())).orElse(iri);
    }

    private static String link(String iri) {
        if (iri.startsWith(ID)) {
            String page = Things.kind(iri);
            return switch (page) {
                case "claim" -> "/claims/" + Things.slug(iri);
                case "source" -> "/sources/" + Things.slug(iri);
                case "story" -> "/stories/" + Things.slug(iri);
                default -> "/id/" + iri.substring(ID.length());
            };
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }
}
