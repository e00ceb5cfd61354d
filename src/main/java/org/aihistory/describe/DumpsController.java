package org.aihistory.describe;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Everything to download.
@Controller
class DumpsController {

    private final Dumps dumps;

    DumpsController(Dumps dumps) {
        this.dumps = dumps;
    }

    @GetMapping("/dumps")
    ResponseEntity<Void> folder() {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create("/dumps/")).build();
    }

    @GetMapping("/dumps/")
    String page(Knowledge knowledge, Model model, HttpServletResponse response) {
        links(knowledge).forEach(link -> response.addHeader(HttpHeaders.LINK, link));
        model.addAttribute("files", dumps.of(knowledge));
        model.addAttribute("counts", knowledge.release().counts());
        model.addAttribute("release", knowledge.release().shortId());
        return "describe/dumps";
    }

    /// The signs of signposting.org: what the files are together, and each of them.
    private List<String> links(Knowledge knowledge) {
        Stream<String> whole = Stream.of(Documents.link(DatasetDescription.DATASET, "cite-as"),
                Documents.link(ThingController.LICENCE, "license"),
                Documents.link("https://schema.org/Dataset", "type"), Documents.link("/.well-known/void", "describedby", "text/turtle"),
                Documents.link("/about/cite.bib", "describedby", "application/x-bibtex"));
        Stream<String> files = dumps.of(knowledge).stream()
                .map(file -> Documents.link("/dumps/" + file.name(), "item", "application/gzip"));
        return Stream.concat(whole, files).toList();
    }

    @GetMapping(path = "/dumps/SHA256SUMS", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> sums(Knowledge knowledge) {
        return ResponseEntity
                .ok(dumps.of(knowledge).stream().map(file -> file.sha256() + "  " + file.name() + "\n").collect(Collectors.joining()));
    }

    /// A file of the release that is served; `aihistory.nq.gz` leads to the newest.
    @GetMapping("/dumps/{name}")
    ResponseEntity<?> file(@PathVariable String name, Knowledge knowledge) {
        if (name.startsWith("aihistory.")) {
            String newest = name.replaceFirst("aihistory", "aihistory-" + knowledge.release().shortId());
            Dumps.DumpFile file = dumps.file(knowledge, newest).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
            return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/dumps/" + file.name())).build();
        }
        Dumps.DumpFile file = dumps.file(knowledge, name).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/gzip")).eTag(file.sha256())
                .header(HttpHeaders.LINK, Documents.link("/dumps/", "collection", "text/html"),
                        Documents.link(ThingController.LICENCE, "license"))
                .body(file.content());
    }
}
