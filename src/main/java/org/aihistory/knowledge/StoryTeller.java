package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Row;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.model.Story;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.ClaimCard;
import org.aihistory.model.Telling.Fact;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Term;

/// Looks up all that the scenes of a story show and rest on, for pages and decks. One for each telling; not for several threads.
public final class StoryTeller {

    private static final int MOST_ENTITIES = 40;
    private static final int LONGEST_PATH = 6;
    private static final int MOST_PASSAGES = 6;

    private final HistorySnapshot snapshot;
    private final KnowledgeBase base;
    private final StorySources sources;
    private final StoryClaims claims;
    private final StoryFacts facts;
    private final StoryNumbers numbers;
    private final StoryAnswers answers;
    /// Things whose numbers have a table of their own in this story: their cards need not repeat them.
    private final Set<String> measured = new HashSet<>();

    private StoryTeller(Knowledge knowledge) {
        this.snapshot = knowledge.snapshot();
        this.base = knowledge.base();
        this.sources = new StorySources(knowledge);
        this.claims = new StoryClaims(knowledge);
        this.facts = new StoryFacts(knowledge, sources);
        this.numbers = new StoryNumbers(knowledge, sources);
        this.answers = new StoryAnswers(knowledge);
    }

    /// Tells a story; sources are numbered in the order in which its scenes cite them.
    public static Telling tell(Knowledge knowledge, Story story) {
        return new StoryTeller(knowledge).tell(story);
    }

    private Telling tell(Story story) {
        List<Row> rows = base.select("story/scene-passages", Map.of("story", Term.iri(story.iri())));
        story.scenes().stream().filter(scene -> scene.view() == Story.View.MEASUREMENTS).forEach(scene -> measured.addAll(named(scene)));
        List<Telling.Scene> scenes = story.scenes().stream().map(scene -> scene(scene, rows)).toList();
        return new Telling(story, scenes, sources.references());
    }

    private Telling.Scene scene(Story.Scene scene, List<Row> rows) {
        Map<String, List<Citation>> byClaim = new LinkedHashMap<>();
        Set<Citation> cited = new LinkedHashSet<>();
        rows.stream().filter(row -> row.get("scene").equals(scene.iri())).forEach(row -> {
            Citation citation = sources.citation(row.get("passage"));
            cited.add(citation);
            row.optional("claim").ifPresent(claim -> byClaim.computeIfAbsent(claim, found -> new ArrayList<>()).add(citation));
        });
        Map<String, ClaimCard> cards = new LinkedHashMap<>();
        for (String iri : named(scene)) {
            if (!byClaim.containsKey(iri) && snapshot.entity(iri).isEmpty()) {
                grounds(iri).forEach(citation -> byClaim.computeIfAbsent(iri, found -> new ArrayList<>()).add(citation));
                cited.addAll(byClaim.getOrDefault(iri, List.of()));
            }
            claims.card(iri, byClaim.getOrDefault(iri, List.of())).ifPresent(card -> cards.putIfAbsent(iri, card));
        }
        Shown asked = shown(scene, cards);
        Shown shown = asked instanceof Shown.Card card ? stated(card, cited) : asked;
        if (cited.isEmpty()) {
            cited.addAll(cited(shown));
        }
        boolean disputed = cards.values().stream().anyMatch(ClaimCard::disputed) || disputed(shown);
        return new Telling.Scene(scene, shown, List.copyOf(cited), List.copyOf(cards.values()), disputed);
    }

    /// Of a thing with many facts, those that the passages of the scene state; all where they state none, or where the scene names none.
    private static Shown.Card stated(Shown.Card card, Set<Citation> cited) {
        List<Fact> told = card.facts().stream().filter(fact -> fact.grounds().stream().anyMatch(cited::contains)).toList();
        return told.isEmpty() ? card : new Shown.Card(card.entity(), told);
    }

    /// The passage itself, or those that state a claim.
    private List<Citation> grounds(String iri) {
        return base.select("story/passages-of", Map.of("named", Term.iri(iri))).stream().map(row -> sources.citation(row.get("passage")))
                .toList();
    }

    /// The passages that state what is shown, for a scene that names none.
    private Set<Citation> cited(Shown shown) {
        Set<Citation> cited = new LinkedHashSet<>();
        switch (shown) {
            case Shown.Picture picture -> picture.grounds().values().forEach(cited::addAll);
            case Shown.Path path -> path.grounds().values().forEach(cited::addAll);
            case Shown.Card card -> card.facts().forEach(fact -> cited.addAll(fact.grounds()));
            case Shown.Claims claims -> claims.claims().forEach(claim -> cited.addAll(claim.statedIn()));
            case Shown.Measurements measured -> measured.rows().forEach(row -> cited.addAll(row.grounds()));
            case Shown.Chart chart -> chart.points().forEach(point -> cited.addAll(point.grounds()));
            case Shown.Source source -> cited.addAll(source.passages());
            case Shown.Comparison comparison -> comparison.columns().forEach(column -> {
                cited.addAll(facts.dated(column));
                grounds(snapshot.edges(column.iri())).values().forEach(cited::addAll);
            });
            case Shown.Nothing _,Shown.Section _,Shown.Answer _ -> {
            }
        }
        return cited;
    }

