package org.aihistory.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Selected;
import org.aihistory.model.Story.View;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.ClaimCard;
import org.aihistory.model.Telling.Shown;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkLayout;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;
import org.aihistory.picture.Sentences;
import org.aihistory.slides.Slide.Content;

/// Makes the slides of a scene: one where its content fits, more where it does not; nothing is cut silently.
final class SceneSlides {

    private static final double LEAST_PICTURE = 210;
    private static final int MOST_STOPS = 5;
    private static final int MOST_NODES = 12;
    private static final int MOST_VALUES = 4;
    private static final int MOST_COLUMNS = 4;

    private final Telling telling;
    private final DeckSetting setting;
    private final SourceLines sources;
    private final SceneClaims claims;
    private final Sentences sentences;

    SceneSlides(Telling telling, DeckSetting setting, SourceLines sources) {
        this.telling = telling;
        this.setting = setting;
        this.sources = sources;
        this.claims = new SceneClaims(setting);
        this.sentences = new Sentences(setting.language());
    }

    List<Slide> of(Telling.Scene scene) {
        String title = setting.in(scene.scene().title());
        String words = setting.in(scene.scene().narration());
        return switch (scene.shown()) {
            case Shown.Picture picture -> picture(scene, title, words, picture);
            case Shown.Path path -> path(scene, words, path);
            case Shown.Card card -> List.of(slide(scene, words, card(title, card)));
            case Shown.Claims shown -> claims(scene, title, words, shown);
            case Shown.Comparison comparison -> comparison(scene, title, words, comparison);
            case Shown.Nothing _ -> List.of(slide(scene, words, new Content.Words()));
            case Shown.Section _,Shown.Measurements _,Shown.Chart _,Shown.Answer _,Shown.Source _ ->
                List.of(slide(scene, words, new Content.Words()));
        };
    }

    private List<Slide> picture(Telling.Scene scene, String title, String words, Shown.Picture picture) {
        List<Slide> slides = new ArrayList<>();
        String beside = words;
        if (Stage.content(title, words).height() < LEAST_PICTURE) {
            slides.add(slide(scene, words, new Content.Words()));
            beside = "";
        }
        Box room = Stage.content(title, beside);
        PictureView view = new PictureView(setting.language(), PictureSize.SLIDE, picture.focus(), picture.from(), picture.to());
        slides.add(
                slide(scene, beside, scene.scene().view() == View.NETWORK ? network(picture, view, room) : lineage(picture, view, room)));
        return slides;
    }

    private Content lineage(Shown.Picture shown, PictureView view, Box room) {
        LineagePicture picture = LineageStage.of(shown.selected(), setting.kinds(), setting.relations(), view, room);
        if (!remark(picture).isEmpty()) {
            Box less = new Box(room.x(), room.y(), room.width(), room.height() - Stage.REMARK);
            picture = LineageStage.of(shown.selected(), setting.kinds(), setting.relations(), view, less);
        }
        String things = picture.items().stream().map(item -> item.date().isEmpty() ? item.label() : item.label() + " (" + item.date() + ")")
                .collect(Collectors.joining(setting.word("slides.comma")));
        String arrows = picture.arrows().stream().map(LineagePicture.Arrow::sentence)
                .collect(Collectors.joining(setting.word("slides.semicolon")));
        return new Content.Lineage(picture, remark(picture), setting.word("slides.lineage", Integer.toString(picture.fromYear()),
                Integer.toString(picture.toYear()), things, arrows));
    }

    /// What the axis cannot show: disputed dates, things without a date, things left out.
    private String remark(LineagePicture picture) {
        List<String> remarks = new ArrayList<>();
        if (picture.items().stream().anyMatch(LineagePicture.Item::disputed)) {
            remarks.add(setting.word("slides.dates.disputed"));
        }
        if (!picture.undated().isEmpty()) {
            remarks.add(setting.word("slides.undated", picture.undated().stream().map(LineagePicture.Undated::label)
                    .collect(Collectors.joining(setting.word("slides.comma")))));
        }
        if (picture.shown() + picture.undated().size() < picture.total()) {
            remarks.add(setting.word("slides.shown", Integer.toString(picture.shown()), Integer.toString(picture.total())));
        }
        return String.join("   ", remarks);
    }

    private Content network(Shown.Picture shown, PictureView view, Box room) {
        Selected some = LineageStage.some(shown.selected(), MOST_NODES, shown.focus());
        NetworkPicture picture = NetworkStage.of(NetworkLayout.of(some, setting.kinds(), setting.relations(), view), setting.relations(),
                new Box(0, 0, room.width(), room.height() - PptxNetwork.LEGEND));
        Set<String> used = picture.nodes().stream().map(NetworkPicture.Node::kind).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Slide.Legend> legend = setting.kinds().stream().filter(kind -> used.contains(kind.slug()))
                .map(kind -> new Slide.Legend(kind.shape(), kind.token(), setting.in(kind.plural()))).toList();
        String things = picture.nodes().stream().map(NetworkPicture.Node::label).collect(Collectors.joining(setting.word("slides.comma")));
        String links = picture.links().stream().map(NetworkPicture.Link::sentence)
                .collect(Collectors.joining(setting.word("slides.semicolon")));
        return new Content.Network(picture, legend, setting.word("slides.network", things, links));
    }

