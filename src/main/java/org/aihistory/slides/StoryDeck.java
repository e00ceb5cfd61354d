package org.aihistory.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Shown;
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
        String title = setting.in(telling.story().title());
        String summary = setting.in(telling.story().summary());
        List<Slide> slides = new ArrayList<>();
        slides.add(opening(title, summary));
        slides.addAll(contents());
        SceneSlides scenes = new SceneSlides(telling, setting, sources);
        telling.scenes().forEach(scene -> slides.addAll(scenes.of(scene)));
        slides.addAll(references());
        return new Deck(setting.language(), title, summary, setting.word("slides.colophon", setting.release()), address(), slides);
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
        dots.sort(java.util.Comparator.comparingDouble(Slide.Dot::year).thenComparing(Slide.Dot::label));
        int from = (int) Math.floor(dots.stream().mapToDouble(Slide.Dot::year).min().orElse(1900));
        int to = (int) Math.ceil(dots.stream().mapToDouble(Slide.Dot::year).max().orElse(2000));
        String description = setting.word("slides.time", Integer.toString(dots.size()), Integer.toString(from), Integer.toString(to),
                dots.stream().map(Slide.Dot::label).collect(Collectors.joining(setting.word("slides.comma"))));
        String colophon = setting.word("slides.colophon", setting.release());
        List<Slide.Note> notes = List.of(new Slide.Note(summary, ""), new Slide.Note(colophon, address()));
        return new Slide(0, "", title, summary, new Content.Opening(dots, from, to, description, colophon), List.of(), notes, "");
    }

    private List<Slide> contents() {
        List<Slide.Entry> entries = telling.scenes().stream()
                .map(scene -> new Slide.Entry(scene.scene().position(), setting.in(scene.scene().title()))).toList();
        String title = setting.word("slides.contents");
        return Lists.contents(entries).stream().map(page -> new Slide(0, setting.in(telling.story().title()), title, "",
                new Content.Contents(page), List.of(), List.of(new Slide.Note(setting.in(telling.story().summary()), "")), "")).toList();
    }

    private List<Slide> references() {
        List<Slide.Reference> references = telling.references().stream()
                .map(reference -> new Slide.Reference(reference.number(), setting.in(reference.title()), sources.detail(reference),
                        setting.address(reference.page()), SourceLines.record(reference)))
                .toList();
        String title = setting.word("slides.references");
        List<List<Slide.Reference>> pages = Lists.references(references, Stage.content(title, ""));
        return pages.stream()
                .map(page -> new Slide(0, setting.in(telling.story().title()), title, "", new Content.References(page), List.of(),
                        List.of(new Slide.Note(setting.word("slides.references.note"), address())), ""))
                .toList();
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
        return setting.address("/stories/" + telling.story().slug());
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / 365.25;
    }
}
