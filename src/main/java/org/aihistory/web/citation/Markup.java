package org.aihistory.web.citation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Edtf.Precision;
import org.aihistory.model.Language;
import org.aihistory.model.Term;
import org.aihistory.web.Messages;
import org.aihistory.web.citation.Described.Value;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What a page is about in the words of schema.org, as JSON-LD whose context stands inside: it can be read without a network.
@Component
public class Markup {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final int KEPT = 5_000;
    private static final Map<String, String> CLASSES = Map.ofEntries(Map.entry("Paper", "ScholarlyArticle"), Map.entry("Book", "Book"),
            Map.entry("Article", "Article"), Map.entry("Report", "Report"), Map.entry("Video", "VideoObject"),
            Map.entry("Dataset", "Dataset"));
    private static final Map<String, String> KINDS = Map.of("person", "Person", "organization", "Organization", "work", "CreativeWork",
            "idea", "DefinedTerm", "artifact", "CreativeWork", "event", "Event", "claim", "Claim", "source", "CreativeWork");
    private static final Map<String, String> DATES = Map.of("born", "birthDate", "died", "deathDate", "published", "datePublished",
            "sourcePublished", "datePublished", "founded", "foundingDate", "dissolved", "dissolutionDate", "released", "datePublished",
            "statedOn", "dateCreated");
    private static final Map<String, String> THINGS = Map.of("author", "author", "sourceAuthor", "author", "publisher", "publisher",
            "holder", "author", "topic", "about");

    private final Messages messages;
    private final Cache<String, String> made = Caffeine.newBuilder().maximumSize(KEPT).build();

    Markup(Messages messages) {
        this.messages = messages;
    }

    /// The thing with this IRI; safe inside a script element.
    public String of(Knowledge knowledge, String iri) {
        return made.get(knowledge.releaseId() + " " + iri, _ -> json(thing(Described.of(knowledge, iri))));
    }

    /// The whole dataset.
    ///
    /// @param host scheme and authority, without a slash at the end
    public String dataset(Knowledge knowledge, String host) {
        Map<String, Object> dataset = begun(Reference.DATASET, "Dataset");
        dataset.put("name", texts("AI History Explorer", "智史"));
        dataset.put("description", texts(messages.text(Language.EN, "about.what.text"), messages.text(Language.ZH, "about.what.text")));
        dataset.put("url", reference(host + "/about"));
        dataset.put("version", knowledge.releaseId());
        dataset.put("inLanguage", List.of("en", "zh"));
        dataset.put("isAccessibleForFree", true);
        dataset.put("creator", Map.of("@type", "Organization", "name", "AI History Explorer contributors"));
        dataset.put("distribution", Stream.of("nq", "trig", "ttl", "jsonld").map(form -> Map.of("@type", "DataDownload", "encodingFormat",
                "application/gzip", "name", "aihistory." + form + ".gz", "contentUrl",
                reference(host + "/dumps/aihistory." + form + ".gz")))
                .toList());
        return json(dataset);
    }

    /// The word of schema.org for a kind.
    static String type(String kind) {
        return KINDS.getOrDefault(kind, "CreativeWork");
    }

    private static Map<String, Object> thing(Described thing) {
        String kind = Things.kind(thing.iri());
        String type = CLASSES.entrySet().stream().filter(entry -> thing.isA(entry.getKey())).map(Map.Entry::getValue).sorted().findFirst()
                .orElse(type(kind));
        Map<String, Object> markup = begun(thing.iri(), type);
        markup.put("name", both(thing, "label"));
        put(markup, "alternateName", thing.all("altLabel").stream().map(Markup::tagged).toList());
        put(markup, "description", both(thing, kind.equals("claim") ? "text" : "summary"));
        DATES.forEach((ours, theirs) -> thing.only(ours).filter(Markup::isIso).ifPresent(date -> markup.putIfAbsent(theirs, date)));
        if (kind.equals("event")) {
            dates(thing, markup);
        }
        THINGS.forEach((ours, theirs) -> put(markup, theirs, thing.all(ours).stream().map(Markup::named).toList()));
        put(markup, "sameAs", sameAs(thing));
        thing.only("doi").or(() -> thing.only("sourceDoi")).ifPresent(doi -> markup.put("identifier", "doi:" + doi));
        markup.put("isPartOf", reference(Reference.DATASET));
        return markup;
    }

    private static void dates(Described thing, Map<String, Object> markup) {
        String date = thing.only("date").orElse("");
        int slash = date.indexOf('/');
        String start = slash < 0 ? date : date.substring(0, slash);
        String end = slash < 0 ? date : date.substring(slash + 1);
        if (isIso(start)) {
            markup.put("startDate", start);
        }
        if (isIso(end)) {
            markup.put("endDate", end);
        }
    }

    private static List<Object> sameAs(Described thing) {
        Stream<String> wikidata = thing.all("wikidata").stream().map(value -> "http://www.wikidata.org/entity/" + value.text());
        Stream<String> doi = thing.only("doi").stream().map(value -> "https://doi.org/" + value);
        Stream<String> arxiv = thing.only("arxiv").stream().map(value -> "https://arxiv.org/abs/" + value);
        return Stream.of(wikidata, doi, arxiv).flatMap(all -> all).<Object>map(Markup::reference).toList();
    }

    /// schema.org knows dates as ISO 8601 does: no marks of doubt, no spans.
    private static boolean isIso(String value) {
        try {
            Edtf date = Edtf.parse(value);
            boolean whole = date.precision() == Precision.DAY || date.precision() == Precision.MONTH || date.precision() == Precision.YEAR;
            return whole && !date.approximate() && !date.uncertain() && !value.contains("X");
        } catch (IllegalArgumentException notADate) {
            return false;
        }
    }

    private static Map<String, Object> begun(String iri, String type) {
        Map<String, Object> markup = new LinkedHashMap<>();
        markup.put("@context", Map.of("@vocab", "https://schema.org/"));
        markup.put("@id", iri);
        markup.put("@type", type);
        markup.put("license", reference(LICENCE));
        return markup;
    }

    private static Object named(Value value) {
        return value.term() instanceof Term.Iri(var iri)
                ? Map.of("@id", iri, "name", texts(value.label(), value.chinese()))
                : value.text();
    }

    private static List<Object> both(Described thing, String property) {
        List<Object> both = new ArrayList<>();
        for (String language : List.of("en", "zh")) {
            thing.in(property, language).ifPresent(text -> both.add(text(text, language)));
        }
        return both;
    }

    private static Object tagged(Value value) {
        return value.language().isEmpty() ? value.text() : text(value.text(), value.language());
    }

    private static List<Object> texts(String en, String zh) {
        return List.of(text(en, "en"), text(zh, "zh"));
    }

    private static Object text(String text, String language) {
        Map<String, Object> tagged = new LinkedHashMap<>();
        tagged.put("@language", language);
        tagged.put("@value", text);
        return tagged;
    }

    private static Map<String, Object> reference(String iri) {
        return Map.of("@id", iri);
    }

    private static void put(Map<String, Object> markup, String name, List<Object> values) {
        if (!values.isEmpty()) {
            markup.putIfAbsent(name, values.size() == 1 ? values.getFirst() : values);
        }
    }

    /// No `<` inside: a script element would end at `</script`.
    private static String json(Map<String, Object> markup) {
        return JsonMapper.shared().writeValueAsString(markup).replace("<", "\\u003c");
    }
}
