package org.aihistory.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.DeckSlides;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Conflicts;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Claims in a list and one by one, and the conflicts between sources.
@Controller
class ClaimsController {

    /// A map on the page of a claim holds so many claims; the whole debate has a page of its own.
    private static final int NEAR = 9;

    private final Claims claims;
    private final Conflicts conflicts;
    private final Passages passages;
    private final ArgumentPictures pictures;
    private final Messages messages;
    private final DeckSlides slides;

    ClaimsController(Claims claims, Conflicts conflicts, Passages passages, ArgumentPictures pictures, Messages messages,
            DeckSlides slides) {
        this.claims = claims;
        this.conflicts = conflicts;
        this.passages = passages;
        this.pictures = pictures;
        this.messages = messages;
        this.slides = slides;
    }

    /// The claims that the filters of the address leave.
    @GetMapping("/claims")
    String all(@RequestParam Map<String, String> parameters, Knowledge knowledge, Reader reader, Model model) {
        Map<String, String> chosen = new HashMap<>();
        Facets.NAMES.forEach(name -> chosen.put(name, parameters.getOrDefault(name, "").strip()));
        model.addAttribute("filters", Facets.of(knowledge, reader, passages, claims.all(knowledge), chosen));
        return "claims/list";
    }

    @GetMapping("/claims/{slug}")
    String one(@PathVariable String slug, Knowledge knowledge, Reader reader, Model model) {
        Claim claim = claims.of(knowledge, slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, slug));
        model.addAttribute("claim", claim);
        model.addAttribute("statedOn", Values.date(claim.statedOn(), reader.ui()));
        model.addAttribute("passages", passages.of(knowledge, claim.passages()));
        List<Claim> all = claims.all(knowledge);
        Debates.around(claim, all, NEAR).ifPresent(debate -> {
            model.addAttribute("drawn", pictures.of(debate, reader));
            model.addAttribute("near", debate.claims().size());
            model.addAttribute("nearest", debate.claims().stream().map(Claim::iri).toList());
            model.addAttribute("joined", Debates.around(claim, all, Integer.MAX_VALUE).map(whole -> whole.claims().size()).orElse(0));
        });
        model.addAttribute("stories", knowledge.snapshot().stories().stream().filter(story -> story.scenes().stream()
                .anyMatch(scene -> Stream.concat(scene.restsOn().stream(), scene.shows().stream()).anyMatch(claim.iri()::equals)))
                .toList());
        return "claims/page";
    }

    @GetMapping("/conflicts")
    String conflicts(Knowledge knowledge, Reader reader, Model model) {
        model.addAttribute("conflicts",
                conflicts.all(knowledge).stream().map(conflict -> Dispute.of(knowledge, reader, conflict, messages, slides)).toList());
        model.addAttribute("contested", claims.all(knowledge).stream().filter(Claim::contested).toList());
        return "claims/conflicts";
    }
}
