package org.aihistory.deck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aihistory.knowledge.DeckPlans;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Messages;
import org.aihistory.web.Problems;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Named;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The page on which a reader builds a deck, and what it asks the server.
@Controller
class DeckPageController {

    private static final List<Integer> LENGTHS = List.of(5, 10, 20, 45);

    private final Drafts drafts;
    private final Messages messages;
    private final Problems problems;

    DeckPageController(Drafts drafts, Messages messages, Problems problems) {
        this.drafts = drafts;
        this.messages = messages;
        this.problems = problems;
    }

    @GetMapping("/deck")
    String deck(Knowledge knowledge, Model model) {
        model.addAttribute("lengths", LENGTHS);
        model.addAttribute("stories", knowledge.snapshot().stories());
        return "deck/page";
    }

    /// What the slides of a plan show, in both languages; a slide that this release cannot show says why. Computes, stores nothing.
    @PostMapping(value = "/api/v1/deck/outline", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Outline outline(@RequestBody byte[] plan, Knowledge knowledge, Reader reader) {
        if (plan.length > DeckPlan.MOST_BYTES) {
            throw new KnowledgeException(Problem.BAD_DECK, "deck.refused.bytes", "0", "", "", Integer.toString(DeckPlan.MOST_BYTES));
        }
        DeckPlans.Checked checked = DeckPlans.check(new String(plan, StandardCharsets.UTF_8), knowledge);
        return Outline.of(checked, knowledge, messages::text,
                problem -> problems.shown(reader.ui(), problem.problem(), problem.arguments()).detail());
    }

    /// A draft for a talk of some minutes on a thing, or on the way from it to another.
    ///
    /// @param known `kind/slug` of things that the reader chose from suggestions: their names mean them
    @GetMapping(value = "/api/v1/deck/suggestion", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PlanJson suggestion(Knowledge knowledge, Reader reader, @RequestParam String about, @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "10") String minutes, @RequestParam(defaultValue = "") List<String> known) {
        int length = LENGTHS.stream().filter(one -> one.toString().equals(minutes)).findFirst()
                .orElseThrow(() -> new KnowledgeException(Problem.BAD_REQUEST, "minutes", "5, 10, 20, 45"));
        Entity thing = thing("about", about, known, knowledge, reader);
        Entity end = to.isBlank() ? null : thing("to", to, known, knowledge, reader);
        return PlanJson.of(drafts.of(knowledge, thing, thing.equals(end) ? null : end, length, List.of(reader.ui())));
    }

    private static Entity thing(String parameter, String words, List<String> known, Knowledge knowledge, Reader reader) {
        Named named = Named.of(words, known, knowledge, reader);
        Entity entity = named.entity() != null ? named.entity() : named.candidates().stream().findFirst().orElse(null);
        if (entity == null) {
            throw new KnowledgeException(Problem.BAD_REQUEST, parameter, "kind/slug");
        }
        return entity;
    }
}
