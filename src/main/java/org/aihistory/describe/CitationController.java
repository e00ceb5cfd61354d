package org.aihistory.describe;

import java.nio.charset.StandardCharsets;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.aihistory.web.citation.Citation;
import org.aihistory.web.citation.CitationForm;
import org.aihistory.web.citation.Citations;
import org.aihistory.web.citation.ViewCitations;
import org.aihistory.web.evidence.Things;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Citations as files for reference managers: of works and sources themselves, of our pages about anything else, and of the whole dataset.
@RestController
class CitationController {

    private final Citations citations;
    private final ViewCitations views;
    private final DescribeQueries queries;
    private final Links links;

    CitationController(Citations citations, ViewCitations views, DescribeQueries queries, Links links) {
        this.citations = citations;
        this.views = views;
        this.links = links;
        this.queries = queries;
    }

    @GetMapping("/page/{kind}/{slug}/cite.{extension}")
    ResponseEntity<byte[]> entity(@PathVariable String kind, @PathVariable String slug, @PathVariable String extension,
            Knowledge knowledge) {
        return thing(knowledge, kind, slug, extension);
    }

    @GetMapping("/sources/{slug}/cite.{extension}")
    ResponseEntity<byte[]> source(@PathVariable String slug, @PathVariable String extension, Knowledge knowledge) {
        return thing(knowledge, "source", slug, extension);
    }

    @GetMapping("/claims/{slug}/cite.{extension}")
    ResponseEntity<byte[]> claim(@PathVariable String slug, @PathVariable String extension, Knowledge knowledge) {
        return thing(knowledge, "claim", slug, extension);
    }

    @GetMapping("/about/cite.{extension}")
    ResponseEntity<byte[]> dataset(@PathVariable String extension, Knowledge knowledge) {
        return file("aihistory", citations.ofDataset(knowledge), extension);
    }

    /// A view of many things.
    ///
    /// @param of its path and query
    @GetMapping("/cite.{extension}")
    ResponseEntity<byte[]> view(@PathVariable String extension, @RequestParam(defaultValue = "") String of, Knowledge knowledge,
            Reader reader) {
        Citation citation = views.of(knowledge, of, reader.ui(), links.absolute(""))
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        return file("aihistory", citation, extension);
    }

    private ResponseEntity<byte[]> thing(Knowledge knowledge, String kind, String slug, String extension) {
        if (!new ThingAddress(kind, slug).plausible() || !queries.known(knowledge, Things.iri(kind, slug))) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        return file(slug, citations.of(knowledge, Things.iri(kind, slug)), extension);
    }

    private static ResponseEntity<byte[]> file(String name, Citation citation, String extension) {
        CitationForm form = CitationForm.of(extension).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        byte[] bytes = citation.write(form).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(form.mediaType() + ";charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + extension + "\"").body(bytes);
    }
}
