package org.aihistory.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Story;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Text;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.NetworkLayout;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.picture.NetworkSvg;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;
import org.aihistory.picture.Sentences;
import org.aihistory.story.StoryPage.Part;
import org.aihistory.story.StoryPage.Sentence;
import org.aihistory.story.StoryPage.Stop;
import org.aihistory.story.StoryPage.View;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.web.util.HtmlUtils;

/// Makes the page of a story from its telling.
final class StoryPages {

    /// Beside the text on a wide screen.
    static final PictureSize PAGE = new PictureSize(760, 560);
    /// On a slide or on paper, where letters must stay readable.
    static final PictureSize CLOSE = new PictureSize(660, 430);

    private final HistorySnapshot snapshot;
    private final Reader reader;
    private final Messages messages;
    private final Links links;
    private final Sentences sentences;
    private final StoryTables tables;
    private final PictureSize size;

    StoryPages(HistorySnapshot snapshot, Reader reader, Messages messages, Links links) {
        this(snapshot, reader, messages, links, PAGE);
    }

    /// @param size room of its pictures
    StoryPages(HistorySnapshot snapshot, Reader reader, Messages messages, Links links, PictureSize size) {
        this.snapshot = snapshot;
        this.reader = reader;
        this.messages = messages;
        this.links = links;
        this.sentences = new Sentences(reader.data());
        this.tables = new StoryTables(reader, messages);
        this.size = size;
    }

