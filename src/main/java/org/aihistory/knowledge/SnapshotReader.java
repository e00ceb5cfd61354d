package org.aihistory.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.model.TimeSpan;
import org.aihistory.release.Release;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Reads a release's dataset once and fills what the snapshot keeps.
final class SnapshotReader {

    private static final Comparator<Edtf> EARLIER = Comparator
            .comparing(Edtf::earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Edtf::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())).thenComparing(Edtf::value);

    private static final Text NOTHING = new Text("", "");

    final Schema schema;
    final Map<String, Text> labels = new HashMap<>();
    final List<Entity> entities = new ArrayList<>();
    final Map<String, Integer> numbers = new HashMap<>();
    final Bounds bounds;
    final SnapshotClocks clocks;
    final Set<String> relativeDates;
    final Map<String, Set<String>> countries = new HashMap<>();
    final EdgeTable edges;
    final List<Story> stories;

    private final Descriptions things;
    private final Set<Triple> stated = new HashSet<>();
    private final Map<String, Set<String>> passages = new HashMap<>();
    private final Map<String, Set<Language>> languages = new HashMap<>();
    private final Map<String, Set<String>> claims = new HashMap<>();
    private final Map<String, Set<String>> scenes = new HashMap<>();
    private final Map<String, Integer> lineage = new HashMap<>();

    private SnapshotReader(DatasetGraph dataset) {
        schema = Schema.of(Descriptions.of(dataset.getGraph(Aih.ONTOLOGY).find()));
        things = Descriptions.of(dataset.getDefaultGraph().find());
        Map<String, String> kinds = kindsOfEntities();
        readPassages(dataset, kinds.keySet());
        List<String> iris = kinds.keySet().stream().sorted().toList();
        for (String iri : iris) {
            numbers.put(iri, numbers.size());
        }
        bounds = readBounds(iris);
        clocks = SnapshotClocks.read(things, iris, passages);
        relativeDates = iris.stream().filter(iri -> !things.iris(iri, Aih.dateAsStated).isEmpty()).collect(Collectors.toUnmodifiableSet());
        iris.forEach(iri -> countries.put(iri, new TreeSet<>(things.literals(iri, Aih.country))));
        edges = new EdgeTable(iris.size(), readEdges(iris));
        readClaims();
        stories = new StoryReader(things).stories();
        stories.forEach(this::countScenes);
        iris.forEach(iri -> entities.add(entity(iri, Objects.requireNonNull(kinds.get(iri)))));
    }

    static SnapshotReader read(Release release) {
        return Txn.calculateRead(release.dataset(), () -> new SnapshotReader(release.dataset()));
    }

    private Map<String, String> kindsOfEntities() {
        Map<String, String> kinds = new TreeMap<>();
        for (String subject : things.subjects()) {
            things.text(subject, RDFS.Nodes.label).ifPresent(label -> labels.put(subject, label));
            things.iris(subject, RDF.Nodes.type).stream().flatMap(type -> Optional.ofNullable(schema.kindOfClass().get(type)).stream())
                    .findFirst().ifPresent(kind -> kinds.put(subject, kind));
        }
        return kinds;
    }

    private void readPassages(DatasetGraph dataset, Set<String> entityIris) {
        for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext();) {
            Quad quad = quads.next();
            if (quad.isDefaultGraph() || !things.has(quad.getGraph().getURI(), RDF.Nodes.type, Aih.Passage)) {
                continue;
            }
            stated.add(quad.asTriple());
            boolean held = things.values(quad.getSubject().getURI(), quad.getPredicate()).contains(quad.getObject());
            for (Node end : List.of(quad.getSubject(), quad.getObject())) {
                if (end.isURI() && entityIris.contains(end.getURI())) {
                    passages.computeIfAbsent(end.getURI(), iri -> new HashSet<>()).add(quad.getGraph().getURI());
                    if (held) {
                        language(quad.getGraph().getURI()).ifPresent(language -> languages
                                .computeIfAbsent(end.getURI(), iri -> EnumSet.noneOf(Language.class)).add(language));
                    }
                }
            }
        }
    }

    private Optional<Language> language(String passage) {
        return things.literal(passage, Aih.sourceLanguage)
                .or(() -> things.iri(passage, Aih.inSource).flatMap(source -> things.literal(source, Aih.sourceLanguage)))
                .flatMap(Language::of);
    }

    private Bounds readBounds(List<String> iris) {
        Bounds read = new Bounds(iris.size());
        for (int entity = 0; entity < iris.size(); entity++) {
            int number = entity;
            things.literal(iris.get(entity), Aih.earliest).ifPresent(day -> read.setFirst(number, LocalDate.parse(day)));
            things.literal(iris.get(entity), Aih.latest).ifPresent(day -> read.setLast(number, LocalDate.parse(day)));
        }
        return read;
    }

    private List<EdgeTable.Numbered> readEdges(List<String> iris) {
        List<EdgeTable.Numbered> found = new ArrayList<>();
        for (int relation = 0; relation < schema.relations().size(); relation++) {
            Relation described = schema.relations().get(relation);
            Node predicate = NodeFactory.createURI(described.iri());
            for (String subject : iris) {
                for (String object : things.iris(subject, predicate)) {
                    Integer end = numbers.get(object);
                    if (end != null) {
                        boolean inferred = !stated
                                .contains(Triple.create(NodeFactory.createURI(subject), predicate, NodeFactory.createURI(object)));
                        found.add(new EdgeTable.Numbered(Objects.requireNonNull(numbers.get(subject)), relation, end, inferred));
                        if (described.lineage() && !inferred) {
                            lineage.merge(subject, 1, Integer::sum);
                            lineage.merge(object, 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return found;
    }

    private void readClaims() {
        for (String claim : things.subjects()) {
            if (things.has(claim, RDF.Nodes.type, Aih.Claim)) {
                for (Node property : List.of(Aih.topic, Aih.holder, RDF.Nodes.subject, RDF.Nodes.object)) {
                    things.iris(claim, property).forEach(iri -> claims.computeIfAbsent(iri, about -> new HashSet<>()).add(claim));
                }
            }
        }
    }

    private void countScenes(Story story) {
        for (Story.Scene scene : story.scenes()) {
            scene.focused().ifPresent(iri -> scenes.computeIfAbsent(iri, shown -> new HashSet<>()).add(scene.iri()));
            scene.shows().forEach(iri -> scenes.computeIfAbsent(iri, shown -> new HashSet<>()).add(scene.iri()));
        }
    }

    private Entity entity(String iri, String kind) {
        String type = things.iris(iri, RDF.Nodes.type).stream().filter(schema.kindOfClass()::containsKey)
                .max(Comparator.comparingInt((String found) -> schema.depthOfClass().getOrDefault(found, 0)).thenComparing(found -> found))
                .orElse("");
        String slug = iri.substring(iri.lastIndexOf('/') + 1);
        List<String> aliases = new ArrayList<>(things.literals(iri, SKOS.altLabel.asNode()));
        double importance = lineage.getOrDefault(iri, 0) + count(claims, iri) + count(scenes, iri) + 0.5 * count(passages, iri);
        return new Entity(iri, kind, slug, type.substring(type.indexOf('#') + 1), labels.getOrDefault(iri, new Text(slug, slug)),
                things.text(iri, Aih.summary).orElse(NOTHING), List.copyOf(aliases), span(iri),
                Set.copyOf(languages.getOrDefault(iri, Set.of())), importance);
    }

    private static int count(Map<String, Set<String>> sets, String iri) {
        return sets.getOrDefault(iri, Set.of()).size();
    }

    private TimeSpan span(String iri) {
        List<Edtf> starts = new ArrayList<>();
        List<Edtf> ends = new ArrayList<>();
        Set<Edtf> several = new HashSet<>();
        for (Map.Entry<String, String> property : schema.dateRoles().entrySet()) {
            List<Edtf> held = things.literals(iri, NodeFactory.createURI(property.getKey())).stream().map(Edtf::parse).toList();
            several.addAll(held.size() > 1 ? held : List.of());
            if (!property.getValue().equals("end")) {
                starts.addAll(held);
            }
            if (!property.getValue().equals("start")) {
                ends.addAll(held);
            }
        }
        if (starts.isEmpty() && ends.isEmpty()) {
            return TimeSpan.UNKNOWN;
        }
        Edtf start = starts.stream().min(EARLIER).orElse(null);
        Edtf end = ends.stream().min(EARLIER).orElse(null);
        return new TimeSpan(start, end, !several.isEmpty(),
                several.stream().filter(date -> !date.equals(start) && !date.equals(end)).sorted(EARLIER).toList());
    }
}
