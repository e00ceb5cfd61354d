package org.aihistory.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.aihistory.model.Clock;
import org.aihistory.model.Counts;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.PathQuestion;
import org.aihistory.model.Paths;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.model.TimeSpan;
import org.aihistory.release.Release;

/// Compact arrays of one release for everything that grows with the data: ranges of time, neighbourhoods, counts, importance.
/// Each answer has a SPARQL definition in `queries/snapshot/`, and a test compares the two. Immutable.
///
/// **Importance** of an entity = the number of lineage edges at it that a passage states and that are held
/// + the number of claims that have it as topic, holder, asserted subject or asserted object
/// + the number of scenes that focus on it or show it
/// + 0.5 x the number of passages that state something of it, as subject or object.
public final class HistorySnapshot {

    private final Schema schema;
    private final Counts counts;
    private final List<Entity> entities;
    private final Map<String, Integer> numbers;
    private final Map<String, Text> labels;
    private final List<Story> stories;
    private final SequencedMap<Integer, Integer> perDecade;
    private final EdgeTable edges;
    private final SnapshotClocks clocks;
    private final Set<String> relativeDates;
    private final Map<String, Set<String>> countries;
    private final SnapshotSelection selection;
    private final SnapshotPaths paths;
    private final Map<String, Relation> relationsByName = new HashMap<>();
    private final Map<String, Entity> byPage = new HashMap<>();

    private HistorySnapshot(SnapshotReader read, Counts counts) {
        this.schema = read.schema;
        this.counts = counts;
        this.entities = List.copyOf(read.entities);
        this.numbers = Map.copyOf(read.numbers);
        this.labels = Map.copyOf(read.labels);
        this.stories = List.copyOf(read.stories);
        this.perDecade = countDecades(read.bounds, read.entities.size());
        this.edges = read.edges;
        this.clocks = read.clocks;
        this.relativeDates = read.relativeDates;
        this.countries = Map.copyOf(read.countries);
        this.selection = new SnapshotSelection(entities, read.bounds, read.clocks, numbers, schema.relations(), edges);
        this.paths = new SnapshotPaths(entities, numbers, schema.relations(), edges, selection);
        schema.relations().forEach(relation -> relationsByName.put(relation.name(), relation));
        entities.forEach(entity -> byPage.put(entity.kind() + "/" + entity.slug(), entity));
    }

    /// Reads the whole dataset once.
    public static HistorySnapshot of(Release release) {
        return new HistorySnapshot(SnapshotReader.read(release), release.counts());
    }

    /// The kinds in the order of the ontology.
    public List<Kind> kinds() {
        return Collections.unmodifiableList(schema.kinds());
    }

    /// The relations between entities in the order of the ontology, lineage first.
    public List<Relation> relations() {
        return Collections.unmodifiableList(schema.relations());
    }

