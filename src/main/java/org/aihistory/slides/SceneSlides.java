package org.aihistory.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Story;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.ClaimCard;
import org.aihistory.model.Telling.Shown;
import org.aihistory.picture.Sentences;
import org.aihistory.slides.Slide.Content;

/// Makes the slides of a scene: one where its content fits, more where it does not; nothing is cut silently. What fits is asked in both languages, so that
/// a deck has the same slides in either.
final class SceneSlides {

    private static final double LEAST_PICTURE = 210;
    private static final double LEAST_TABLE = 150;
    /// A table that goes on with facts of a card has no fewer rows.
    private static final int LEAST_ROWS = 3;

    private final Telling telling;
    private final DeckSetting setting;
    private final SourceLines sources;
    private final SceneClaims claims;
    private final ScenePictures pictures;
    private final SceneTables tables;
    /// What all slides of a scene have in common, by its position.
    private final Map<Integer, Margin> margins = new HashMap<>();
    private int sections;

    SceneSlides(Telling telling, DeckSetting setting, SourceLines sources) {
        this.telling = telling;
        this.setting = setting;
        this.sources = sources;
        this.claims = new SceneClaims(setting);
        this.pictures = new ScenePictures(setting);
        this.tables = new SceneTables(setting);
    }

    List<Slide> of(Telling.Scene scene) {
        String words = setting.sentences(scene.scene().narration());
        return switch (scene.shown()) {
            case Shown.Picture picture -> picture(scene, words, picture);
            case Shown.Path path -> beside(scene, LEAST_PICTURE, pictures.path(path));
            case Shown.Card card -> card(scene, words, card);
            case Shown.Claims shown -> claims(scene, words, shown);
            case Shown.Comparison comparison -> comparison(scene, comparison);
            case Shown.Measurements measured -> table(scene, List.of(SceneTables.measurements(measured)));
            case Shown.Answer answer -> table(scene, List.of(SceneTables.answer(answer)));
            case Shown.Chart chart -> beside(scene, LEAST_PICTURE, List.of(tables.chart(chart)));
            case Shown.Source source -> beside(scene, LEAST_PICTURE, List.of(tables.source(source)));
            case Shown.Section _ -> List.of(slide(scene, words, new Content.Section(++sections)));
            case Shown.Nothing _ -> List.of(slide(scene, words, new Content.Words()));
        };
    }

    /// The room under title and words in one of the measured settings.
    private static Box room(Telling.Scene scene, DeckSetting one, boolean words) {
        return Stage.content(one.sentences(scene.scene().title()), words ? one.sentences(scene.scene().narration()) : "");
    }

    private boolean everywhere(Predicate<DeckSetting> holds) {
        return setting.measured().stream().allMatch(holds);
    }

    /// Contents under the words where there is room for both, else the words on a slide of their own.
    private List<Slide> beside(Telling.Scene scene, double least, List<? extends Content> contents) {
        List<Slide> slides = new ArrayList<>();
        String words = setting.sentences(scene.scene().narration());
        boolean together = everywhere(one -> room(scene, one, true).height() >= least);
        if (!together) {
            slides.add(slide(scene, words, new Content.Words()));
        }
        contents.forEach(content -> slides.add(slide(scene, slides.isEmpty() ? words : "", content)));
        return slides;
    }

    private List<Slide> picture(Telling.Scene scene, String words, Shown.Picture picture) {
        boolean together = everywhere(one -> room(scene, one, true).height() >= LEAST_PICTURE);
        Content content = pictures.of(scene, picture, room(scene, setting, together));
        return together
                ? List.of(slide(scene, words, content))
                : List.of(slide(scene, words, new Content.Words()), slide(scene, "", content));
    }

    private List<Slide> card(Telling.Scene scene, String words, Shown.Card card) {
        int fitting = setting.measured().stream().mapToInt(one -> fitting(scene, one, card)).min().orElse(0);
        Content.Card whole = tables.card(card);
        int facts = fitting < whole.facts().size() ? Math.min(fitting, Math.max(1, whole.facts().size() - LEAST_ROWS)) : fitting;
        List<Slide> slides = new ArrayList<>();
        slides.add(slide(scene, words, new Content.Card(whole.stop(), whole.summary(), whole.facts().subList(0, facts))));
        if (facts < whole.facts().size()) {
            slides.addAll(pages(scene, SceneTables.facts(card, facts), false));
        }
        return slides;
    }

