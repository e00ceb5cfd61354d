package org.aihistory.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.SearchIndex.Hit;
import org.aihistory.knowledge.SearchIndex.Hits;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Search by words, with a facet of kinds, and suggestions while typing.
@Controller
class SearchController {

    /// More hits than this are not shown on one page; the page says how many there are.
    private static final int LIMIT = 50;
    private static final int SUGGESTIONS = 8;
    private static final int LONGEST = 200;
    private static final List<String> OTHER_KINDS = List.of("claim", "source", "story");

    private final Messages messages;
    private final Links links;

    SearchController(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind, Knowledge knowledge,
            Reader reader, Model model) {
        String words = shortened(q);
        String chosen = kinds(knowledge).anyMatch(kind::equals) ? kind : "";
        Hits hits = knowledge.search().search(words, chosen, reader.ui(), LIMIT);
        Map<String, Integer> counts = new LinkedHashMap<>();
        kinds(knowledge).forEach(one -> counts.put(one, knowledge.search().search(words, one, reader.ui(), 1).total()));
        counts.values().removeIf(count -> count == 0);
        model.addAttribute("q", words);
        model.addAttribute("kind", chosen);
        model.addAttribute("hits", hits.hits().stream().map(hit -> Found.of(knowledge, hit)).toList());
        model.addAttribute("total", hits.total());
        model.addAttribute("all", counts.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("facets", counts.entrySet().stream()
                .map(count -> new Facet(count.getKey(), kindLabel(knowledge, count.getKey(), reader.ui(), true), count.getValue()))
                .toList());
        return "search/page";
    }

    /// One kind of the facet with how many hits it has.
    record Facet(String kind, String label, int count) {
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
