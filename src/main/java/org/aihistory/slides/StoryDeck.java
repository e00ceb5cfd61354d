package org.aihistory.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Reference;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Text;
import org.aihistory.slides.Slide.Content;

/// Makes a deck from a story in one language: title, contents, the scenes in their order, references.
final class StoryDeck {

    private final Telling telling;
    private final DeckSetting setting;
    private final SourceLines sources;

    private StoryDeck(Telling telling, DeckSetting setting) {
        this.telling = telling;
        this.setting = setting;
        this.sources = new SourceLines(setting.language(), setting.words());
    }

    static Deck of(Telling telling, DeckSetting setting) {
        return new StoryDeck(telling, setting).deck();
    }

    private Deck deck() {
        String title = setting.sentences(telling.story().title());
        String summary = setting.sentences(telling.story().summary());
        List<Slide> slides = new ArrayList<>();
        slides.add(opening(title, summary));
        slides.addAll(contents());
        SceneSlides scenes = new SceneSlides(telling, setting, sources);
        telling.scenes().forEach(scene -> slides.addAll(scenes.of(scene)));
        slides.addAll(references());
        return new Deck(setting.language(), setting.second(), title, summary, setting.first().word("slides.colophon", setting.release()),
                address(), slides);
    }

    private Slide opening(String title, String summary) {
        Map<String, Entity> things = new LinkedHashMap<>();
        telling.scenes().forEach(scene -> things(scene.shown()).forEach(thing -> things.putIfAbsent(thing.iri(), thing)));
        List<Slide.Dot> dots = new ArrayList<>();
        for (Entity thing : things.values()) {
            Edtf start = thing.span().start();
            Kind kind = setting.kind(thing);
            if (start != null && start.earliest() != null && start.latest() != null) {
                dots.add(new Slide.Dot(kind.shape(), kind.token(), setting.in(thing.label()),
                        (year(start.earliest()) + year(start.latest())) / 2));
            }
        }
        dots.sort(Comparator.comparingDouble(Slide.Dot::year).thenComparing(Slide.Dot::label));
        int from = (int) Math.floor(dots.stream().mapToDouble(Slide.Dot::year).min().orElse(1900));
        int to = (int) Math.ceil(dots.stream().mapToDouble(Slide.Dot::year).max().orElse(2000));
        DeckSetting one = setting.first();
        String description = one.word("slides.time", Integer.toString(dots.size()), Integer.toString(from), Integer.toString(to),
                dots.stream().map(Slide.Dot::label).map(Both::first).collect(Collectors.joining(one.word("slides.comma"))));
        String colophon = one.word("slides.colophon", setting.release());
        List<Slide.Note> notes = List.of(new Slide.Note(summary, ""), new Slide.Note(colophon, address()));
        return new Slide(0, "", title, summary, new Content.Opening(dots, from, to, description, colophon), List.of(), notes, "");
    }

    private List<Slide> contents() {
        List<Slide.Entry> entries = telling.scenes().stream()
                .map(scene -> new Slide.Entry(scene.scene().position(), setting.in(scene.scene().title()))).toList();
        String title = setting.sentences(words("slides.contents"));
        return Lists.contents(entries).stream().map(page -> new Slide(0, Stage.kicker(setting.in(telling.story().title())), title, "",
                new Content.Contents(page), List.of(), List.of(new Slide.Note(setting.sentences(telling.story().summary()), "")), ""))
                .toList();
    }

    private List<Slide> references() {
        List<Slide.Reference> references = telling.references().stream()
                .map(reference -> new Slide.Reference(reference.number(), setting.in(reference.title()), sources.detail(reference),
                        setting.address(reference.page()), SourceLines.record(reference)))
                .toList();
        String title = setting.sentences(words("slides.references"));
        Box room = setting.measured().stream().map(one -> Stage.content(one.sentences(words("slides.references")), ""))
                .min(Comparator.comparingDouble(Box::height)).orElseThrow();
        List<ToDoubleFunction<Reference>> heights = setting.measured().stream().map(one -> height(one, room)).toList();
        List<Pages.Range> pages = Pages.of(references.size(), (page, from, to) -> heights.stream().allMatch(
                height -> telling.references().subList(from, to).stream().mapToDouble(height).sum() <= room.height()));
        return pages.stream()
                .map(page -> new Slide(0, Stage.kicker(setting.in(telling.story().title())), title, "",
                        new Content.References(references.subList(page.from(), page.to())), List.of(),
                        List.of(new Slide.Note(setting.below(one -> one.word("slides.references.note")), address())), ""))
                .toList();
    }

    private static ToDoubleFunction<Reference> height(DeckSetting one, Box room) {
        SourceLines lines = new SourceLines(one.language(), one.words());
        return reference -> Lists.height(new Slide.Reference(reference.number(), one.in(reference.title()), lines.detail(reference), "",
                SourceLines.record(reference)), room);
    }

    private Text words(String key) {
        return new Text(setting.alone(Language.EN).word(key), setting.alone(Language.ZH).word(key));
    }

    private static List<Entity> things(Shown shown) {
        return switch (shown) {
            case Shown.Picture picture -> picture.selected().entities();
            case Shown.Path path -> path.entities();
            case Shown.Comparison comparison -> comparison.columns();
            case Shown.Card card -> List.of(card.entity());
            case Shown.Claims _,Shown.Nothing _,Shown.Section _,Shown.Measurements _,Shown.Chart _,Shown.Answer _,Shown.Source _ ->
                List.of();
        };
    }

    private String address() {
        return setting.address(telling.story().iri().startsWith("urn:") ? "/deck" : "/stories/" + telling.story().slug());
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / 365.25;
    }
}
