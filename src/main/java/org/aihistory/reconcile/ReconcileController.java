package org.aihistory.reconcile;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.PerRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The reconciliation service: at `/reconcile` in the language of the request, at `/reconcile/zh` and `/reconcile/en` in one language always.
@RestController
class ReconcileController {

    private static final int SUGGESTED = 20;

    private final Links links;
    private final PerRelease<Schema> schemas = new PerRelease<>(Schema::read);

    ReconcileController(Links links) {
        this.links = links;
    }

    /// The manifest, the answers to a batch of questions, or values for things.
    @RequestMapping(path = {"/reconcile", "/reconcile/{language:en|zh}"}, method = {RequestMethod.GET, RequestMethod.POST})
    Map<String, Object> service(@PathVariable(required = false) @Nullable String language, Knowledge knowledge, Reader reader,
            @RequestParam(required = false) @Nullable String queries, @RequestParam(required = false) @Nullable String extend) {
        Language words = words(language, reader);
        Schema schema = schemas.of(knowledge);
        if (queries != null) {
            Candidates candidates = new Candidates(knowledge, schema, words);
            Map<String, Object> answers = new LinkedHashMap<>();
            Question.batch(queries).forEach((key, question) -> answers.put(key, candidates.answer(question)));
            return answers;
        }
        if (extend != null) {
            return new Extension(knowledge, schema, words).answer(extend);
        }
        return Manifest.of(links.absolute(""), language == null ? "/reconcile" : "/reconcile/" + language, schema, words);
    }

    @GetMapping({"/reconcile/suggest/entity", "/reconcile/{language:en|zh}/suggest/entity"})
    Map<String, Object> entities(@PathVariable(required = false) @Nullable String language, Knowledge knowledge, Reader reader,
            @RequestParam String prefix, @RequestParam(defaultValue = "0") int cursor) {
        Language words = words(language, reader);
        Candidates candidates = new Candidates(knowledge, schemas.of(knowledge), words);
        int from = Math.clamp(cursor, 0, 200);
        return result(knowledge.search().suggest(prefix, words, from + SUGGESTED).stream()
                .flatMap(hit -> knowledge.snapshot().entity(hit.iri()).stream()).skip(from)
                .map(entity -> suggested(entity, words, candidates)));
    }

    @GetMapping({"/reconcile/suggest/type", "/reconcile/{language:en|zh}/suggest/type"})
    Map<String, Object> types(@PathVariable(required = false) @Nullable String language, Knowledge knowledge, Reader reader,
            @RequestParam String prefix) {
        Language words = words(language, reader);
        return result(schemas.of(knowledge).types().values().stream()
                .filter(type -> begins(prefix, type.id(), type.name().en(), type.name().zh()))
                .map(type -> described(type.id(), type.name().in(words), type.about().in(words))));
    }

    @GetMapping({"/reconcile/suggest/property", "/reconcile/{language:en|zh}/suggest/property"})
    Map<String, Object> properties(@PathVariable(required = false) @Nullable String language, Knowledge knowledge, Reader reader,
            @RequestParam String prefix) {
        Language words = words(language, reader);
        return result(schemas.of(knowledge).properties().values().stream()
                .filter(property -> begins(prefix, property.id(), property.name().en(), property.name().zh()))
                .map(property -> described(property.id(), property.name().in(words), property.about().in(words))));
    }

    /// The properties that can be had of things of a type.
    @GetMapping({"/reconcile/properties", "/reconcile/{language:en|zh}/properties"})
    Map<String, Object> proposed(@PathVariable(required = false) @Nullable String language, Knowledge knowledge, Reader reader,
            @RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "100") int limit) {
        Language words = words(language, reader);
        Map<String, Object> proposed = new LinkedHashMap<>();
        if (!type.isEmpty()) {
            proposed.put("type", type);
        }
        proposed.put("properties", schemas.of(knowledge).of(type).stream().limit(Math.clamp(limit, 1, 500))
                .map(property -> described(property.id(), property.name().in(words), property.about().in(words))).toList());
        return proposed;
    }

    /// The page of a thing by its identifier.
    @GetMapping("/reconcile/view")
    ResponseEntity<Void> view(@RequestParam String id, Knowledge knowledge) {
        Entity entity = Identifiers.entity(knowledge, id).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(links.to(entity.page()))).build();
    }

    private static Language words(@Nullable String language, Reader reader) {
        return language == null ? reader.data() : Language.of(language).orElse(reader.data());
    }

    private static Map<String, Object> suggested(Entity entity, Language words, Candidates candidates) {
        Map<String, Object> shown = described(Identifiers.of(entity.iri()), entity.label().in(words), entity.summary().in(words));
        shown.put("notable", candidates.types(entity));
        return shown;
    }

    private static Map<String, Object> described(String id, String name, String description) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", id);
        shown.put("name", name);
        shown.put("description", description);
        return shown;
    }

    private static boolean begins(String prefix, String... names) {
        String begun = NameSimilarity.folded(prefix);
        return Stream.of(names).map(NameSimilarity::folded).anyMatch(name -> name.startsWith(begun) || name.contains(" " + begun));
    }

    private static Map<String, Object> result(Stream<Map<String, Object>> all) {
        List<Map<String, Object>> shown = new ArrayList<>(all.limit(SUGGESTED).toList());
        return Map.of("result", shown);
    }
}