    StoryPage of(Telling telling) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < telling.scenes().size(); i++) {
            Telling.Scene scene = telling.scenes().get(i);
            String previous = i == 0 ? "" : id(telling.scenes().get(i - 1));
            String next = i + 1 == telling.scenes().size() ? "" : id(telling.scenes().get(i + 1));
            parts.add(new Part(scene.scene(), id(scene), previous, next, view(scene), sources(scene), scene.claims(), scene.disputed(),
                    explore(scene), embed(telling.story(), scene)));
        }
        return new StoryPage(telling.story(), parts, telling.references(), downloads(telling.story()),
                ReadingTime.of(telling.story(), reader.data()));
    }

    /// A scene by itself.
    Part part(Telling.Scene scene) {
        return new Part(scene.scene(), id(scene), "", "", view(scene), sources(scene), scene.claims(), scene.disputed(), explore(scene),
                "");
    }

    /// The markup that shows a scene on another site: a frame with its name.
    private String embed(Story story, Telling.Scene scene) {
        String address = links.absolute("/stories/" + story.slug() + "/scenes/" + scene.scene().position() + "/embed?lang="
                + reader.data().tag());
        String name = HtmlUtils.htmlEscape(in(scene.scene().title()));
        return "<iframe src=\"" + address + "\" title=\"" + name
                + "\" width=\"100%\" height=\"640\" style=\"border:1px solid #ccc\" loading=\"lazy\"></iframe>";
    }

    private static String id(Telling.Scene scene) {
        return "scene-" + scene.scene().position();
    }

    private static List<StoryPage.Source> sources(Telling.Scene scene) {
        Map<List<Object>, List<Citation>> alike = new LinkedHashMap<>();
        scene.citations().forEach(citation -> alike.computeIfAbsent(
                List.of(citation.source(), citation.voice(), citation.via(), citation.register()), same -> new ArrayList<>())
                .add(citation));
        return alike.values().stream().map(passages -> new StoryPage.Source(passages.getFirst(), passages)).toList();
    }

    View view(Telling.Scene scene) {
        return switch (scene.shown()) {
            case Shown.Picture picture -> scene.scene().view() == Story.View.NETWORK ? network(scene, picture) : lineage(scene, picture);
            case Shown.Path path -> path(path);
            case Shown.Comparison comparison -> comparison(comparison);
            case Shown.Card card -> new View.Card(stop(card.entity()), in(card.entity().summary()), properties(card));
            case Shown.Claims claims -> new View.Claims(claims.claims());
            case Shown.Nothing _,Shown.Section _ -> new View.Words();
            case Shown.Measurements measured -> tables.of(measured);
            case Shown.Chart chart -> tables.of(chart);
            case Shown.Answer answer -> tables.of(answer);
            case Shown.Source source -> tables.of(source);
        };
    }

    private static List<StoryPage.Property> properties(Shown.Card card) {
        Map<String, List<Telling.Fact>> properties = new LinkedHashMap<>();
        card.facts().forEach(fact -> properties.computeIfAbsent(fact.property(), property -> new ArrayList<>()).add(fact));
        return properties.values().stream().map(values -> new StoryPage.Property(values.getFirst().name(), values)).toList();
    }

    private View lineage(Telling.Scene scene, Shown.Picture shown) {
        LineagePicture picture = LineageLayout
                .of(shown.selected(), snapshot.kinds(), snapshot.relations(),
                        new PictureView(reader.data(), size, shown.focus(), shown.from(), shown.to()))
                .withPages(links::to);
        Caption caption = caption(scene, "story.lineage");
        return new View.Picture(LineageSvg.element(picture, caption), caption.title(), sentences(shown), picture.shown(), picture.total());
    }

    private View network(Telling.Scene scene, Shown.Picture shown) {
        NetworkPicture picture = NetworkLayout.of(shown.selected(), snapshot.kinds(), snapshot.relations(),
                new PictureView(reader.data(), size, shown.focus(), null, null)).withPages(links::to);
        Caption caption = caption(scene, "story.network");
        return new View.Picture(NetworkSvg.element(picture, caption), caption.title(), sentences(shown), picture.shown(), picture.total());
    }

    private Caption caption(Telling.Scene scene, String key) {
        String title = messages.text(reader.ui(), key, in(scene.scene().title()));
        return new Caption(title, title, messages.text(reader.ui(), "story.picture.more"), "");
    }

    private List<Sentence> sentences(Shown.Picture shown) {
        Map<String, Entity> things = new LinkedHashMap<>();
        shown.selected().entities().forEach(entity -> things.put(entity.iri(), entity));
        return shown.selected().edges().stream()
                .map(edge -> sentence(edge, things, true, shown.grounds().getOrDefault(edge, List.of()))).toList();
    }

    private View path(Shown.Path path) {
        Map<String, Entity> things = new LinkedHashMap<>();
        path.entities().forEach(entity -> things.put(entity.iri(), entity));
        List<Sentence> steps = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            Edge edge = path.steps().get(i);
            boolean subjectAbove = edge.subject().equals(path.entities().get(i).iri());
            boolean forward = (relation(edge).flow() == Flow.FORWARD) == subjectAbove;
            steps.add(sentence(edge, things, forward, path.grounds().getOrDefault(edge, List.of())));
        }
        return new View.Path(path.entities().stream().map(this::stop).toList(), steps);
    }

    private Sentence sentence(Edge edge, Map<String, Entity> things, boolean forward, List<Citation> grounds) {
        Relation relation = relation(edge);
        String subject = label(things, edge.subject());
        String object = label(things, edge.object());
        String text = relation.flow() == Flow.FORWARD ? sentences.of(relation, subject, object) : sentences.of(relation, object, subject);
        return new Sentence(text, relation.token(), forward, edge.inferred(), grounds);
    }

    private View comparison(Shown.Comparison comparison) {
        Language language = reader.data();
        List<StoryPage.Row> rows = new ArrayList<>();
        rows.add(new StoryPage.Row(messages.text(reader.ui(), "story.table.what"),
                comparison.columns().stream().map(column -> in(column.summary())).toList()));
        rows.add(new StoryPage.Row(messages.text(reader.ui(), "story.table.when"),
                comparison.columns().stream().map(column -> DateWords.of(column.span(), language)).toList()));
        comparison.lines().forEach(line -> rows.add(new StoryPage.Row(line.property().in(reader.ui()),
                line.values().stream().map(values -> values.stream().map(this::in)
                        .collect(Collectors.joining(messages.text(language, "story.comma")))).toList())));
        return new View.Comparison(comparison.columns().stream().map(this::stop).toList(), rows);
    }

    /// The same picture in the explorer.
    private String explore(Telling.Scene scene) {
        Story.Scene plan = scene.scene();
        if (!(scene.shown() instanceof Shown.Picture) || plan.focus() == null) {
            return "";
        }
        StringBuilder address = new StringBuilder("/explore?view=").append(plan.view() == Story.View.NETWORK ? "network" : "lineage");
        if (plan.from() != null) {
            address.append("&from=").append(plan.from());
        }
        if (plan.to() != null) {
            address.append("&to=").append(plan.to());
        }
        return snapshot.entity(plan.focus()).map(focus -> links.to(address + "&focus=" + focus.kind() + "/" + focus.slug())).orElse("");
    }

    private static List<StoryPage.Download> downloads(Story story) {
        List<StoryPage.Download> downloads = new ArrayList<>();
        for (String form : List.of("pptx", "html", "md")) {
            for (Language language : Language.values()) {
                downloads.add(new StoryPage.Download(form, language.tag(),
                        "/stories/" + story.slug() + "." + form + "?lang=" + language.tag()));
            }
        }
        return downloads;
    }

    private Stop stop(Entity entity) {
        return new Stop(snapshot.kind(entity.kind()).orElseThrow(), in(entity.label()), DateWords.of(entity.span(), reader.data()),
                entity.page());
    }

    private Relation relation(Edge edge) {
        return snapshot.relation(edge.relation()).orElseThrow();
    }

    private String label(Map<String, Entity> things, String iri) {
        Entity thing = things.get(iri);
        return thing == null ? iri : in(thing.label());
    }

    Reader reader() {
        return reader;
    }

    Links links() {
        return links;
    }

    List<Kind> kinds() {
        return snapshot.kinds();
    }

    List<Relation> relations() {
        return snapshot.relations();
    }

    /// Words of the interface.
    String word(String key, Object... arguments) {
        return messages.text(reader.ui(), key, arguments);
    }

    String in(Text text) {
        return text.in(reader.data());
    }
}
