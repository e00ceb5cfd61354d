package org.aihistory.describe;

import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The description of the dataset where machines look for it.
@RestController
class DatasetController {

    private static final List<RdfForm> FORMS = List.of(RdfForm.TURTLE, RdfForm.JSONLD, RdfForm.NTRIPLES, RdfForm.RDFXML);

    private final DatasetDescription description;
    private final Links links;

    DatasetController(DatasetDescription description, Links links) {
        this.description = description;
        this.links = links;
    }

    @GetMapping("/.well-known/void")
    ResponseEntity<byte[]> dataset(Knowledge knowledge,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        RdfForm form = RdfTypes.best(accept, accept != null && accept.contains("text/html"), FORMS)
                .map(type -> RdfTypes.isPage(type) ? RdfForm.TURTLE : RdfTypes.form(type))
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_ACCEPTABLE));
        List<org.aihistory.model.Row> rows = description.of(knowledge, links.absolute(""));
        return Documents.answer("aihistory-void", new RdfDocuments(knowledge.release()).write(rows, form), form, true,
                List.of(Documents.link(DatasetDescription.DATASET, "cite-as")));
    }
}
