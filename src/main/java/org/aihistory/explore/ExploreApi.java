package org.aihistory.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DateWords;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Relation;
import org.aihistory.model.Row;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.model.Term;
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

    /// One entity.
    ///
    /// @param date in the reader's language
    record Item(String iri, String page, String kind, String type, String label, String date, String summary, double importance) {
    }

    /// Entities of a selection.
    ///
    /// @param total how many there are without the limit
    record Items(String release, int shown, int total, List<Item> items) {
    }

    /// Neighbours of a node.
    record Expansion(List<NetworkPicture.Node> nodes, List<NetworkPicture.Link> links, int shown, int total) {
    }

    /// Where a statement stands.
    record Source(String passage, String page, String label, String locator, String voice, String register) {
    }

    /// The sources of a statement; none when it was inferred or is not stated.
    record Statement(List<Source> sources) {
    }

    @GetMapping("/lineage")
    LineagePicture lineage(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        Selected selected = Pictures.selected(request, View.LINEAGE, knowledge.snapshot());
        return Pictures.lineage(request, selected, knowledge.snapshot(), reader.data(), Pictures.PAGE);
    }

    @GetMapping("/network")
    NetworkPicture network(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        return Pictures.network(request, Pictures.selected(request, View.NETWORK, knowledge.snapshot()), knowledge.snapshot(),
                reader.data());
    }

    @GetMapping("/network/expand")
    Expansion expand(Knowledge knowledge, Reader reader, @RequestParam String iri, @RequestParam(defaultValue = "") String relation) {
        HistorySnapshot snapshot = knowledge.snapshot();
        entity(snapshot, iri);
        Selection around = new Selection(Set.of(), relation.isEmpty() ? Set.of() : Set.of(relation), null, null, iri, 1, Set.of(), null);
        Selected selected = snapshot.select(around, NEIGHBOURS);
        NetworkPicture picture = NetworkLayout.of(selected, snapshot.kinds(), snapshot.relations(),
                new PictureView(reader.data(), Pictures.PAGE, iri, null, null));
        return new Expansion(picture.nodes(), picture.links(), selected.entities().size(), selected.total());
    }

    @GetMapping("/entities")
    Items entities(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        Selected selected = Pictures.selected(request, View.LIST, knowledge.snapshot());
        List<Item> items = selected.entities().stream().map(entity -> item(entity, reader.data())).toList();
        return new Items(knowledge.releaseId(), items.size(), selected.total(), items);
    }

    @GetMapping("/entities/{kind}/{slug}")
    Item entity(Knowledge knowledge, Reader reader, @PathVariable String kind, @PathVariable String slug) {
        return knowledge.snapshot().entity(kind, slug).map(entity -> item(entity, reader.data()))
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
    }

    @GetMapping("/statement")
    Statement statement(Knowledge knowledge, Reader reader, @RequestParam String subject, @RequestParam String relation,
            @RequestParam String object) {
        HistorySnapshot snapshot = knowledge.snapshot();
        entity(snapshot, subject);
        entity(snapshot, object);
        Relation named = snapshot.relations().stream().filter(one -> one.name().equals(relation)).findFirst()
                .orElseThrow(() -> new KnowledgeException(Problem.BAD_REQUEST, "relation",
                        String.join(", ", snapshot.relations().stream().map(Relation::name).toList())));
        List<Row> rows = knowledge.base().select("explore/statement-sources", Map.of("subject", Term.iri(subject), "relation",
                Term.iri(named.iri()), "object", Term.iri(object), "language", Term.text(reader.data().tag())));
        return new Statement(rows.stream().map(row -> source(row, snapshot, reader.data())).toList());
    }

    private static Entity entity(HistorySnapshot snapshot, String iri) {
        return snapshot.entity(iri).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
    }

    private static Item item(Entity entity, Language language) {
        return new Item(entity.iri(), entity.page(), entity.kind(), entity.type(), entity.label().in(language),
                DateWords.of(entity.span(), language), entity.summary().in(language), entity.importance());
    }

    private static Source source(Row row, HistorySnapshot snapshot, Language language) {
        String source = row.get("source");
        String passage = row.get("passage");
        List<String> voices = new ArrayList<>();
        Stream.of("voice", "via").map(row::optional).flatMap(Optional::stream)
                .forEach(iri -> voices.add(snapshot.label(iri).map(label -> label.in(language)).orElse("")));
        return new Source(passage, "/sources/" + tail(source) + "#p" + passage.substring(passage.lastIndexOf('.') + 1),
                snapshot.label(source).map(label -> label.in(language)).orElse(tail(source)), row.optional("locator").orElse(""),
                String.join(" ← ", voices), snapshot.term(row.get("register")).map(label -> label.in(language)).orElse(""));
    }

    private static String tail(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
