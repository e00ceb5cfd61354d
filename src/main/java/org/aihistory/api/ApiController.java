package org.aihistory.api;

import jakarta.servlet.http.HttpServletResponse;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How programs ask: the API as a page, and as OpenAPI for tools.
@Controller
class ApiController {

    private static final MediaType OPENAPI = MediaType.parseMediaType("application/vnd.oai.openapi+json;version=3.1");

    private final ApiDescription description;
    private final Links links;

    ApiController(ApiDescription description, Links links) {
        this.description = description;
        this.links = links;
    }

    @GetMapping("/api")
    String page(Reader reader, Model model, HttpServletResponse response) {
        response.addHeader(HttpHeaders.LINK, "</api/openapi.json>; rel=\"service-desc\"; type=\"application/vnd.oai.openapi+json\"");
        model.addAttribute("about", description.description(reader.ui()));
        model.addAttribute("operations", description.operations(reader.ui()));
        model.addAttribute("host", links.absolute(""));
        return "api/page";
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> openapi() {
        return ResponseEntity.ok().contentType(OPENAPI).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"openapi.json\"")
                .body(description.document(links.absolute("")));
    }
}
