package org.aihistory.explain;

import java.util.List;
import java.util.Optional;
import org.aihistory.explain.Judgement.Verdict;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Why a fact is held.
@Controller
class ExplainController {

    private final Judgement judgement;
    private final Proofs proofs;

    ExplainController(Judgement judgement, Proofs proofs) {
        this.judgement = judgement;
        this.proofs = proofs;
    }

    /// Another value that a rule made.
    record Inferred(Thing thing, String why) {
    }

    @GetMapping("/explain")
    String explain(Knowledge knowledge, Reader reader, @RequestParam(defaultValue = "") String s,
            @RequestParam(defaultValue = "") String p,
            @RequestParam(defaultValue = "") String o, Model model) {
        Asked asked = Asked.of(knowledge, s, p, o);
        String subject = asked.subject().iri();
        Term value = asked.value();
        Optional<Proof> proof = Optional.ofNullable(value)
                .flatMap(one -> proofs.of(knowledge, reader, subject, asked.property(), one));
        Verdict verdict = judgement.of(knowledge, reader, subject, asked.property(), value);
        List<Inferred> inferred = knowledge.snapshot().edges(subject).stream()
                .filter(edge -> edge.inferred() && edge.subject().equals(subject) && edge.relation().equals(Things.slug(asked.property())))
                .map(edge -> inferred(knowledge, edge)).toList();
        boolean known = value == null
                ? !verdict.values().isEmpty() || !inferred.isEmpty()
                : proof.isPresent() || verdict.values().stream().anyMatch(Judged::asked);
        if (!known) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        model.addAttribute("subject", Things.of(knowledge, asked.subject()));
        model.addAttribute("propertyIri", asked.property());
        model.addAttribute("property", proofs.words(knowledge, asked.property()));
        model.addAttribute("value", value == null ? null : Values.of(knowledge, reader.ui(), p, value));
        model.addAttribute("proof", proof.orElse(null));
        model.addAttribute("verdict", verdict);
        model.addAttribute("inferred", value == null ? inferred : List.of());
        return "explain/page";
    }

    private static Inferred inferred(Knowledge knowledge, Edge edge) {
        return new Inferred(Things.of(knowledge, edge.object()),
                Asked.address(edge.subject(), edge.relation(), Term.iri(edge.object())));
    }
}
