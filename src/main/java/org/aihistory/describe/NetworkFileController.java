package org.aihistory.describe;

import org.aihistory.knowledge.Knowledge;
import org.aihistory.web.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The whole network as a file for Gephi.
@RestController
class NetworkFileController {

    static final String TYPE = "application/gexf+xml";

    @GetMapping("/api/v1/network.gexf")
    ResponseEntity<byte[]> network(Knowledge knowledge, Reader reader) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"aihistory.gexf\"")
                .body(NetworkFile.of(knowledge.snapshot(), reader.data()));
    }
}
