package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Selection;
import org.aihistory.model.Term;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The snapshot answers what its SPARQL definitions answer, on the real data; entities are drawn with a fixed seed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotAgainstQueriesTest {

    private static final int SAMPLE = 40;
    private static final long SEED = 1960;

    private HistorySnapshot snapshot;
    private KnowledgeBase base;

    @BeforeAll
    void buildTheRealRelease() throws ContentRejected {
        Release release = ReleaseBuilder.build(Content.fromDirectory(Path.of(".")));
        snapshot = HistorySnapshot.of(release);
        base = EmbeddedKnowledgeBase.inMemory(release, QueryLibrary.fromClassPath(), KnowledgeBaseContract.PUBLIC);
    }

    @AfterAll
    void close() {
        base.close();
    }

    Stream<Entity> someEntities() {
        List<Entity> shuffled = new ArrayList<>(snapshot.entities());
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.stream().limit(SAMPLE);
    }

    @Test
    void countsPerKind() {
        Map<String, Integer> defined = new TreeMap<>();
        rows("counts", Map.of()).forEach(row -> defined.put(row.get("kind"), Integer.valueOf(row.get("entities"))));
        Map<String, Integer> found = new TreeMap<>();
        snapshot.entities().forEach(entity -> found.merge(entity.kind(), 1, Integer::sum));
        assertThat(found).isEqualTo(defined);
        assertThat(new TreeMap<>(snapshot.counts().byKind())).isEqualTo(defined);
    }

    @Test
    void entitiesPerDecade() {
        Map<Integer, Integer> defined = new TreeMap<>();
        rows("per-decade", Map.of())
                .forEach(row -> defined.put(Integer.parseInt(row.get("decade")) * 10, Integer.valueOf(row.get("entities"))));
        Map<Integer, Integer> found = new TreeMap<>(snapshot.perDecade());
        found.values().removeIf(count -> count == 0);
        assertThat(found).isEqualTo(defined);
    }

    /// Years, both included.
    record Range(int from, int to) {
    }

    Stream<Range> someRanges() {
        Random random = new Random(SEED);
        return IntStream.range(0, 12).mapToObj(range -> {
            int from = 1840 + random.nextInt(190);
            return new Range(from, from + random.nextInt(30));
        });
    }

    @ParameterizedTest
    @MethodSource("someRanges")
    void entitiesOfARangeOfYears(Range range) {
        Set<String> defined = values("in-years",
                Map.of("firstDay", Term.text(range.from() + "-01-01"), "lastDay", Term.text(range.to() + "-12-31")), "entity");
        Selection years = new Selection(Set.of(), Set.of(), range.from(), range.to(), null, 1, Set.of(), null);
        assertThat(snapshot.select(years, Integer.MAX_VALUE).entities().stream().map(Entity::iri).collect(Collectors.toSet()))
                .isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("someEntities")
    void edgesOfAnEntity(Entity entity) {
        Set<Edge> defined = rows("neighbours", Map.of("entity", Term.iri(entity.iri()))).stream().map(row -> new Edge(row.get("subject"),
                localName(row.get("relation")), row.get("object"), Boolean.parseBoolean(row.get("inferred")))).collect(Collectors.toSet());
        assertThat(new HashSet<>(snapshot.edges(entity.iri()))).isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("someEntities")
    void degreeOfAnEntity(Entity entity) {
        Map<String, Integer> defined = new HashMap<>();
        rows("degree", Map.of("entity", Term.iri(entity.iri()))).forEach(
                row -> defined.put(localName(row.get("relation")) + "/" + row.get("direction"), Integer.valueOf(row.get("edges"))));
        assertThat(new HashMap<>(snapshot.degree(entity.iri()))).isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("someEntities")
    void importanceOfAnEntity(Entity entity) {
        Row row = rows("importance", Map.of("entity", Term.iri(entity.iri()))).getFirst();
        double defined = Integer.parseInt(row.get("edges")) + Integer.parseInt(row.get("claims")) + Integer.parseInt(row.get("scenes"))
                + 0.5 * Integer.parseInt(row.get("passages"));
        assertThat(entity.importance()).isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("someEntities")
    void sourceLanguagesOfAnEntity(Entity entity) {
        Set<String> defined = values("source-languages", Map.of("entity", Term.iri(entity.iri())), "language");
        assertThat(entity.sourceLanguages().stream().map(Language::tag).collect(Collectors.toSet()))
                .isEqualTo(defined.stream().flatMap(tag -> Language.of(tag).stream()).map(Language::tag).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("someEntities")
    void neighboursAndPathsAgreeWithASimpleSearch(Entity from) {
        Map<String, Integer> defined = distances(from.iri(), neighbours());
        for (Entity to : someEntities().toList()) {
            List<Edge> path = snapshot.path(from.iri(), to.iri(), 4);
            int distance = defined.getOrDefault(to.iri(), Integer.MAX_VALUE);
            assertThat(path).as(from.iri() + " to " + to.iri()).hasSize(distance <= 4 ? distance : 0);
            String at = from.iri();
            for (Edge edge : path) {
                assertThat(Set.of(edge.subject(), edge.object())).contains(at);
                at = edge.other(at);
            }
            assertThat(path.isEmpty() ? to.iri() : at).isEqualTo(to.iri());
        }
        for (int hops = 1; hops <= 3; hops++) {
            int most = hops;
            Set<String> within = defined.entrySet().stream().filter(entry -> entry.getValue() <= most).map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(snapshot.select(Selection.around(from.iri(), hops), Integer.MAX_VALUE).entities().stream().map(Entity::iri)
                    .collect(Collectors.toSet())).isEqualTo(within);
        }
    }

    private Map<String, Set<String>> neighbours() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Row row : rows("lineage", Map.of())) {
            neighbours.computeIfAbsent(row.get("subject"), iri -> new TreeSet<>()).add(row.get("object"));
            neighbours.computeIfAbsent(row.get("object"), iri -> new TreeSet<>()).add(row.get("subject"));
        }
        return neighbours;
    }

    private static Map<String, Integer> distances(String start, Map<String, Set<String>> neighbours) {
        Map<String, Integer> distances = new HashMap<>(Map.of(start, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String at = waiting.removeFirst();
            for (String next : neighbours.getOrDefault(at, Set.of())) {
                if (!distances.containsKey(next)) {
                    distances.put(next, distances.getOrDefault(at, 0) + 1);
                    waiting.addLast(next);
                }
            }
        }
        return distances;
    }

    private List<Row> rows(String query, Map<String, Term> values) {
        return base.select("snapshot/" + query, values);
    }

    private Set<String> values(String query, Map<String, Term> values, String variable) {
        return rows(query, values).stream().map(row -> row.get(variable)).collect(Collectors.toSet());
    }

    private static String localName(String iri) {
        return iri.substring(iri.indexOf('#') + 1);
    }
}
