package org.aihistory.describe;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where the address of a thing leads, and the documents about it.
@RestController
class ThingController {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final DescribeQueries queries;

    ThingController(DescribeQueries queries) {
        this.queries = queries;
    }

    /// The thing itself is no document: 303 to its page or its data, by Accept.
    @GetMapping("/id/{kind}/{slug}")
    ResponseEntity<Void> thing(@PathVariable String kind, @PathVariable String slug, Knowledge knowledge, Reader reader,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        ThingAddress address = new ThingAddress(kind, slug);
        Optional<ResponseEntity<Void>> elsewhere = elsewhere(address, "/id/", "", knowledge, reader);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Optional<String> page = address.page(knowledge);
        MediaType type = RdfTypes.best(accept, page.isPresent(), RdfTypes.FORMS)
                .or(() -> page.isEmpty() && wantsPage(accept) ? Optional.of(RdfTypes.type(RdfForm.TURTLE)) : Optional.empty())
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_ACCEPTABLE));
        String document = RdfTypes.isPage(type) ? page.orElseThrow() : address.data(RdfTypes.form(type).extension());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(document)).varyBy(HttpHeaders.ACCEPT).build();
    }

    private static boolean wantsPage(@Nullable String accept) {
        return RdfTypes.best(accept, true, List.of()).isPresent();
    }

    /// A document about a thing; without an ending it leads to the form that Accept asks for.
    @GetMapping("/data/{kind}/{file}")
    ResponseEntity<?> document(@PathVariable String kind, @PathVariable String file, Knowledge knowledge, Reader reader,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        int dot = file.lastIndexOf('.');
        Optional<RdfForm> form = RdfForm.of(file.substring(dot + 1)).filter(RdfTypes.FORMS::contains);
        if (dot < 1 || form.isEmpty()) {
            return negotiated(new ThingAddress(kind, file), knowledge, accept);
        }
        ThingAddress address = new ThingAddress(kind, file.substring(0, dot));
        Optional<ResponseEntity<Void>> elsewhere = elsewhere(address, "/data/", "." + form.get().extension(), knowledge, reader);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<org.aihistory.model.Row> rows = queries.document(knowledge, address.iri(), form.get());
        byte[] bytes = new RdfDocuments(knowledge.release()).write(rows, form.get());
        return Documents.answer(address.slug(), bytes, form.get(), false, links(address, form.get(), knowledge));
    }

    private ResponseEntity<Void> negotiated(ThingAddress address, Knowledge knowledge, @Nullable String accept) {
        if (!address.plausible() || !queries.known(knowledge, address.iri())) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        RdfForm form = RdfTypes.best(accept, false, RdfTypes.FORMS).map(RdfTypes::form)
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_ACCEPTABLE));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address.data(form.extension()))).varyBy(HttpHeaders.ACCEPT)
                .build();
    }

    /// Where a renamed thing went; empty for one that is here.
    ///
    /// @throws KnowledgeException NOT_FOUND, or GONE with the reason
    private Optional<ResponseEntity<Void>> elsewhere(ThingAddress address, String before, String after, Knowledge knowledge,
            Reader reader) {
        if (!address.plausible()) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        Optional<String> successor = queries.successor(knowledge, address.iri());
        if (successor.isPresent()) {
            String path = successor.get().substring(successor.get().indexOf("/id/") + "/id/".length());
            return Optional.of(ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create(before + path + after)).build());
        }
        if (queries.known(knowledge, address.iri())) {
            return Optional.empty();
        }
        throw queries.withdrawn(knowledge, address.iri(), reader.ui()).map(reason -> new KnowledgeException(Problem.GONE, reason))
                .orElseGet(() -> new KnowledgeException(Problem.NOT_FOUND));
    }

    private static List<String> links(ThingAddress address, RdfForm form, Knowledge knowledge) {
        List<String> links = new ArrayList<>();
        links.add(Documents.link(address.iri(), "cite-as"));
        links.add(Documents.link("/.well-known/void", "describedby", "text/turtle"));
        links.add(Documents.link(LICENCE, "license"));
        address.page(knowledge).ifPresent(page -> links.add(Documents.link(page, "alternate", "text/html")));
        RdfTypes.FORMS.stream().filter(other -> other != form)
                .forEach(other -> links.add(Documents.link(address.data(other.extension()), "alternate", other.mediaType())));
        return links;
    }
}
