package org.aihistory.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.SearchIndex.Hit;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Search by words, with facets, and suggestions while typing.
@Controller
class SearchController {

    /// More hits than this are not shown on one page; the page says how many there are.
    private static final int LIMIT = 50;
    private static final int SUGGESTIONS = 8;
    private static final int LONGEST = 200;
    private static final List<String> OTHER_KINDS = List.of("claim", "source", "story");

    private final Messages messages;
    private final Links links;
    private final Facets facets;

    SearchController(Messages messages, Links links, Facets facets) {
        this.facets = facets;
        this.messages = messages;
        this.links = links;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam Map<String, String> parameters, Knowledge knowledge,
            Reader reader, Model model) {
        String words = shortened(q);
        Map<String, String> chosen = new HashMap<>();
        Facets.NAMES.forEach(name -> chosen.put(name, parameters.getOrDefault(name, "").strip()));
        List<Unknown> unknown = chosen.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty() && !known(knowledge, facet.getKey(), facet.getValue()))
                .sorted(Map.Entry.comparingByKey()).map(facet -> new Unknown(facet.getKey(), facet.getValue())).toList();
        unknown.forEach(facet -> chosen.put(facet.name(), ""));
        model.addAttribute("unknown", unknown);
        List<String> found = knowledge.search().ranked(words);
        Facets.Narrowed narrowed = facets.narrow(knowledge, found, chosen);
        model.addAttribute("q", words);
        model.addAttribute("hits", knowledge.search().named(words, narrowed.iris().stream().limit(LIMIT).toList()).stream()
                .map(hit -> Found.of(knowledge, hit)).toList());
        model.addAttribute("total", narrowed.iris().size());
        model.addAttribute("all", found.size());
        model.addAttribute("filtered", chosen.values().stream().anyMatch(value -> !value.isEmpty()));
        model.addAttribute("queried", queried(words, chosen, narrowed.iris()));
        model.addAttribute("textQuery", knowledge.base().searchesText());
        model.addAttribute("facets", Facets.NAMES.stream()
                .map(name -> new Facet(name, chosen.getOrDefault(name, ""), narrowed.any().getOrDefault(name, 0),
                        narrowed.counts().getOrDefault(name, List.of()).stream()
                                .map(count -> new Choice(count.value(), label(knowledge, reader, name, count.value()), count.count()))
                                .toList()))
                .filter(facet -> !facet.choices().isEmpty()).toList());
        return "search/page";
    }

    /// What the query behind the hits is asked for: the words, and where facets narrow them the things that are left on the page.
    private List<String> queried(String words, Map<String, String> chosen, List<String> left) {
        Stream<String> things = chosen.values().stream().allMatch(String::isEmpty)
                ? Stream.of()
                : links.each("thing", left.stream().limit(LIMIT).toList()).stream();
        return Stream.concat(Stream.of("words", "\"" + words + "\""), things).toList();
    }

    /// A facet of the address with a value that this release does not have; the page says so and leaves it out.
    record Unknown(String name, String value) {
    }

    private boolean known(Knowledge knowledge, String facet, String value) {
        return facet.equals("kind") ? kinds(knowledge).anyMatch(value::equals) : facets.known(knowledge, facet, value);
    }

    /// A facet.
    ///
    /// @param any how many hits it leaves where nothing of it is chosen
    record Facet(String name, String chosen, int any, List<Choice> choices) {
    }

    /// A value of a facet with how many hits it leaves.
    record Choice(String value, String label, int count) {
    }

    private String label(Knowledge knowledge, Reader reader, String facet, String value) {
        return switch (facet) {
            case "kind" -> kindLabel(knowledge, value, reader.ui(), true);
            case "era" -> messages.text(reader.ui(), "search.decade", value);
            case "language" ->
                Language.of(value).map(language -> messages.text(reader.ui(), "search.language." + language.tag())).orElse(value);
            default -> Things.of(knowledge, value).label().in(reader.data());
        };
    }

    @GetMapping("/api/v1/search")
    @ResponseBody
    Answer suggest(@RequestParam(defaultValue = "") String q, Knowledge knowledge, Reader reader) {
        String words = shortened(q);
        List<Suggestion> hits = knowledge.search().suggest(words, reader.ui(), SUGGESTIONS).stream()
                .map(hit -> suggestion(knowledge, reader, hit)).toList();
        return new Answer(words, hits);
    }

    /// The answer of the suggestions: what was asked and what was found, best first.
    record Answer(String q, List<Suggestion> hits) {
    }

    /// One suggestion.
    ///
    /// @param label in the language of labels
    /// @param other in the other language
    /// @param matched the alias that matched, empty when a label did
    record Suggestion(String iri, String kind, String kindLabel, String page, String label, String other, String matched) {
    }

    private Suggestion suggestion(Knowledge knowledge, Reader reader, Hit hit) {
        return new Suggestion(hit.iri(), hit.kind(), kindLabel(knowledge, hit.kind(), reader.ui(), false), links.to(hit.page()),
                hit.label().in(reader.data()), hit.label().in(reader.data().other()), hit.matched());
    }

    private String kindLabel(Knowledge knowledge, String kind, Language language, boolean plural) {
        return knowledge.snapshot().kind(kind).map(found -> (plural ? found.plural() : found.label()).in(language))
                .orElseGet(() -> OTHER_KINDS.contains(kind)
                        ? messages.text(language, (plural ? "search.kinds." : "search.kind.") + kind)
                        : kind);
    }

    private static Stream<String> kinds(Knowledge knowledge) {
        return Stream.concat(knowledge.snapshot().kinds().stream().map(Kind::slug), OTHER_KINDS.stream());
    }

    private static String shortened(String words) {
        String stripped = words.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }
}