    /// The first source named, or that of the first passage named, with the passages of it that are named.
    private Optional<Shown> source(List<String> named) {
        for (String iri : named) {
            List<Row> rows = base.select("story/passages-in", Map.of("named", Term.iri(iri)));
            if (!rows.isEmpty()) {
                List<Citation> passages = rows.stream().limit(MOST_PASSAGES).map(row -> sources.citation(row.get("passage"))).toList();
                return Optional.of(new Shown.Source(sources.references().get(passages.getFirst().number() - 1), passages));
            }
        }
        return Optional.empty();
    }

    /// What the scene shows first, its focus among it, then what it rests on.
    private static List<String> named(Story.Scene scene) {
        List<String> named = new ArrayList<>(scene.shows());
        scene.focused().filter(focus -> !named.contains(focus)).ifPresent(named::add);
        named.addAll(scene.restsOn());
        return named;
    }

    private Shown shown(Story.Scene scene, Map<String, ClaimCard> cards) {
        List<ClaimCard> shownClaims = scene.shows().stream().map(cards::get).filter(Objects::nonNull).toList();
        return switch (scene.view()) {
            case LINEAGE, NETWORK -> picture(scene);
            case PATH -> path(scene).orElseGet(() -> picture(scene));
            case COMPARISON -> shownClaims.size() > 1 ? new Shown.Claims(shownClaims) : facts.comparison(entities(scene));
            case CLAIM -> new Shown.Claims(shownClaims.isEmpty() ? List.copyOf(cards.values()) : shownClaims);
            case ENTITY -> scene.focused().flatMap(snapshot::entity)
                    .<Shown>map(entity -> facts.card(entity, !measured.contains(entity.iri()))).orElseGet(Shown.Nothing::new);
            case QUERY -> answers.of(scene);
            case SECTION -> new Shown.Section();
            case TEXT -> new Shown.Nothing();
            case MEASUREMENTS -> numbers.table(entities(scene));
            case CHART -> answers.asks(scene) ? answers.chart(scene) : numbers.chart(entities(scene), scene.shows());
            case SOURCE -> source(named(scene)).orElseGet(Shown.Nothing::new);
        };
    }

    private Shown picture(Story.Scene scene) {
        List<Entity> entities = entities(scene);
        if (entities.isEmpty()) {
            return new Shown.Nothing();
        }
        Selected selected = entities.size() == 1
                ? snapshot.select(Selection.around(entities.getFirst().iri(), 1), MOST_ENTITIES)
                : snapshot.select(Selection.only(iris(entities)), MOST_ENTITIES);
        return new Shown.Picture(selected, scene.focus(), scene.from(), scene.to(), grounds(selected.edges()));
    }

    private Optional<Shown> path(Story.Scene scene) {
        List<Entity> ends = entities(scene);
        if (ends.size() < 2) {
            return Optional.empty();
        }
        List<Edge> steps = along(ends)
                .orElseGet(() -> snapshot.path(ends.getFirst().iri(), ends.getLast().iri(), LONGEST_PATH));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Entity> stops = new ArrayList<>();
        stops.add(ends.getFirst());
        for (Edge step : steps) {
            stops.add(snapshot.entity(step.other(stops.getLast().iri())).orElseThrow());
        }
        return Optional.of(new Shown.Path(stops, steps, grounds(steps)));
    }

    /// The steps from stop to stop where each is joined to the next, so that the path told is the path named.
    private Optional<List<Edge>> along(List<Entity> stops) {
        List<Edge> steps = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            String from = stops.get(i - 1).iri();
            String to = stops.get(i).iri();
            Optional<Edge> step = snapshot.edges(from).stream().filter(edge -> edge.other(from).equals(to)).findFirst();
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return Optional.of(steps);
    }

    /// The focus, then the entities shown.
    private List<Entity> entities(Story.Scene scene) {
        Set<String> iris = new LinkedHashSet<>();
        scene.focused().ifPresent(iris::add);
        iris.addAll(scene.shows());
        return iris.stream().flatMap(iri -> snapshot.entity(iri).stream()).toList();
    }

    private static Set<String> iris(List<Entity> entities) {
        Set<String> iris = new LinkedHashSet<>();
        entities.forEach(entity -> iris.add(entity.iri()));
        return iris;
    }

    private Map<Edge, List<Citation>> grounds(List<Edge> edges) {
        Map<Edge, List<Citation>> grounds = new LinkedHashMap<>();
        for (Edge edge : edges) {
            if (!edge.inferred()) {
                Term relation = Term.iri(snapshot.relation(edge.relation()).orElseThrow().iri());
                List<Row> rows = base.select("story/edge-passages",
                        Map.of("subject", Term.iri(edge.subject()), "relation", relation, "object", Term.iri(edge.object())));
                grounds.put(edge, rows.stream().map(row -> sources.citation(row.get("passage"))).toList());
            }
        }
        return grounds;
    }

    private static boolean disputed(Shown shown) {
        return switch (shown) {
            case Shown.Picture picture -> picture.selected().entities().stream().anyMatch(entity -> entity.span().disputed());
            case Shown.Path path -> path.entities().stream().anyMatch(entity -> entity.span().disputed());
            case Shown.Card card -> card.facts().stream().anyMatch(Fact::disputed);
            case Shown.Measurements measured -> measured.rows().stream().anyMatch(Telling.Measure::disputed);
            case Shown.Chart chart -> chart.points().stream().anyMatch(Shown.Chart.Point::disputed);
            case Shown.Comparison _,Shown.Claims _,Shown.Nothing _,Shown.Section _,Shown.Answer _,Shown.Source _ -> false;
        };
    }
}
