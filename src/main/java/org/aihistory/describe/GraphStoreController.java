package org.aihistory.describe;

import java.util.List;
import java.util.regex.Pattern;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The Graph Store Protocol, as far as it reads: the statements of one named graph (a passage is one), or of the default graph.
@RestController
class GraphStoreController {

    private static final List<RdfForm> FORMS = List.of(RdfForm.TURTLE, RdfForm.NTRIPLES, RdfForm.JSONLD, RdfForm.RDFXML);

    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]{1,400}");

    private final DescribeQueries queries;

    GraphStoreController(DescribeQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/graphs")
    ResponseEntity<byte[]> graph(@RequestParam(required = false) @Nullable String graph,
            @RequestParam(name = "default", required = false) @Nullable String held, Knowledge knowledge,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        if ((graph == null) == (held == null) || (graph != null && !IRI.matcher(graph).matches())) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "graph", "graph=IRI, default");
        }
        RdfForm form = RdfTypes.best(accept, false, FORMS).map(RdfTypes::form)
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_ACCEPTABLE));
        List<Row> rows = graph == null ? queries.defaultGraph(knowledge) : queries.graph(knowledge, graph);
        if (rows.isEmpty()) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        return Documents.answer("graph", new RdfDocuments(knowledge.release()).write(rows, form), form, true,
                List.of(Documents.link(ThingController.LICENCE, "license")));
    }
}
