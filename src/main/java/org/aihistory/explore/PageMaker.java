package org.aihistory.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.explore.ExplorePage.AddressBook;
import org.aihistory.explore.ExplorePage.Decade;
import org.aihistory.explore.ExplorePage.KindChoice;
import org.aihistory.explore.ExplorePage.ListRow;
import org.aihistory.explore.ExplorePage.RelationChoice;
import org.aihistory.explore.ExplorePage.Statement;
import org.aihistory.explore.ExplorePage.ViewLink;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.NetworkPicture;
import org.jspecify.annotations.Nullable;

/// Makes the page of one request.
final class PageMaker {

    private final HistorySnapshot snapshot;
    private final Request request;
    private final Language language;
    private final UnaryOperator<String> linked;

    /// @param linked gives an address the reader's languages
    PageMaker(HistorySnapshot snapshot, Request request, Language language, UnaryOperator<String> linked) {
        this.snapshot = snapshot;
        this.request = request;
        this.language = language;
        this.linked = linked;
    }

    ExplorePage page(Caption caption, LaneChoice.Words words) {
        View view = request.view();
        Selected selected = Pictures.selected(request, view, snapshot);
        LineagePicture lineage = view == View.LINEAGE
                ? Pictures.lineage(request, selected, snapshot, language, words).withPages(linked).withMore(this::nearer)
                : null;
        NetworkPicture network = view == View.NETWORK ? Pictures.network(request, selected, snapshot, language) : null;
        int shown = lineage == null ? selected.entities().size() : lineage.shown();
        int least = years().map(LocalDate::getYear).min(Integer::compareTo).orElse(1900);
        int most = years().map(LocalDate::getYear).max(Integer::compareTo).orElse(2000);
        return new ExplorePage(view.word(), request.focus(), request.selection().hops(), request.selection().from(),
                request.selection().to(),
                least, most, sourceLanguage(), views(), kinds(), relations(), decades(), rows(drawn(selected, lineage)), shown,
                selected.total(), lineage,
                lineage == null ? null : LineageSvg.element(lineage, caption), network, addresses(view), choices());
    }

    /// The list holds the same items as the picture.
    private static Selected drawn(Selected selected, @Nullable LineagePicture lineage) {
        if (lineage == null) {
            return selected;
        }
        Set<String> drawn = lineage.items().stream().map(LineagePicture.Item::iri).collect(Collectors.toSet());
        return new Selected(selected.entities().stream().filter(entity -> drawn.contains(entity.iri())).toList(),
                selected.edges().stream().filter(edge -> drawn.contains(edge.subject()) && drawn.contains(edge.object())).toList(),
                selected.total());
    }