    public Optional<Kind> kind(String slug) {
        return schema.kinds().stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    public Optional<Relation> relation(String name) {
        return Optional.ofNullable(relationsByName.get(name));
    }

    /// Label of any term of the ontology (class, property, register, claim kind, status) by IRI.
    public Optional<Text> term(String iri) {
        return Optional.ofNullable(schema.terms().get(iri));
    }

    public Counts counts() {
        return counts;
    }

    /// All entities in order of IRI.
    public List<Entity> entities() {
        return entities;
    }

    public Optional<Entity> entity(String iri) {
        return Optional.ofNullable(numbers.get(iri)).map(entities::get);
    }

    public Optional<Entity> entity(String kind, String slug) {
        return Optional.ofNullable(byPage.get(kind + "/" + slug));
    }

    /// Label of anything that has one: entity, claim, source, story, query. Empty when the IRI names nothing here.
    public Optional<Text> label(String iri) {
        return Optional.ofNullable(labels.get(iri));
    }

    /// The entities of a selection, at most `limit` of them, and the edges among them.
    ///
    /// The most important ones are taken first, ties in order of IRI. Around a focus, nearer ones come before farther ones, and the focus is
    /// always there; a step leads along the chosen relations in either direction, over entities that the other limits let in.
    public Selected select(Selection chosen, int limit) {
        return selection.select(chosen, limit);
    }

    /// When a thing was, by a clock; unknown when the IRI names no entity.
    public TimeSpan span(String iri, Clock clock) {
        return clock == Clock.HAPPENED ? entity(iri).map(Entity::span).orElse(TimeSpan.UNKNOWN) : clocks.span(clock, iri);
    }

    /// Entities with a date that a source gives in relation to another: "12 years ago".
    public Set<String> relativeDates() {
        return relativeDates;
    }

    /// ISO codes of the countries held of an entity, sorted; empty when none is.
    public Set<String> countries(String iri) {
        return countries.getOrDefault(iri, Set.of());
    }

    /// All edges at an entity in both directions, in order of relation, then of the other end. Empty when the IRI names no entity.
    public List<Edge> edges(String iri) {
        Integer number = numbers.get(iri);
        return number == null ? List.of() : Arrays.stream(edges.at(number)).mapToObj(selection::edge).toList();
    }

    /// Edges whose ends are both among these, lineage relations only or all.
    public List<Edge> edgesAmong(Collection<String> iris, boolean lineageOnly) {
        return selection.edgesAmong(iris, relation -> relation.lineage() || !lineageOnly);
    }

    /// How many edges an entity has per relation name and direction (`out` as subject, `in` as object): `buildsOn/in` to 3.
    public SequencedMap<String, Integer> degree(String iri) {
        SequencedMap<String, Integer> degree = new LinkedHashMap<>();
        for (Edge edge : edges(iri)) {
            if (edge.subject().equals(iri)) {
                degree.merge(edge.relation() + "/out", 1, Integer::sum);
            }
            if (edge.object().equals(iri)) {
                degree.merge(edge.relation() + "/in", 1, Integer::sum);
            }
        }
        return degree;
    }

    /// One shortest path between two entities over lineage relations, ignoring direction; the edges in order from `from` to `to`.
    /// Empty when there is none of at most `length` edges. Ties are broken by relation order, then by IRI.
    public List<Edge> path(String from, String to, int length) {
        Integer start = numbers.get(from);
        Integer goal = numbers.get(to);
        return start == null || goal == null ? List.of() : selection.path(start, goal, length);
    }

    /// All simple paths that a question asks for, counted; the best of them, ranked by their weight: the product of what each step and each stop
    /// on the way tells (ARCHITECTURE has the formula), ties by length, then by IRI.
    ///
    /// @param limit how many paths are told
    public Paths paths(PathQuestion question, int limit) {
        return paths.find(question, limit, PathSearch.WORK);
    }

    /// The stories in their order.
    public List<Story> stories() {
        return stories;
    }

    public Optional<Story> story(String slug) {
        return stories().stream().filter(story -> story.slug().equals(slug)).findFirst();
    }

    /// Entities per decade (1900, 1910, …) by the earliest bound; decades without entities between the first and the last are there with 0.
    public SequencedMap<Integer, Integer> perDecade() {
        return perDecade;
    }

    private static SequencedMap<Integer, Integer> countDecades(Bounds bounds, int entities) {
        TreeMap<Integer, Integer> perDecade = new TreeMap<>();
        for (int entity = 0; entity < entities; entity++) {
            bounds.firstYear(entity).ifPresent(year -> perDecade.merge(Math.floorDiv(year, 10) * 10, 1, Integer::sum));
        }
        if (!perDecade.isEmpty()) {
            for (int decade = perDecade.firstKey(); decade < perDecade.lastKey(); decade += 10) {
                perDecade.putIfAbsent(decade, 0);
            }
        }
        return Collections.unmodifiableSequencedMap(perDecade);
    }
}
