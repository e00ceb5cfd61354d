package org.aihistory.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.QueryLibrary;
import org.aihistory.knowledge.QueryLibrary.Table;
import org.aihistory.model.Language;
import org.aihistory.model.Reason;
import org.aihistory.model.Relation;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Component;

/// Tells why an inferred fact holds.
@Component
class Proofs {

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String BELOW = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

    private final Passages passages;
    private final Messages messages;
    private final QueryLibrary queries;

    Proofs(Passages passages, Messages messages, QueryLibrary queries) {
        this.queries = queries;
        this.passages = passages;
        this.messages = messages;
    }

    /// The proof of a fact; empty when no rule made it.
    Optional<Proof> of(Knowledge knowledge, Reader reader, String subject, String property, Term value) {
        return knowledge.why(subject, property, value).map(reason -> new Proof(reason.rule(), reason.title(),
                reason.premises().stream().map(premise -> premise(knowledge, reader, premise)).toList(), reason.query(),
                stated(knowledge, reason)));
    }

    private String stated(Knowledge knowledge, Reason reason) {
        List<List<Term>> rows = reason.premises().stream()
                .map(premise -> List.of(Term.iri(premise.subject()), Term.iri(premise.property()), premise.value())).toList();
        return queries.text("explain/premises", Map.of(), List.of(new Table(List.of("subject", "property", "value"), rows)),
                Prefixes.of(knowledge.release()));
    }

    private Proof.Premise premise(Knowledge knowledge, Reader reader, Reason.Premise premise) {
        String name = Things.slug(premise.property());
        return new Proof.Premise(Things.of(knowledge, premise.subject()), words(knowledge, premise.property()),
                Values.of(knowledge, reader.ui(), name, premise.value()), origin(premise),
                premise.inferred() ? Asked.address(premise.subject(), name, premise.value()) : "",
                passages.of(knowledge, premise.passages()));
    }

    /// A property between its subject and its value.
    Text words(Knowledge knowledge, String property) {
        return switch (property) {
            case TYPE -> text("explain.is");
            case BELOW -> text("explain.below");
            default -> knowledge.snapshot().relation(Things.slug(property)).map(Relation::label)
                    .orElseGet(() -> Things.of(knowledge, property).label());
        };
    }

    private Text text(String key) {
        return new Text(messages.text(Language.EN, key), messages.text(Language.ZH, key));
    }

    private static String origin(Reason.Premise premise) {
        if (premise.inferred()) {
            return "inferred";
        }
        if (!premise.passages().isEmpty()) {
            return "stated";
        }
        return switch (Things.slug(premise.property())) {
            case "subClassOf" -> "ontology";
            case "earliest", "latest" -> "computed";
            default -> "described";
        };
    }
}
