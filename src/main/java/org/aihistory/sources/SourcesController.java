package org.aihistory.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.aihistory.sources.Contribution.Said;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
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

    SourcesController(Sources sources, Passages passages, Claims claims) {
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
        model.addAttribute("contributions", source.passages().stream().flatMap(iri -> passages.of(knowledge, iri).stream())
                .map(passage -> contribution(knowledge, reader, passage)).toList());
        return "sources/page";
    }

    private static boolean isPart(Source part, Source whole) {
        Thing collection = part.collection();
        return collection != null && collection.iri().equals(whole.thing().iri());
    }

    private Contribution contribution(Knowledge knowledge, Reader reader, Passage passage) {
        List<Said> facts = sources.contributed(knowledge, passage.iri()).stream().flatMap(row -> said(knowledge, reader, row)).toList();
        List<Claim> stated = claims.all(knowledge).stream().filter(claim -> claim.passages().contains(passage.iri())).toList();
        return new Contribution(passage, facts, stated);
    }

    private static Stream<Said> said(Knowledge knowledge, Reader reader, Row row) {
        String property = row.get("property");
        if (property.endsWith("#type")) {
            return Stream.empty();
        }
        return row.term("value").stream().map(value -> new Said(Things.of(knowledge, row.get("subject")),
                Things.of(knowledge, property).label(), Values.of(knowledge, reader.ui(), Things.slug(property), value),
                row.optional("held").map(Boolean::parseBoolean).orElse(false)));
    }
}
