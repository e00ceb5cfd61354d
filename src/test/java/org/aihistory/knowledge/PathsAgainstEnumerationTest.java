package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.PathQuestion;
import org.aihistory.model.Paths;
import org.aihistory.model.Relation;
import org.aihistory.model.Row;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The paths of the snapshot are those that a naive enumeration finds in the answers of SPARQL, on the real data; pairs are drawn with a fixed seed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathsAgainstEnumerationTest {

    private static final int PAIRS = 24;
    private static final int LENGTH = 4;
    private static final int ALL = 1_000_000;
    private static final long SEED = 1964;

    private HistorySnapshot snapshot;
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    /// Two entities.
    record Pair(String from, String to) {
    }

    @BeforeAll
    void readTheLineageBySparql() throws ContentRejected {
        Release release = ReleaseBuilder.build(Content.fromDirectory(Path.of(".")));
        snapshot = HistorySnapshot.of(release);
        try (KnowledgeBase base = EmbeddedKnowledgeBase.inMemory(release, QueryLibrary.fromClassPath(), KnowledgeBaseContract.PUBLIC)) {
            for (Row row : base.select("snapshot/lineage", Map.of())) {
                neighbours.computeIfAbsent(row.get("subject"), iri -> new TreeSet<>()).add(row.get("object"));
                neighbours.computeIfAbsent(row.get("object"), iri -> new TreeSet<>()).add(row.get("subject"));
            }
        }
    }

    Stream<Pair> somePairs() {
        Random random = new Random(SEED);
        List<String> joined = snapshot.entities().stream().map(Entity::iri).filter(neighbours::containsKey).toList();
        return IntStream.range(0, PAIRS).mapToObj(pair -> new Pair(joined.get(random.nextInt(joined.size())),
                joined.get(random.nextInt(joined.size())))).filter(pair -> !pair.from().equals(pair.to()));
    }

    @ParameterizedTest
    @MethodSource("somePairs")
    void thePathsAreThoseOfANaiveEnumeration(Pair pair) {
        List<List<String>> expected = new ArrayList<>();
        enumerate(List.of(pair.from()), pair.to(), expected);
        Paths found = snapshot.paths(PathQuestion.between(pair.from(), pair.to(), LENGTH, this::isLineage), ALL);
        assertThat(found.stopped()).isFalse();
        assertThat(found.total()).isEqualTo(expected.size());
        assertThat(found.best().stream().map(Paths.Path::things).toList()).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.best()).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @ParameterizedTest
    @MethodSource("somePairs")
    void conditionsLeaveWhatTheyLeaveInTheWholeList(Pair pair) {
        List<Paths.Path> all = snapshot.paths(PathQuestion.between(pair.from(), pair.to(), LENGTH, this::isLineage), ALL).best();
        String hub = all.stream().flatMap(path -> path.things().subList(1, path.length()).stream())
                .collect(Collectors.groupingBy(iri -> iri, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
                .orElse(pair.from());
        assertThat(things(new PathQuestion(pair.from(), pair.to(), LENGTH, false, this::isLineage, Set.of(), Set.of(hub), Set.of())))
                .containsExactlyElementsOf(all.stream().map(Paths.Path::things).filter(path -> path.contains(hub)).toList());
        assertThat(things(new PathQuestion(pair.from(), pair.to(), LENGTH, false, this::isLineage, Set.of(hub), Set.of(), Set.of())))
                .containsExactlyElementsOf(all.stream().map(Paths.Path::things).filter(path -> !path.contains(hub)).toList());
        assertThat(things(new PathQuestion(pair.from(), pair.to(), LENGTH, false, this::isLineage, Set.of(), Set.of(), Set.of("author"))))
                .containsExactlyElementsOf(all.stream().filter(PathsAgainstEnumerationTest::hasAuthor).map(Paths.Path::things).toList());
    }

    private static boolean hasAuthor(Paths.Path path) {
        return path.steps().stream().flatMap(List::stream).map(Edge::relation).anyMatch("author"::equals);
    }

    private List<List<String>> things(PathQuestion question) {
        return snapshot.paths(question, ALL).best().stream().map(Paths.Path::things).toList();
    }

    private boolean isLineage(Edge edge) {
        return snapshot.relation(edge.relation()).map(Relation::lineage).orElse(false);
    }

    private void enumerate(List<String> path, String goal, List<List<String>> found) {
        if (path.getLast().equals(goal)) {
            found.add(path);
        } else if (path.size() <= LENGTH) {
            for (String next : neighbours.getOrDefault(path.getLast(), Set.of())) {
                if (!path.contains(next)) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(next);
                    enumerate(longer, goal, found);
                }
            }
        }
    }
}
