package org.aihistory.web.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.model.Language;
import org.aihistory.web.evidence.Things;
import tools.jackson.databind.json.JsonMapper;

/// What every page is in the words of schema.org, whatever it is about; the context stands inside.
final class PageMarkup {

    private static final Pattern OF_THING = Pattern.compile("/(?:page/([a-z-]+)|(sources|claims|stories))/([a-z0-9-]+)");
    private static final Map<String, String> FOLDERS = Map.of("sources", "source", "claims", "claim", "stories", "story");
    private static final Map<String, List<String>> TYPES = Map.ofEntries(Map.entry("/", List.of("WebPage", "WebSite")),
            Map.entry("/claims", List.of("CollectionPage")), Map.entry("/sources", List.of("CollectionPage")),
            Map.entry("/stories", List.of("CollectionPage")), Map.entry("/conflicts", List.of("CollectionPage")),
            Map.entry("/findings", List.of("CollectionPage")), Map.entry("/search", List.of("SearchResultsPage")),
            Map.entry("/about", List.of("AboutPage")), Map.entry("/ontology", List.of("WebPage", "DefinedTermSet")),
            Map.entry("/dumps/", List.of("CollectionPage")), Map.entry("/api", List.of("WebPage", "APIReference")));

    private PageMarkup() {
    }

    /// The page at a path; safe inside a script element.
    ///
    /// @param host scheme and authority, without a slash at the end
    static String of(String path, String title, Language language, String host) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", Map.of("@vocab", "https://schema.org/"));
        page.put("@id", host + path);
        Matcher thing = OF_THING.matcher(path);
        boolean ofThing = thing.matches();
        String kind = !ofThing ? "" : thing.group(1) == null ? FOLDERS.getOrDefault(thing.group(2), "") : thing.group(1);
        page.put("@type", ofThing
                ? kind.equals("story") ? List.of("WebPage", "LearningResource") : List.of("ItemPage")
                : TYPES.getOrDefault(path, List.of("WebPage")));
        page.put("name", Map.of("@language", language.tag(), "@value", title));
        page.put("url", Map.of("@id", host + path));
        page.put("inLanguage", language.tag());
        page.put("license", Map.of("@id", Markup.LICENCE));
        page.put("isAccessibleForFree", true);
        if (ofThing) {
            page.put("mainEntity", Map.of("@id", Things.iri(kind, thing.group(3))));
        }
        if (path.equals("/")) {
            page.put("potentialAction",
                    Map.of("@type", "SearchAction", "target", host + "/search?q={q}", "query-input", "required name=q"));
        } else {
            page.put("isPartOf", Map.of("@id", host + "/"));
        }
        page.put("isBasedOn", Map.of("@id", Reference.DATASET));
        return JsonMapper.shared().writeValueAsString(page).replace("<", "\\u003c");
    }
}