    private static boolean narrated(Telling.Scene scene) {
        return !scene.scene().narration().en().isEmpty() || !scene.scene().narration().zh().isEmpty();
    }

    private static int fitting(Telling.Scene scene, DeckSetting one, Shown.Card card) {
        return CardPanel.of(one.sentences(scene.scene().title()), narrated(scene), new SceneTables(one).card(card)).rows().size();
    }

    private List<Slide> table(Telling.Scene scene, List<SceneTables.Rows> parts) {
        List<Slide> slides = new ArrayList<>();
        TablePages first = new TablePages(parts.getFirst(), setting);
        boolean together = everywhere(
                one -> room(scene, one, true).height() >= LEAST_TABLE && first.begins(one, room(scene, one, true).height()));
        if (!together) {
            slides.add(slide(scene, setting.sentences(scene.scene().narration()), new Content.Words()));
        }
        parts.forEach(part -> slides.addAll(pages(scene, part, slides.isEmpty())));
        return slides;
    }

    /// One table where it needs no more slides than two, in which what one thing alone has stands apart.
    private List<Slide> comparison(Telling.Scene scene, Shown.Comparison comparison) {
        List<Slide> apart = table(scene, SceneTables.comparisons(comparison, true));
        List<Slide> whole = table(scene, SceneTables.comparisons(comparison, false));
        return whole.size() <= apart.size() ? whole : apart;
    }

    /// The rows on as many slides as they need.
    private List<Slide> pages(Telling.Scene scene, SceneTables.Rows rows, boolean words) {
        List<Slide> slides = new ArrayList<>();
        new TablePages(rows, setting).tables((one, page) -> room(scene, one, words && page == 0).height()).forEach(table -> slides.add(
                slide(scene, words && slides.isEmpty() ? setting.sentences(scene.scene().narration()) : "", table)));
        return slides;
    }

    private List<Slide> claims(Telling.Scene scene, String words, Shown.Claims shown) {
        List<Slide> slides = new ArrayList<>();
        List<ClaimCard> cards = shown.claims();
        List<int[]> parts = setting.measured().stream().map(one -> new SceneClaims(one).parts(cards, room(scene, one, false)))
                .max(java.util.Comparator.comparingInt(List::size)).orElseThrow();
        boolean together = fits(scene, cards, parts, 0, Math.min(1, parts.size()), true);
        if (!together) {
            slides.add(slide(scene, words, new Content.Words()));
        }
        for (Pages.Range page : Pages.of(parts.size(),
                (number, from, to) -> fits(scene, cards, parts, from, to, together && number == 0))) {
            slides.add(slide(scene, slides.isEmpty() ? words : "", new Content.Claims(claims.shown(cards, parts.subList(page.from(),
                    page.to())))));
        }
        return slides;
    }

    private boolean fits(Telling.Scene scene, List<ClaimCard> cards, List<int[]> parts, int from, int to, boolean words) {
        return everywhere(one -> SceneClaims.fits(new SceneClaims(one).shown(cards, parts.subList(from, to)), room(scene, one, words)));
    }

    private Slide slide(Telling.Scene scene, String words, Content content) {
        String number = Integer.toString(scene.scene().position());
        String count = Integer.toString(telling.scenes().size());
        String kicker = content instanceof Content.Section
                ? ""
                : Stage.kicker(setting.beside(one -> one.word("slides.kicker", one.in(telling.story().title()), number, count)));
        Margin margin = margins.computeIfAbsent(scene.scene().position(),
                position -> new Margin(sources.line(scene.citations(), disputed(scene)), notes(scene)));
        return new Slide(scene.scene().position(), kicker, setting.sentences(scene.scene().title()), words, content,
                margin.sources().isEmpty() && !(content instanceof Content.Section)
                        ? List.of(unsourced(scene))
                        : margin.sources(),
                margin.notes(), scene.disputed() ? setting.first().word("slides.disputed") : "");
    }

    private record Margin(List<String> sources, List<Slide.Note> notes) {
    }

    /// What stands in place of sources on a slide that no passage states.
    private String unsourced(Telling.Scene scene) {
        DeckSetting first = setting.first();
        Matcher quiz = Story.QUIZ.matcher(scene.scene().origin());
        if (quiz.matches()) {
            return first.word("slides.sources.quiz", setting.release(), quiz.group(1));
        }
        return switch (scene.shown()) {
            case Shown.Answer _,Shown.Chart _ -> first.word("slides.sources.query", setting.release());
            case Shown.Nothing _ -> first.word("slides.sources.own");
            case Shown.Path _,Shown.Picture _ -> first.word("slides.sources.inferred");
            default -> first.word("slides.sources.none");
        };
    }

