package org.aihistory.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.springframework.stereotype.Component;

/// The queries of this feature, bound to one entity.
@Component
class EntityQueries {

    /// What passages state of it.
    List<Row> facts(Knowledge knowledge, String entity) {
        return knowledge.base().select("entity/facts", Map.of("subject", Term.iri(entity)));
    }

    /// What passages state of other things about it.
    List<Row> incoming(Knowledge knowledge, String entity) {
        return knowledge.base().select("entity/incoming", Map.of("object", Term.iri(entity)));
    }

    /// Numbers that passages state of it.
    List<Row> measurements(Knowledge knowledge, String entity) {
        return knowledge.base().select("entity/measurements", Map.of("subject", Term.iri(entity)));
    }

    /// Scores that passages state on it as a benchmark.
    List<Row> scores(Knowledge knowledge, String benchmark) {
        return knowledge.base().select("entity/scores", Map.of("benchmark", Term.iri(benchmark)));
    }

    /// What its recomputed numbers are computed from.
    List<Row> premises(Knowledge knowledge, String entity) {
        return knowledge.base().select("entity/premises", Map.of("subject", Term.iri(entity)));
    }

    /// What was looked for to check what is said of it; empty when nothing was noted.
    Optional<Text> verification(Knowledge knowledge, String thing) {
        Map<String, String> notes = new HashMap<>();
        knowledge.base().select("entity/verification", Map.of("subject", Term.iri(thing))).stream()
                .flatMap(row -> row.term("note").stream()).filter(Term.Literal.class::isInstance).map(Term.Literal.class::cast)
                .forEach(note -> notes.put(note.language(), note.value()));
        String any = notes.values().stream().findFirst().orElse("");
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Text(notes.getOrDefault("en", any), notes.getOrDefault("zh", any)));
    }

    /// Its dates in the words of sources.
    List<Row> statedDates(Knowledge knowledge, String entity) {
        return knowledge.base().select("entity/stated-dates", Map.of("subject", Term.iri(entity)));
    }

    /// Why a thing was withdrawn, in one language; empty when it was not.
    Optional<String> withdrawn(Knowledge knowledge, String thing, Language language) {
        List<Row> reasons = knowledge.base().select("entity/withdrawn", Map.of("subject", Term.iri(thing)));
        return reasons.stream().flatMap(row -> row.term("reason").stream())
                .filter(reason -> reason instanceof Term.Literal literal && literal.language().equals(language.tag())).map(Term::value)
                .findFirst();
    }

    /// What replaces a renamed thing.
    Optional<String> replacement(Knowledge knowledge, String thing) {
        return knowledge.base().select("entity/replacement", Map.of("subject", Term.iri(thing))).stream().findFirst()
                .map(row -> row.get("replacement"));
    }
}
