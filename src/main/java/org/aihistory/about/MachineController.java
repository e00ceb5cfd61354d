package org.aihistory.about;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Counts;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Addresses for machines: health, robots, sitemap, search description.
@RestController
class MachineController {

    private static final List<String> PAGES = List.of("/", "/explore", "/stories", "/claims", "/conflicts", "/findings", "/sources",
            "/about");

    private final Links links;
    private final Messages messages;

    MachineController(Links links, Messages messages) {
        this.links = links;
        this.messages = messages;
    }

    /// Whether the server can answer: it asks the store one small question.
    @GetMapping("/health")
    Map<String, Object> health(Knowledge knowledge) {
        boolean answers = !knowledge.base().select("about/registers", Map.of()).isEmpty();
        Counts counts = knowledge.snapshot().counts();
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", answers ? "UP" : "DOWN");
        health.put("release", knowledge.releaseId());
        health.put("entities", counts.entities());
        health.put("facts", counts.facts());
        health.put("claims", counts.claims());
        health.put("sources", counts.sources());
        return health;
    }

    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /sparql
                Disallow: /api/
                Disallow: /search
                Disallow: /workbench
                Sitemap: %s
                """.formatted(links.absolute("/sitemap.xml"));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(Knowledge knowledge) {
        Stream<String> entities = knowledge.snapshot().entities().stream().map(Entity::page);
        Stream<String> stories = knowledge.snapshot().stories().stream().map(story -> "/stories/" + story.slug());
        String pages = Stream.of(PAGES.stream(), entities, stories).flatMap(all -> all).map(this::inBothLanguages)
                .collect(Collectors.joining("\n"));
        return xml(MediaType.APPLICATION_XML, """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s
                </urlset>
                """.formatted(pages));
    }

    private String inBothLanguages(String page) {
        String address = links.absolute(page);
        String alternates = Stream.of(Language.values())
                .map(language -> "<xhtml:link rel=\"alternate\" hreflang=\"" + language.tag() + "\" href=\"" + address + "?lang="
                        + language.tag() + "\"/>")
                .collect(Collectors.joining());
        return "<url><loc>" + address + "</loc>" + alternates + "</url>";
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> opensearch(Reader reader) {
        String tag = reader.ui().tag();
        return xml(MediaType.parseMediaType("application/opensearchdescription+xml"),
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                          <ShortName>%s</ShortName>
                          <Description>%s</Description>
                          <InputEncoding>UTF-8</InputEncoding>
                          <Language>%s</Language>
                          <Image type="image/svg+xml">%s</Image>
                          <Url type="text/html" template="%s?q={searchTerms}&amp;lang=%s"/>
                        </OpenSearchDescription>
                        """.formatted(messages.text(reader.ui(), "about.opensearch.name"),
                        messages.text(reader.ui(), "about.opensearch.description"),
                        tag, links.absolute("/img/icon.svg"), links.absolute("/search"), tag));
    }

    private static ResponseEntity<byte[]> xml(MediaType type, String text) {
        return ResponseEntity.ok().contentType(new MediaType(type, StandardCharsets.UTF_8)).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