    /// Which claims are disputed, where the slide does not show them.
    private List<String> disputed(Telling.Scene scene) {
        SceneClaims first = new SceneClaims(setting.first());
        return scene.shown() instanceof Shown.Claims
                ? List.of()
                : scene.claims().stream().filter(ClaimCard::disputed).map(claim -> "≠ " + first.briefly(claim)).toList();
    }

    private List<Slide.Note> notes(Telling.Scene scene) {
        List<Slide.Note> notes = new ArrayList<>();
        setting.each().forEach(one -> notes.addAll(notes(scene, one)));
        return notes.isEmpty() ? List.of(new Slide.Note(setting.first().in(scene.scene().title()), "")) : notes;
    }

    private static List<Slide.Note> notes(Telling.Scene scene, DeckSetting one) {
        SourceLines lines = new SourceLines(one.language(), one.words());
        SceneClaims spokenClaims = new SceneClaims(one);
        List<Slide.Note> notes = new ArrayList<>();
        for (String own : List.of(one.in(scene.scene().narration()), one.in(scene.scene().notes()))) {
            if (!own.isBlank()) {
                notes.add(new Slide.Note(own, ""));
            }
        }
        Matcher quiz = Story.QUIZ.matcher(scene.scene().origin());
        if (quiz.matches()) {
            notes.add(new Slide.Note(one.word("slides.sources.quiz", one.release(), quiz.group(1)),
                    one.site() + scene.scene().origin() + "&lang=" + one.language().tag()));
        }
        edges(scene.shown()).forEach(edge -> notes.add(
                new Slide.Note(spoken(edge, scene.shown(), grounds(scene.shown()).getOrDefault(edge, List.of()), one), "")));
        if (scene.shown() instanceof Shown.Picture picture) {
            notes.add(new Slide.Note(String.join(one.word("slides.comma"),
                    picture.selected().entities().stream().map(entity -> dated(entity, one)).toList()), ""));
        }
        for (ClaimCard claim : scene.claims()) {
            notes.add(new Slide.Note(one.word("slides.note.claim", one.in(claim.text()), spokenClaims.holder(claim), claim.iri()),
                    one.address(claim.page())));
            if (!claim.stances().isEmpty()) {
                notes.add(new Slide.Note(spokenClaims.stances(claim), ""));
            }
        }
        scene.citations().forEach(citation -> notes.add(new Slide.Note(lines.whole(citation), one.address(citation.page()))));
        return notes;
    }

    private static String dated(Entity entity, DeckSetting one) {
        String date = DateWords.of(entity.span(), one.language());
        return date.isEmpty() ? one.in(entity.label()) : one.in(entity.label()) + " (" + date + ")";
    }

    private static List<Edge> edges(Shown shown) {
        return switch (shown) {
            case Shown.Picture picture -> picture.selected().edges();
            case Shown.Path path -> path.steps();
            default -> List.of();
        };
    }

    private static Map<Edge, List<Citation>> grounds(Shown shown) {
        return switch (shown) {
            case Shown.Picture picture -> picture.grounds();
            case Shown.Path path -> path.grounds();
            default -> Map.of();
        };
    }

    private static String spoken(Edge edge, Shown shown, List<Citation> grounds, DeckSetting one) {
        List<Entity> things = shown instanceof Shown.Picture picture
                ? picture.selected().entities()
                : shown instanceof Shown.Path path ? path.entities() : List.of();
        Relation relation = one.relation(edge.relation());
        Sentences sentences = new Sentences(one.language());
        String subject = label(edge.subject(), things, one);
        String object = label(edge.object(), things, one);
        String sentence = relation.flow() == Flow.FORWARD
                ? sentences.of(relation, subject, object)
                : sentences.of(relation, object, subject);
        String inferred = edge.inferred() ? " " + one.word("slides.inferred") : "";
        return (sentence + inferred + " " + SourceLines.numbers(grounds)).strip();
    }

    private static String label(String iri, List<Entity> things, DeckSetting one) {
        return things.stream().filter(thing -> thing.iri().equals(iri)).map(thing -> one.in(thing.label())).findFirst().orElse(iri);
    }
}