    /// The kind and the years of what found no room.
    private String nearer(LineagePicture.More more) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters(View.LINEAGE));
        if (request.lanes() == LaneChoice.KIND) {
            parameters.put("kind", List.of(more.lane()));
        }
        parameters.put("from", List.of(Integer.toString(more.fromYear())));
        parameters.put("to", List.of(Integer.toString(Math.max(more.toYear(), more.fromYear() + 1))));
        return linked.apply(Addresses.explore(parameters));
    }

    private AddressBook addresses(View view) {
        String query = Addresses.query(request.parameters(view));
        Map<String, List<String>> unfocused = new LinkedHashMap<>(request.parameters(view));
        unfocused.remove("focus");
        unfocused.remove("hops");
        return new AddressBook(linked.apply(Addresses.explore(Map.of("view", List.of(view.word())))),
                linked.apply(Addresses.explore(unfocused)),
                request.focus() == null ? "" : linked.apply(request.focus().page()),
                linked.apply("/explore/" + view.word() + ".svg?" + query), linked.apply("/api/v1/" + view.word() + "?" + query),
                linked.apply("/api/v1/network/expand" + stated()), linked.apply("/api/v1/network/ways" + stated()),
                linked.apply("/api/v1/statement"),
                linked.apply("/").substring(1));
    }

    /// What expansions leave out as the page does.
    private String stated() {
        return request.selection().stated() ? "?inferred=no" : "";
    }

    private ExplorePage.Choices choices() {
        List<ExplorePage.Chosen> things = request.things().stream()
                .map(thing -> new ExplorePage.Chosen(thing.kind() + "/" + thing.slug(), thing.label().in(language),
                        linked.apply(Addresses.explore(request.without(thing)))))
                .toList();
        Map<String, List<String>> all = new LinkedHashMap<>(request.parameters(request.view()));
        all.remove("things");
        return new ExplorePage.Choices(request.lanes().word(), request.selection().clock().word(), request.selection().asOf(),
                request.selection().stated(), things,
                String.join(",", request.parameters(request.view()).getOrDefault("things", List.of())),
                linked.apply(Addresses.explore(all)), hidden(),
                request.form().word(), request.marked().stream().map(Entity::iri).toList(), files());
    }

    private Map<String, String> files() {
        String query = Addresses.query(request.parameters(request.view()));
        Map<String, String> files = new LinkedHashMap<>();
        Stream.of("csv", "graphml", "gexf").forEach(form -> files.put(form, linked.apply("/explore/things." + form + "?" + query)));
        files.put("json", linked.apply("/api/v1/entities?" + query));
        Stream.of("svg", "png").forEach(form -> files.put(form, linked.apply("/explore/lineage." + form + "?" + query)));
        return files;
    }

    private List<ExplorePage.Hidden> hidden() {
        return request.parameters(request.view()).entrySet().stream()
                .filter(entry -> !List.of("view", "lanes", "clock", "asof", "layout").contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> new ExplorePage.Hidden(entry.getKey(), value))).toList();
    }

    private Stream<LocalDate> years() {
        return snapshot.entities().stream().map(Entity::span)
                .flatMap(span -> Stream.concat(span.earliest().stream(), span.latest().stream()));
    }

    private String sourceLanguage() {
        Language chosen = request.selection().sourceLanguage();
        return chosen == null ? "" : chosen.tag();
    }

    private List<ViewLink> views() {
        return Stream.of(View.values())
                .map(view -> new ViewLink(view.word(), linked.apply(Addresses.explore(request.parameters(view))), view == request.view()))
                .toList();
    }

    private List<KindChoice> kinds() {
        Map<String, Integer> counts = snapshot.counts().byKind();
        return snapshot.kinds().stream().map(kind -> new KindChoice(kind, counts.getOrDefault(kind.slug(), 0),
                request.selection().kinds().isEmpty() || request.selection().kinds().contains(kind.slug()))).toList();
    }

    private List<RelationChoice> relations() {
        return snapshot.relations().stream().filter(Relation::lineage)
                .map(relation -> new RelationChoice(relation, request.selection().relations().contains(relation.name()))).toList();
    }

    private List<Decade> decades() {
        Map<Integer, Integer> counts = snapshot.perDecade();
        int top = counts.values().stream().max(Integer::compareTo).orElse(1);
        List<Decade> decades = new ArrayList<>();
        counts.forEach((start, count) -> {
            Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters(request.view()));
            parameters.put("from", List.of(Integer.toString(start)));
            parameters.put("to", List.of(Integer.toString(start + 9)));
            Integer from = request.selection().from();
            Integer to = request.selection().to();
            boolean within = (from == null || from <= start + 9) && (to == null || to >= start);
            int share = (int) Math.ceil(100.0 * count / Math.max(1, top));
            decades.add(new Decade(start, start + 9, count, share, linked.apply(Addresses.explore(parameters)), within));
        });
        return decades;
    }

    private List<ListRow> rows(Selected selected) {
        Map<String, Entity> shown = new LinkedHashMap<>();
        selected.entities().forEach(entity -> shown.put(entity.iri(), entity));
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        for (Edge edge : selected.edges()) {
            add(statements, edge.subject(), edge, Objects.requireNonNull(shown.get(edge.object())), true);
            add(statements, edge.object(), edge, Objects.requireNonNull(shown.get(edge.subject())), false);
        }
        return selected.entities().stream().map(entity -> row(entity, statements.getOrDefault(entity.iri(), List.of()))).toList();
    }

    private void add(Map<String, List<Statement>> statements, String end, Edge edge, Entity other, boolean subject) {
        Relation relation = snapshot.relations().stream().filter(one -> one.name().equals(edge.relation())).findFirst().orElseThrow();
        String words = (subject ? relation.label() : relation.inverse()).in(language);
        statements.computeIfAbsent(end, none -> new ArrayList<>())
                .add(new Statement(words, other.label().in(language), linked.apply(other.page())));
    }

    private ListRow row(Entity entity, List<Statement> statements) {
        Kind kind = snapshot.kinds().stream().filter(one -> one.slug().equals(entity.kind())).findFirst().orElseThrow();
        Map<String, List<String>> around = new LinkedHashMap<>(request.parameters(request.view()));
        around.put("focus", List.of(entity.kind() + "/" + entity.slug()));
        return new ListRow(entity.iri(), entity.kind() + "/" + entity.slug(), kind, entity.label().in(language),
                entity.label().in(language.other()),
                DateWords.withOthers(entity.span(), language),
                entity.summary().in(language), linked.apply(entity.page()), linked.apply(Addresses.explore(around)), statements);
    }
}
