package org.aihistory.web;

import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Pages that only tests ask for.
@Controller
@TestComponent
class SampleController {

    @GetMapping("/sample")
    String sample() {
        return "web/sample";
    }

    @GetMapping("/sample/broken")
    String broken() {
        throw new IllegalStateException("secret inside");
    }

    @GetMapping("/sample/slow")
    String slow() {
        throw new KnowledgeException(Problem.QUERY_TIMEOUT, "10");
    }
}
