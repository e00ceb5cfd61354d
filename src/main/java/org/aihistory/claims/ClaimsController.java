package org.aihistory.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Conflicts;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Claims in a list and one by one, and the conflicts between sources.
@Controller
class ClaimsController {

    private final Claims claims;
    private final Conflicts conflicts;
    private final Passages passages;

    ClaimsController(Claims claims, Conflicts conflicts, Passages passages) {
        this.claims = claims;
        this.conflicts = conflicts;
        this.passages = passages;
    }

    /// One choice of a filter and how many claims of the release it has.
    record Choice(Thing thing, int count) {
    }

    @GetMapping("/claims")
    String all(@RequestParam(defaultValue = "") String holder, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String topic, Knowledge knowledge, Reader reader, Model model) {
        List<Claim> all = claims.all(knowledge);
        List<Claim> shown = all.stream()
                .filter(claim -> has(claim.holders(), holder) && has(List.of(claim.kind()), kind) && has(claim.topics(), topic))
                .sorted(Comparator.comparing(Claim::disputed).reversed().thenComparing(Claim::iri)).toList();
        model.addAttribute("claims", shown);
        model.addAttribute("total", all.size());
        model.addAttribute("holders", choices(all, Claim::holders, reader));
        model.addAttribute("kinds", choices(all, claim -> List.of(claim.kind()), reader));
        model.addAttribute("topics", choices(all, Claim::topics, reader));
        model.addAttribute("holder", holder);
        model.addAttribute("kind", kind);
        model.addAttribute("topic", topic);
        return "claims/list";
    }

    private static boolean has(List<Thing> things, String iri) {
        return iri.isEmpty() || things.stream().anyMatch(thing -> thing.iri().equals(iri));
    }

    /// The things that claims have, most frequent first.
    private static List<Choice> choices(List<Claim> claims, Function<Claim, List<Thing>> of, Reader reader) {
        Map<String, List<Thing>> things = new LinkedHashMap<>();
        claims.stream().flatMap(claim -> of.apply(claim).stream())
                .forEach(thing -> things.computeIfAbsent(thing.iri(), iri -> new ArrayList<>()).add(thing));
        return things.values().stream().map(same -> new Choice(same.getFirst(), same.size()))
                .sorted(Comparator.comparingInt(Choice::count).reversed()
                        .thenComparing(choice -> choice.thing().label().in(reader.data())))
                .toList();
    }

    @GetMapping("/claims/{slug}")
    String one(@PathVariable String slug, Knowledge knowledge, Reader reader, Model model) {
        Claim claim = claims.of(knowledge, slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, slug));
        model.addAttribute("claim", claim);
        model.addAttribute("statedOn", Values.date(claim.statedOn(), reader.ui()));
        model.addAttribute("passages", passages.of(knowledge, claim.passages()));
        model.addAttribute("stories", knowledge.snapshot().stories().stream().filter(story -> story.scenes().stream()
                .anyMatch(scene -> Stream.concat(scene.restsOn().stream(), scene.shows().stream()).anyMatch(claim.iri()::equals)))
                .toList());
        return "claims/page";
    }

    @GetMapping("/conflicts")
    String conflicts(Knowledge knowledge, Reader reader, Model model) {
        model.addAttribute("conflicts",
                conflicts.all(knowledge).stream().map(conflict -> Dispute.of(knowledge, reader, conflict)).toList());
        model.addAttribute("contested", claims.all(knowledge).stream().filter(Claim::contested).toList());
        return "claims/conflicts";
    }
}