    private List<Slide> path(Telling.Scene scene, String words, Shown.Path path) {
        List<Slide> slides = new ArrayList<>();
        for (int from = 0; from < path.steps().size(); from += MOST_STOPS - 1) {
            int to = Math.min(from + MOST_STOPS - 1, path.steps().size());
            List<Slide.Stop> stops = path.entities().subList(from, to + 1).stream().map(this::stop).toList();
            List<Slide.Step> steps = new ArrayList<>();
            for (int i = from; i < to; i++) {
                Edge edge = path.steps().get(i);
                steps.add(step(edge, path.entities().get(i), path.entities().get(i + 1), path.grounds().getOrDefault(edge, List.of())));
            }
            String description = steps.stream().map(Slide.Step::sentence).collect(Collectors.joining(setting.word("slides.semicolon")));
            slides.add(slide(scene, from == 0 ? words : "", new Content.Steps(stops, steps, description)));
        }
        return slides;
    }

    private Slide.Step step(Edge edge, Entity upper, Entity lower, List<Citation> grounds) {
        Relation relation = setting.relation(edge.relation());
        boolean subjectFirst = relation.flow() == Flow.FORWARD;
        boolean upperIsSubject = edge.subject().equals(upper.iri());
        boolean forward = subjectFirst == upperIsSubject;
        String sentence = forward
                ? sentences.of(relation, setting.in(upper.label()), setting.in(lower.label()))
                : sentences.of(relation, setting.in(lower.label()), setting.in(upper.label()));
        return new Slide.Step(sentence, SourceLines.numbers(grounds), relation.token(), forward);
    }

    private Content.Card card(String title, Shown.Card card) {
        List<Slide.Fact> facts = facts(card);
        Content.Card whole = new Content.Card(stop(card.entity()), setting.in(card.entity().summary()), facts);
        int fit = CardPanel.of(title, whole).rows().size();
        if (fit == facts.size()) {
            return whole;
        }
        int kept = Math.max(0, fit - 1);
        List<Slide.Fact> some = new ArrayList<>(facts.subList(0, kept));
        some.add(new Slide.Fact("", setting.word("slides.more.facts", Integer.toString(facts.size() - kept)), "", false));
        return new Content.Card(whole.stop(), whole.summary(), some);
    }

    /// One row for each property; where sources disagree the values stand against each other.
    private List<Slide.Fact> facts(Shown.Card card) {
        Map<String, List<Telling.Fact>> byProperty = new LinkedHashMap<>();
        card.facts().forEach(fact -> byProperty.computeIfAbsent(fact.property(), property -> new ArrayList<>()).add(fact));
        List<Slide.Fact> facts = new ArrayList<>();
        for (List<Telling.Fact> values : byProperty.values()) {
            boolean disputed = values.getFirst().disputed();
            String joined = values.stream().limit(MOST_VALUES)
                    .map(fact -> setting.in(fact.value()) + setting.words().unit(fact.unit()) + " " + SourceLines.numbers(fact.grounds()))
                    .collect(Collectors.joining(disputed ? " ≠ " : setting.word("slides.comma")));
            String rest = values.size() > MOST_VALUES
                    ? " " + setting.word("slides.more", Integer.toString(values.size() - MOST_VALUES))
                    : "";
            facts.add(new Slide.Fact(setting.in(values.getFirst().name()), joined, rest, disputed));
        }
        return facts;
    }

    private List<Slide> claims(Telling.Scene scene, String title, String words, Shown.Claims shown) {
        List<Slide> slides = new ArrayList<>();
        Box rest = Stage.content(title, "");
        boolean together = claims.begins(shown.claims(), Stage.content(title, words));
        if (!together) {
            slides.add(slide(scene, words, new Content.Words()));
        }
        for (List<Slide.Claim> page : claims.pages(shown.claims(), together ? Stage.content(title, words) : rest, rest)) {
            slides.add(slide(scene, slides.isEmpty() ? words : "", new Content.Claims(page)));
        }
        return slides;
    }

    private List<Slide> comparison(Telling.Scene scene, String title, String words, Shown.Comparison comparison) {
        List<Slide> slides = new ArrayList<>();
        for (int from = 0; from < comparison.columns().size(); from += MOST_COLUMNS) {
            int to = Math.min(from + MOST_COLUMNS, comparison.columns().size());
            String beside = from == 0 ? words : "";
            slides.add(slide(scene, beside, table(comparison, from, to, Stage.content(title, beside))));
        }
        return slides;
    }

