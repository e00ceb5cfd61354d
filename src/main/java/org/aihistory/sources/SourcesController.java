package org.aihistory.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.sources.Contribution.Said;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The sources and the page of each.
@Controller
class SourcesController {

    private final Sources sources;
    private final Passages passages;
    private final Claims claims;
    private final Coverages coverages;
    private final Sayings said;

    SourcesController(Sources sources, Passages passages, Claims claims, Coverages coverages, Sayings said) {
        this.coverages = coverages;
        this.said = said;
        this.sources = sources;
        this.passages = passages;
        this.claims = claims;
    }

    /// Sources of one register.
    record Group(Optional<Thing> register, List<Source> sources) {
    }

    @GetMapping("/sources")
    String all(Knowledge knowledge, Model model) {
        List<Source> all = sources.all(knowledge);
        List<Integer> strengths = all.stream().map(Source::strength).distinct().toList();
        model.addAttribute("groups", strengths.stream().map(strength -> {
            List<Source> group = all.stream().filter(source -> source.strength() == strength).toList();
            return new Group(group.getFirst().registerIfAny(), group);
        }).toList());
        model.addAttribute("counts", knowledge.snapshot().counts());
        return "sources/list";
    }

    @GetMapping("/sources/{slug}")
    String one(@PathVariable String slug, Knowledge knowledge, Reader reader, Model model) {
        Source source = sources.of(knowledge, slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, slug));
        model.addAttribute("source", source);
        model.addAttribute("published", Values.date(source.published(), reader.ui()));
        model.addAttribute("language", Locale.of(source.language()).getDisplayLanguage(reader.ui().locale()));
        model.addAttribute("parts", sources.all(knowledge).stream().filter(part -> isPart(part, source)).toList());
        model.addAttribute("coverages", coverages.ofSource(knowledge, source.thing().iri()));
        Optional<Coverages.Whole> whole = coverages.ofExtract(knowledge, source.thing().iri());
        model.addAttribute("whole", whole.orElse(null));
        model.addAttribute("pages", whole.map(extract -> pages(knowledge, extract)).orElse(Map.of()));
        model.addAttribute("states", List.of(Coverage.State.values()));
        Map<String, Part> parts = coverages.parts(knowledge, source.thing().iri()).stream()
                .collect(Collectors.toMap(Part::passage, part -> part));
        model.addAttribute("contributions", source.passages().stream().flatMap(iri -> passages.of(knowledge, iri).stream())
                .sorted(Comparator.comparingInt(passage -> firstLine(parts, passage)))
                .map(passage -> contribution(knowledge, reader, passage, parts)).toList());
        return "sources/page";
    }

    /// Where the passages of an extract are shown from which something was left out.
    private Map<String, String> pages(Knowledge knowledge, Coverages.Whole extract) {
        return extract.coverage().omissions().stream().flatMap(omission -> omission.parts().stream()).map(Part::passage).distinct()
                .flatMap(iri -> passages.of(knowledge, iri).stream()).collect(Collectors.toMap(Passage::iri, Passage::page));
    }

    /// Passages of an extract stand in order of their lines, others before them in order of their numbers.
    private static int firstLine(Map<String, Part> parts, Passage passage) {
        Part part = parts.get(passage.iri());
        return part == null ? 0 : part.lines().first();
    }

    private static boolean isPart(Source part, Source whole) {
        Thing collection = part.collection();
        return collection != null && collection.iri().equals(whole.thing().iri());
    }

    private Contribution contribution(Knowledge knowledge, Reader reader, Passage passage, Map<String, Part> parts) {
        List<Said> facts = said.of(knowledge, reader, sources.contributed(knowledge, passage.iri()));
        List<Claim> stated = claims.all(knowledge).stream().filter(claim -> claim.passages().contains(passage.iri())).toList();
        return new Contribution(passage, facts, stated, parts.get(passage.iri()));
    }
}
