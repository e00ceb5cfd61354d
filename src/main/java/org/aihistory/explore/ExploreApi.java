package org.aihistory.explore;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Clock;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.model.Text;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkLayout;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.picture.PictureView;
import org.aihistory.web.Reader;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The JSON that the explorer's page uses; the same parameters as the page.
@RestController
@RequestMapping("/api/v1")
class ExploreApi {

    /// How many neighbours one expansion brings at most; the answer says how many there are.
    private static final int NEIGHBOURS = 40;
    private static final List<String> DIRECTIONS = List.of("both", "out", "in");

    /// One entity.
    ///
    /// @param date in the reader's language
    record Item(String iri, String page, String kind, String type, String label, String date, String summary, double importance) {
    }

    /// One entity with its other names and all its edges.
    ///
    /// @param label in both languages
    /// @param edges in order of relation, then of the other end
    record Detail(String release, Item item, Text label, List<String> aliases, List<Edge> edges) {
    }

    /// Entities of a selection.
    ///
    /// @param total how many there are without the limit
    record Items(String release, int shown, int total, List<Item> items) {
    }

    /// Neighbours of a node.
    record Expansion(List<NetworkPicture.Node> nodes, List<NetworkPicture.Link> links, int shown, int total) {
    }

    private final LaneWords words;

    ExploreApi(LaneWords words) {
        this.words = words;
    }

    @GetMapping("/lineage")
    LineagePicture lineage(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        Selected selected = Pictures.selected(request, View.LINEAGE, knowledge.snapshot());
        return Pictures.lineage(request, selected, knowledge.snapshot(), reader.data(), words.of(request.lanes()));
    }

    @GetMapping("/network")
    NetworkPicture network(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        return Pictures.network(request, Pictures.selected(request, View.NETWORK, knowledge.snapshot()), knowledge.snapshot(),
                reader.data());
    }

    /// The neighbours of a node, the most important ones first, and every edge among them and to it.
    ///
    /// @param relation only along this relation; empty for all lineage relations
    /// @param kind only neighbours of this kind; empty for all
    /// @param inferred `no` leaves out what rules derived
    /// @param direction `out` where the node is the subject, `in` where it is the object, `both`
    @GetMapping("/network/expand")
    Expansion expand(Knowledge knowledge, Reader reader, @RequestParam(defaultValue = "") String iri,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "both") String direction, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String inferred) {
        HistorySnapshot snapshot = knowledge.snapshot();
        if (iri.isEmpty()) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "iri", "IRI");
        }
        entity(snapshot, iri);
        if (!DIRECTIONS.contains(direction)) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "direction", String.join(", ", DIRECTIONS));
        }
        Set<String> relations = relation.isEmpty() ? Set.of() : Set.of(relation(snapshot, relation).name());
        List<Edge> edges = snapshot.edges(iri).stream().filter(edge -> relations.isEmpty()
                ? relation(snapshot, edge.relation()).lineage()
                : relations.contains(edge.relation())).filter(edge -> runs(edge, iri, direction))
                .filter(edge -> !(inferred.equals("no") && edge.inferred()))
                .filter(edge -> kind.isEmpty() || kindOf(snapshot, edge.other(iri)).equals(kind)).toList();
        Set<String> around = edges.stream().map(edge -> edge.other(iri)).collect(Collectors.toCollection(LinkedHashSet::new));
        around.add(iri);
        Selection only = new Selection(Set.of(), relations, null, null, iri, 1, around, null, Clock.HAPPENED, null,
                inferred.equals("no"));
        Selected selected = snapshot.select(only, NEIGHBOURS + 1);
        NetworkPicture picture = NetworkLayout.of(selected, snapshot.kinds(), snapshot.relations(),
                new PictureView(reader.data(), Pictures.PAGE, iri, null, null));
        return new Expansion(picture.nodes(), picture.links(), selected.entities().size(), selected.total());
    }

    /// What an expansion can bring: one entry for each relation, direction and kind, with how many neighbours it has.
    ///
    /// @param label of the relation as read from the node
    record Way(String relation, String direction, String kind, String label, String kindLabel, int count) {
    }

    /// The ways in which a node can be expanded: first all lineage relations together, under an empty name.
    ///
    /// @param inferred `no` leaves out what rules derived
    @GetMapping("/network/ways")
    List<Way> ways(Knowledge knowledge, Reader reader, @RequestParam(defaultValue = "") String iri,
            @RequestParam(defaultValue = "") String inferred) {
        HistorySnapshot snapshot = knowledge.snapshot();
        entity(snapshot, iri);
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        Set<String> lineage = new LinkedHashSet<>();
        for (Edge edge : snapshot.edges(iri)) {
            if (inferred.equals("no") && edge.inferred()) {
                continue;
            }
            if (relation(snapshot, edge.relation()).lineage()) {
                lineage.add(edge.other(iri));
            }
            String direction = edge.subject().equals(iri) ? "out" : "in";
            counts.merge(List.of(edge.relation(), direction, kindOf(snapshot, edge.other(iri))), 1, Integer::sum);
        }
        return Stream.concat(Stream.of(new Way("", "both", "", "", "", lineage.size())),
                counts.entrySet().stream().map(entry -> way(snapshot, reader, entry.getKey(), entry.getValue()))).toList();
    }

    private static Way way(HistorySnapshot snapshot, Reader reader, List<String> key, int count) {
        Relation relation = relation(snapshot, key.get(0));
        Text words = key.get(1).equals("out") ? relation.label() : relation.inverse();
        String kind = snapshot.kind(key.get(2)).map(found -> found.plural().in(reader.ui())).orElse(key.get(2));
        return new Way(relation.name(), key.get(1), key.get(2), words.in(reader.ui()), kind, count);
    }

    private static String kindOf(HistorySnapshot snapshot, String iri) {
        return snapshot.entity(iri).map(Entity::kind).orElse("");
    }

    private static boolean runs(Edge edge, String iri, String direction) {
        return switch (direction) {
            case "out" -> edge.subject().equals(iri);
            case "in" -> edge.object().equals(iri);
            default -> true;
        };
    }

    @GetMapping("/entities")
    Items entities(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        Selected selected = Pictures.selected(request, View.LIST, knowledge.snapshot());
        List<Item> items = selected.entities().stream().map(entity -> item(entity, reader.data())).toList();
        return new Items(knowledge.releaseId(), items.size(), selected.total(), items);
    }

    @GetMapping("/entities/{kind}/{slug}")
    Detail entity(Knowledge knowledge, Reader reader, @PathVariable String kind, @PathVariable String slug) {
        Entity entity = knowledge.snapshot().entity(kind, slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        return new Detail(knowledge.releaseId(), item(entity, reader.data()), entity.label(), entity.aliases(),
                knowledge.snapshot().edges(entity.iri()));
    }

    private static Relation relation(HistorySnapshot snapshot, String name) {
        return snapshot.relation(name).orElseThrow(() -> new KnowledgeException(Problem.BAD_REQUEST, "relation",
                String.join(", ", snapshot.relations().stream().map(Relation::name).toList())));
    }

    private static Entity entity(HistorySnapshot snapshot, String iri) {
        return snapshot.entity(iri).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
    }

    private static Item item(Entity entity, Language language) {
        return new Item(entity.iri(), entity.page(), entity.kind(), entity.type(), entity.label().in(language),
                DateWords.of(entity.span(), language), entity.summary().in(language), entity.importance());
    }
}