    private Content.Table table(Shown.Comparison comparison, int from, int to, Box room) {
        List<Entity> columns = comparison.columns().subList(from, to);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", columns.stream().map(column -> setting.in(column.label())).toList()));
        rows.add(row(setting.word("slides.table.what"), columns.stream().map(column -> setting.in(column.summary())).toList()));
        List<String> dates = columns.stream().map(column -> DateWords.of(column.span(), setting.language())).toList();
        if (dates.stream().anyMatch(date -> !date.isEmpty())) {
            rows.add(row(setting.word("slides.table.when"), dates.stream().map(date -> date.isEmpty() ? "–" : date).toList()));
        }
        List<Shown.Comparison.Line> fullFirst = comparison.lines().stream()
                .sorted(Comparator.comparingLong((Shown.Comparison.Line line) -> line.values().stream().filter(List::isEmpty).count()))
                .toList();
        for (Shown.Comparison.Line line : fullFirst) {
            List<List<String>> more = new ArrayList<>(rows);
            more.add(row(setting.in(line.property()), line.values().subList(from, to).stream().map(this::values).toList()));
            if (TableRows.of(more, room).height() <= room.height()) {
                rows = more;
            }
        }
        String description = columns.stream().map(column -> setting.in(column.label()))
                .collect(Collectors.joining(setting.word("slides.comma")));
        return new Content.Table(rows, setting.word("slides.table", description));
    }

    private String values(List<org.aihistory.model.Text> values) {
        return values.isEmpty() ? "–" : values.stream().map(setting::in).collect(Collectors.joining(setting.word("slides.comma")));
    }

    private static List<String> row(String head, List<String> cells) {
        List<String> row = new ArrayList<>();
        row.add(head);
        row.addAll(cells);
        return row;
    }

    private Slide.Stop stop(Entity entity) {
        Kind kind = setting.kind(entity);
        return new Slide.Stop(kind.shape(), kind.token(), setting.in(kind.label()), setting.in(entity.label()),
                DateWords.of(entity.span(), setting.language()), setting.address(entity.page()));
    }

    private Slide slide(Telling.Scene scene, String words, Content content) {
        String kicker = setting.word("slides.kicker", setting.in(telling.story().title()), Integer.toString(scene.scene().position()),
                Integer.toString(telling.scenes().size()));
        return new Slide(scene.scene().position(), kicker, setting.in(scene.scene().title()), words, content,
                sources.line(scene.citations(), disputed(scene)),
                notes(scene), scene.disputed() ? setting.word("slides.disputed") : "");
    }

    /// Which claims are disputed, where the slide does not show them.
    private List<String> disputed(Telling.Scene scene) {
        return scene.shown() instanceof Shown.Claims
                ? List.of()
                : scene.claims().stream().filter(ClaimCard::disputed).map(claim -> "≠ " + claims.briefly(claim)).toList();
    }

    private List<Slide.Note> notes(Telling.Scene scene) {
        List<Slide.Note> notes = new ArrayList<>();
        notes.add(new Slide.Note(setting.in(scene.scene().narration()), ""));
        grounds(scene.shown()).forEach((edge, grounds) -> notes.add(new Slide.Note(spoken(edge, scene.shown(), grounds), "")));
        for (ClaimCard claim : scene.claims()) {
            notes.add(new Slide.Note(setting.word("slides.note.claim", setting.in(claim.text()), claims.holder(claim), claim.iri()),
                    setting.address(claim.page())));
        }
        scene.citations().forEach(citation -> notes.add(new Slide.Note(sources.whole(citation), setting.address(citation.page()))));
        return notes;
    }

    private static Map<Edge, List<Citation>> grounds(Shown shown) {
        return switch (shown) {
            case Shown.Picture picture -> picture.grounds();
            case Shown.Path path -> path.grounds();
            default -> Map.of();
        };
    }

    private String spoken(Edge edge, Shown shown, List<Citation> grounds) {
        List<Entity> things = shown instanceof Shown.Picture picture
                ? picture.selected().entities()
                : shown instanceof Shown.Path path ? path.entities() : List.of();
        Relation relation = setting.relation(edge.relation());
        String subject = label(edge.subject(), things);
        String object = label(edge.object(), things);
        String sentence = relation.flow() == Flow.FORWARD
                ? sentences.of(relation, subject, object)
                : sentences.of(relation, object, subject);
        return (sentence + " " + SourceLines.numbers(grounds)).strip();
    }

    private String label(String iri, List<Entity> things) {
        return things.stream().filter(thing -> thing.iri().equals(iri)).map(thing -> setting.in(thing.label())).findFirst().orElse(iri);
    }
}
