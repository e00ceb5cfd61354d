package org.aihistory.describe;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/// The ontology, as a page of terms or as data.
@Controller
class OntologyController {

    private static final String IRI = "https://w3id.org/aihistory/ontology";
    private static final List<RdfForm> FORMS = List.of(RdfForm.TURTLE, RdfForm.JSONLD, RdfForm.RDFXML, RdfForm.NTRIPLES);

    private final DescribeQueries queries;

    OntologyController(DescribeQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/ontology")
    Object ontology(Knowledge knowledge, Reader reader, Model model, HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        MediaType type = RdfTypes.best(accept, true, FORMS).orElseThrow(() -> new KnowledgeException(Problem.NOT_ACCEPTABLE));
        if (!RdfTypes.isPage(type)) {
            return document(knowledge, RdfTypes.form(type), true);
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        links(RdfForm.NQUADS).forEach(link -> response.addHeader(HttpHeaders.LINK, link));
        model.addAttribute("groups", OntologyTerm.groups(queries.terms(knowledge, reader.ui()), queries.uses(knowledge)));
        model.addAttribute("forms", FORMS.stream().map(RdfForm::extension).toList());
        return "describe/ontology";
    }

    @GetMapping("/ontology.{extension}")
    ResponseEntity<byte[]> document(@PathVariable String extension, Knowledge knowledge) {
        RdfForm form = RdfForm.of(extension).filter(FORMS::contains).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        return document(knowledge, form, false);
    }

    private ResponseEntity<byte[]> document(Knowledge knowledge, RdfForm form, boolean negotiated) {
        byte[] bytes = new RdfDocuments(knowledge.release()).write(queries.ontology(knowledge), form);
        return Documents.answer("aihistory-ontology", bytes, form, negotiated, links(form));
    }

    private static List<String> links(RdfForm form) {
        return Stream.concat(Stream.of(Documents.link(IRI, "cite-as")), FORMS.stream().filter(other -> other != form)
                .map(other -> Documents.link("/ontology." + other.extension(), "alternate", other.mediaType()))).toList();
    }
}
