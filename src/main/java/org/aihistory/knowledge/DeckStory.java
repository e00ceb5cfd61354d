package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.DeckPlan.Item;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.model.Text;

/// Makes the story that a plan tells: each title that is empty says what the slide shows.
final class DeckStory {

    private static final String IRI = "urn:aihistory:deck";
    private static final int MOST_NAMED = 4;

    private final HistorySnapshot snapshot;
    private final DeckPlans.Words words;

    DeckStory(HistorySnapshot snapshot, DeckPlans.Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    Story of(DeckPlan plan, String release) {
        List<Story.Scene> scenes = new ArrayList<>();
        for (Item item : plan.slides()) {
            int position = scenes.size() + 1;
            scenes.add(new Story.Scene(IRI + "#" + position, position, filled(item.title(), language -> spaced(composed(item, language))),
                    item.text(), item.view(), item.focus(), shown(item), item.from(), item.to(), item.restsOn(), item.notes(),
                    item.query(), item.origin()));
        }
        Text title = filled(plan.title(), language -> about(plan, language));
        return new Story(IRI, "deck", title,
                each(language -> words.text(language, "deck.summary", plan.slides().size(), release)), scenes);
    }

    /// A claim in the middle is shown too.
    private static List<String> shown(Item item) {
        return item.focused().filter(focus -> DeckPlanReader.Names.kind(focus).equals("claim"))
                .map(focus -> Stream.concat(Stream.of(focus), item.shows().stream()).distinct().toList()).orElse(item.shows());
    }

    private String about(DeckPlan plan, Language language) {
        return plan.slides().stream().flatMap(item -> named(item, language).stream()).findFirst()
                .map(name -> spaced(words.text(language, "deck.title.deck", name)))
                .orElseGet(() -> words.text(language, "deck.title.untitled"));
    }

    private String composed(Item item, Language language) {
        List<String> names = named(item, language);
        String first = names.isEmpty() ? "" : names.getFirst();
        String all = listed(names, language);
        String key = "deck.title." + item.view().name().toLowerCase(java.util.Locale.ROOT);
        return switch (item.view().name()) {
            case "LINEAGE" -> words.text(language, years(item) ? "deck.title.years" : key, item.focus() == null ? all : first,
                    year(item.from()), year(item.to()));
            case "NETWORK" -> words.text(language, key, item.focus() == null ? all : first);
            case "PATH" -> words.text(language, key, first, names.isEmpty() ? "" : names.getLast());
            case "ENTITY", "SOURCE", "SECTION" -> first;
            case "CLAIM" -> claims(item, language, first);
            case "COMPARISON" -> words.text(language, key, all);
            case "MEASUREMENTS", "CHART", "QUERY" -> names.isEmpty()
                    ? words.text(language, "deck.title.answer")
                    : words.text(language, key, all);
            default -> words.text(language, "deck.title.text");
        };
    }

    private String claims(Item item, Language language, String first) {
        return shown(item).stream().filter(iri -> DeckPlanReader.Names.kind(iri).equals("claim")).findFirst().flatMap(snapshot::label)
                .map(label -> label.in(language)).orElse(first);
    }

    /// Chinese with a space where Latin letters or digits meet Chinese characters.
    private static String spaced(String text) {
        return text.replaceAll("(?<=\\p{IsHan})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{IsHan})", " ");
    }

    private static boolean years(Item item) {
        return item.from() != null && item.to() != null;
    }

    private static String year(@org.jspecify.annotations.Nullable Integer year) {
        return year == null ? "" : Integer.toString(year);
    }

    /// The names of what is shown, the focus first.
    private List<String> named(Item item, Language language) {
        return Stream.concat(item.focused().stream(), item.shows().stream()).distinct().flatMap(iri -> label(iri).stream())
                .map(label -> label.in(language)).toList();
    }

    private java.util.Optional<Text> label(String iri) {
        return snapshot.entity(iri).map(Entity::label).or(() -> snapshot.label(iri));
    }

    private String listed(List<String> names, Language language) {
        String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(words.text(language, "deck.title.comma")));
        return names.size() > MOST_NAMED ? some + " …" : some;
    }

    private static Text filled(Text given, Function<Language, String> composed) {
        return each(language -> given.in(language).isEmpty() ? composed.apply(language) : given.in(language));
    }

    private static Text each(Function<Language, String> text) {
        return new Text(text.apply(Language.EN), text.apply(Language.ZH));
    }
}
