package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.DeckPlan.Item;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.model.Story.View;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads plans of format 1 and believes nothing in them.
final class DeckPlanReader {

    static final int LONGEST_NAME = 200;

    private static final int FORMAT = 1;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NOTES = 5_000;
    private static final int LONGEST_QUERY = 10_000;
    private static final int MOST_SHOWN = 100;
    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 20;

    private static final Set<String> DECK = ordered("format", "title", "languages", "look", "slides");
    private static final Set<String> SLIDE = ordered("view", "title", "text", "notes", "focus", "shows", "from", "to", "query", "restsOn",
            "why", "origin");

    private static final JsonMapper JSON = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER)
                            .maxDocumentLength(DeckPlan.MOST_BYTES).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Knowledge knowledge;

    DeckPlanReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    DeckPlan read(String json) {
        DeckPlans.Checked checked = check(json);
        checked.refused().values().stream().findFirst().ifPresent(refused -> {
            throw refused;
        });
        return checked.plan();
    }

    /// As much of a plan as this release can show.
    DeckPlans.Checked check(String json) {
        if (json.length() > DeckPlan.MOST_BYTES) {
            throw DeckRefusal.of("deck.refused.bytes", 0, "", "", Integer.toString(DeckPlan.MOST_BYTES));
        }
        DeckMembers deck = new DeckMembers(tree(json), 0, DECK);
        if (!deck.node("format").isIntegralNumber() || !deck.node("format").canConvertToInt()
                || deck.node("format").intValue() != FORMAT) {
            throw DeckRefusal.of("deck.refused.format", 0, "format", deck.node("format").toString(), Integer.toString(FORMAT));
        }
        JsonNode slides = deck.node("slides");
        if (!slides.isArray() || slides.size() > DeckPlan.MOST_SLIDES) {
            throw DeckRefusal.of("deck.refused.slides", 0, "slides", Integer.toString(slides.size()),
                    Integer.toString(DeckPlan.MOST_SLIDES));
        }
        List<Item> items = new ArrayList<>();
        SequencedMap<Integer, KnowledgeException> refused = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode slide : slides.values()) {
            number++;
            try {
                items.add(item(new DeckMembers(slide, number, SLIDE), number));
            } catch (KnowledgeException problem) {
                refused.put(number, problem);
            }
        }
        return new DeckPlans.Checked(new DeckPlan(deck.text("title", LONGEST_TITLE), languages(deck), look(deck), items), refused);
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (StreamConstraintsException tooMuch) {
            throw DeckRefusal.of("deck.refused.nesting", 0, "", "", Integer.toString(DEEPEST));
        } catch (JacksonException unreadable) {
            long line = unreadable.getLocation() == null ? 1 : unreadable.getLocation().getLineNr();
            throw DeckRefusal.of("deck.refused.json", 0, "", Long.toString(line), "");
        }
        throw DeckRefusal.of("deck.refused.json", 0, "", "1", "");
    }

    private static List<Language> languages(DeckMembers deck) {
        List<String> tags = deck.list("languages", Language.values().length, tag -> tag);
        List<Language> languages = Arrays.stream(Language.values()).filter(language -> tags.contains(language.tag()))
                .sorted((one, other) -> Integer.compare(tags.indexOf(one.tag()), tags.indexOf(other.tag()))).toList();
        if (languages.size() != tags.size() || (tags.isEmpty() && deck.has("languages"))) {
            throw DeckRefusal.of("deck.refused.choice", 0, "languages", String.join(", ", tags), "en, zh");
        }
        return tags.isEmpty() ? List.of(Language.EN) : languages;
    }

    private static Look look(DeckMembers deck) {
        String word = deck.words("look", LONGEST_NAME);
        return word.isEmpty() ? Look.LIGHT : choice(Look.values(), word, 0, "look");
    }

    private Item item(DeckMembers slide, int number) {
        View view = choice(View.values(), slide.words("view", LONGEST_NAME), number, "view");
        String focus = slide.words("focus", LONGEST_NAME);
        Item item = new Item(view, slide.text("title", LONGEST_TITLE), slide.text("text", LONGEST_TEXT), slide.text("notes", LONGEST_NOTES),
                focus.isEmpty() ? null : named(focus, number, "focus"),
                slide.list("shows", MOST_SHOWN, name -> named(name, number, "shows")), slide.year("from"), slide.year("to"),
                slide.words("query", LONGEST_QUERY), slide.list("restsOn", MOST_SHOWN, name -> named(name, number, "restsOn")),
                slide.text("why", LONGEST_TEXT), origin(slide, number));
        if (item.from() != null && item.to() != null && item.from() > item.to()) {
            throw DeckRefusal.of("deck.refused.years", number, "from", Integer.toString(item.from()), Integer.toString(item.to()));
        }
        missing(item).ifPresent(member -> {
            throw DeckRefusal.of("deck.refused.missing", number, member, view.name().toLowerCase(Locale.ROOT), "");
        });
        return item;
    }

    /// The address of a quiz; no other page computes words for slides.
    private static String origin(DeckMembers slide, int number) {
        String origin = slide.words("origin", LONGEST_NAME);
        if (!origin.isEmpty() && !Story.QUIZ.matcher(origin).matches()) {
            throw DeckRefusal.of("deck.refused.choice", number, "origin", origin, "/quiz?about=kind/slug&seed=1&number=6");
        }
        return origin;
    }

    private static <E extends Enum<E>> E choice(E[] all, String word, int slide, String member) {
        return Arrays.stream(all).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> DeckRefusal.of("deck.refused.choice", slide, member, word,
                        Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }

    /// The IRI of what a short name, `person/ray-solomonoff`, means in this release.
    private String named(String name, int slide, String member) {
        String iri = Names.iri(name);
        boolean known = name.matches("[a-z]+/[a-z0-9]+([.-][a-z0-9]+)*")
                && (knowledge.snapshot().label(iri).isPresent()
                        || (name.startsWith("passage/") && knowledge.base().ask("deck/passage", Map.of("passage", Term.iri(iri)))));
        if (!known) {
            throw DeckRefusal.of("deck.refused.unknown", slide, member, name, "");
        }
        return iri;
    }

    /// The member without which a view has nothing to show.
    private Optional<String> missing(Item item) {
        List<String> all = Stream.concat(item.focused().stream(), item.shows().stream()).distinct().toList();
        long things = all.stream().filter(iri -> knowledge.snapshot().entity(iri).isPresent()).count();
        long claims = all.stream().filter(iri -> Names.kind(iri).equals("claim")).count();
        long sources = all.stream().filter(iri -> Set.of("source", "passage").contains(Names.kind(iri))).count();
        return switch (item.view().name()) {
            case "LINEAGE", "NETWORK", "MEASUREMENTS" -> things > 0 ? Optional.empty() : Optional.of("shows");
            case "ENTITY" -> item.focused().flatMap(knowledge.snapshot()::entity).isPresent() ? Optional.empty() : Optional.of("focus");
            case "PATH" -> things > 1 ? Optional.empty() : Optional.of("shows");
            case "COMPARISON" -> Math.max(things, claims) > 1 ? Optional.empty() : Optional.of("shows");
            case "CLAIM" -> claims > 0 ? Optional.empty() : Optional.of("shows");
            case "SOURCE" -> sources > 0 ? Optional.empty() : Optional.of("focus");
            case "QUERY" -> !item.query().isEmpty() || all.stream().anyMatch(iri -> Names.kind(iri).equals("query"))
                    ? Optional.empty()
                    : Optional.of("query");
            case "CHART" -> things > 0 || !item.query().isEmpty() ? Optional.empty() : Optional.of("shows");
            case "SECTION" -> all.isEmpty() && empty(item.title()) ? Optional.of("title") : Optional.empty();
            case "TEXT" -> empty(item.title()) && empty(item.text()) ? Optional.of("text") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean empty(Text text) {
        return text.en().isEmpty() && text.zh().isEmpty();
    }

    private static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /// Short names of things and their IRIs.
    static final class Names {

        private static final String ID = "https://w3id.org/aihistory/id/";

        private Names() {
        }

        static String iri(String name) {
            return ID + name;
        }

        /// `person` of `…/id/person/ray-solomonoff`.
        static String kind(String iri) {
            int end = iri.indexOf('/', ID.length());
            return iri.startsWith(ID) && end > 0 ? iri.substring(ID.length(), end) : "";
        }
    }
}
