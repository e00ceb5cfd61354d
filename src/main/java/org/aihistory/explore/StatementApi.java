package org.aihistory.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.picture.Sentences;
import org.aihistory.web.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The facts behind an arrow as JSON: what it says and which passages state it.
@RestController
@RequestMapping("/api/v1")
class StatementApi {

    /// Where a statement stands.
    ///
    /// @param passage its IRI
    /// @param page address of the source's page at the passage
    /// @param label of the source
    /// @param voice who speaks there, then through whom it reaches us
    record Source(String passage, String page, String label, String locator, String voice, String register) {
    }

    /// What an arrow says and the passages that state it.
    ///
    /// @param sentence read along the arrow, in the reader's language
    /// @param inferred whether a rule derived it and no passage states it
    /// @param sources none when it was inferred or is not stated
    record Statement(String sentence, boolean inferred, List<Source> sources) {
    }

    @GetMapping("/statement")
    Statement statement(Knowledge knowledge, Reader reader, @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String relation, @RequestParam(defaultValue = "") String object) {
        HistorySnapshot snapshot = knowledge.snapshot();
        Relation named = snapshot.relation(relation).orElseThrow(() -> new KnowledgeException(Problem.BAD_REQUEST, "relation",
                String.join(", ", snapshot.relations().stream().map(Relation::name).toList())));
        boolean forward = named.flow() == Flow.FORWARD;
        Language language = reader.data();
        String subjectLabel = label(snapshot, "subject", subject, language);
        String objectLabel = label(snapshot, "object", object, language);
        List<Row> rows = knowledge.base().select("explore/statement-sources", Map.of("subject", Term.iri(subject), "relation",
                Term.iri(named.iri()), "object", Term.iri(object), "language", Term.text(language.tag())));
        boolean inferred = rows.isEmpty() && snapshot.edges(subject).contains(new Edge(subject, relation, object, true));
        return new Statement(new Sentences(language).of(named, forward ? subjectLabel : objectLabel, forward ? objectLabel : subjectLabel),
                inferred,
                rows.stream().map(row -> source(row, snapshot, language)).toList());
    }

    private static String label(HistorySnapshot snapshot, String parameter, String iri, Language language) {
        if (iri.isEmpty()) {
            throw new KnowledgeException(Problem.BAD_REQUEST, parameter, "IRI");
        }
        return snapshot.entity(iri).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND)).label().in(language);
    }

    private static Source source(Row row, HistorySnapshot snapshot, Language language) {
        String source = row.get("source");
        String passage = row.get("passage");
        List<String> voices = new ArrayList<>();
        Stream.of("voice", "via", "viaThen").map(row::optional).flatMap(Optional::stream)
                .forEach(iri -> voices.add(snapshot.label(iri).map(label -> label.in(language)).orElse("")));
        return new Source(passage, "/sources/" + tail(source) + "#p" + passage.substring(passage.lastIndexOf('.') + 1),
                snapshot.label(source).map(label -> label.in(language)).orElse(tail(source)), row.optional("locator").orElse(""),
                String.join(" ← ", voices), snapshot.term(row.get("register")).map(label -> label.in(language)).orElse(""));
    }

    private static String tail(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
