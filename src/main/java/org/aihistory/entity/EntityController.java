package org.aihistory.entity;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Conflicts;
import org.aihistory.web.evidence.Things;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of an entity.
@Controller
class EntityController {

    private final EntityQueries queries;
    private final Facts facts;
    private final Measurements measurements;
    private final Leads leads;
    private final SmallLineage lineage;
    private final Claims claims;
    private final Conflicts conflicts;
    private final PanelQuery panel;
    private final Links links;

    EntityController(EntityQueries queries, Facts facts, Measurements measurements, Leads leads, SmallLineage lineage, Claims claims,
            Conflicts conflicts,
            PanelQuery panel, Links links) {
        this.queries = queries;
        this.facts = facts;
        this.measurements = measurements;
        this.leads = leads;
        this.lineage = lineage;
        this.claims = claims;
        this.conflicts = conflicts;
        this.panel = panel;
        this.links = links;
    }

    /// Claims, sources and stories have pages of their own.
    @GetMapping("/page/{kind:claim|source|story}/{slug}")
    ResponseEntity<Void> elsewhere(@PathVariable String kind, @PathVariable String slug) {
        String folder = kind.equals("story") ? "/stories/" : "/" + kind + "s/";
        return moved(folder + slug);
    }

    @GetMapping("/page/{kind:(?!claim$|source$|story$).+}/{slug}")
    Object entity(@PathVariable String kind, @PathVariable String slug, @RequestParam(name = "inferred", defaultValue = "yes") String shown,
            Knowledge knowledge, Reader reader, Model model) {
        HistorySnapshot snapshot = knowledge.snapshot();
        Optional<Entity> found = snapshot.entity(kind, slug);
        if (found.isEmpty()) {
            return replaced(knowledge, reader, kind, slug);
        }
        Entity entity = found.get();
        boolean inferred = !shown.equals("no");
        List<Row> rows = queries.facts(knowledge, entity.iri());
        model.addAttribute("entity", entity);
        model.addAttribute("kind", snapshot.kind(entity.kind()).orElseThrow());
        model.addAttribute("type", type(snapshot, entity));
        model.addAttribute("date", DateWords.of(entity.span(), reader.ui()));
        model.addAttribute("facts", facts.of(knowledge, reader, entity, rows));
        model.addAttribute("numbers", measurements.of(knowledge, reader, entity));
        model.addAttribute("scores", entity.type().equals("Benchmark") ? measurements.on(knowledge, reader, entity) : List.of());
        model.addAttribute("verification", queries.verification(knowledge, entity.iri()).orElse(null));
        model.addAttribute("told", leads.of(knowledge, reader, entity, rows, queries.incoming(knowledge, entity.iri()), inferred));
        model.addAttribute("inferred", inferred);
        model.addAttribute("inferredCount", snapshot.edges(entity.iri()).stream().filter(Edge::inferred).count());
        model.addAttribute("lineage", lineage.of(knowledge, reader, entity));
        List<Claim> about = claims.concerning(knowledge, entity.iri());
        model.addAttribute("claims", about);
        model.addAttribute("debate", entity.type().equals("Debate") ? Debate.of(about) : null);
        model.addAttribute("conflicts", conflicts.about(knowledge, entity.iri()));
        model.addAttribute("disputed", about.stream().filter(Claim::disputed).toList());
        model.addAttribute("stories", Appearance.of(snapshot.stories(), entity.iri()));
        model.addAttribute("sparql", panel.about(entity.iri()));
        model.addAttribute("forms", List.of("ttl", "trig", "jsonld", "nt", "rdf"));
        return "entity/page";
    }

    /// A renamed thing is elsewhere, a withdrawn one is gone for a reason, anything else never was.
    private ResponseEntity<Void> replaced(Knowledge knowledge, Reader reader, String kind, String slug) {
        if (!kind.matches("[a-z-]{1,40}") || !slug.matches("[a-z0-9-]{1,120}")) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        String thing = Things.iri(kind, slug);
        return queries.replacement(knowledge, thing).flatMap(knowledge.snapshot()::entity).map(entity -> moved(entity.page()))
                .orElseThrow(() -> queries.withdrawn(knowledge, thing, reader.ui())
                        .map(reason -> new KnowledgeException(Problem.GONE, reason))
                        .orElseGet(() -> new KnowledgeException(Problem.NOT_FOUND)));
    }

    private ResponseEntity<Void> moved(String page) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create(links.to(page))).build();
    }

    private static Text type(HistorySnapshot snapshot, Entity entity) {
        return snapshot.term("https://w3id.org/aihistory/ontology#" + entity.type()).orElse(new Text(entity.type(), entity.type()));
    }
}
