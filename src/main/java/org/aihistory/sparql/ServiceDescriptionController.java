package org.aihistory.sparql;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Links;
import org.aihistory.web.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// `/sparql` without a query: its description for machines, the workbench for browsers.
@RestController
class ServiceDescriptionController {

    private static final List<RdfForm> FORMS = List.of(RdfForm.TURTLE, RdfForm.JSONLD, RdfForm.NTRIPLES, RdfForm.RDFXML);

    private final PublicQueries queries;
    private final Links links;

    ServiceDescriptionController(PublicQueries queries, Links links) {
        this.queries = queries;
        this.links = links;
    }

    @GetMapping({"/sparql", "/sparql/query"})
    ResponseEntity<?> describe(Knowledge knowledge, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        List<MediaType> offered = Stream
                .concat(FORMS.stream().map(form -> MediaType.parseMediaType(form.mediaType())), Stream.of(MediaType.TEXT_HTML)).toList();
        MediaType type = Negotiation.best(accept, offered).orElseThrow(() -> new KnowledgeException(Problem.NOT_ACCEPTABLE));
        if (type.equals(MediaType.TEXT_HTML)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(links.to("/workbench"))).build();
        }
        RdfForm form = FORMS.get(offered.indexOf(type));
        List<org.aihistory.model.Row> rows = ServiceDescription.of(knowledge, queries.limits(), links.absolute(""));
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.LINK, "</.well-known/void>; rel=\"describedby\"")
                .body(new RdfDocuments(knowledge.release()).write(rows, form));
    }
}
