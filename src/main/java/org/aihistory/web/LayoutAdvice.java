package org.aihistory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every template finds in its model.
@ControllerAdvice
class LayoutAdvice {

    private final KnowledgeOfRequest knowledge;

    LayoutAdvice(KnowledgeOfRequest knowledge) {
        this.knowledge = knowledge;
    }

    @ModelAttribute("reader")
    Reader reader(HttpServletRequest request) {
        return Reader.of(request);
    }

    /// The release that answers, short enough to name it on a page.
    @ModelAttribute("release")
    String release(HttpServletRequest request) {
        String id = knowledge.of(request).releaseId();
        return id.substring(0, Math.min(12, id.length()));
    }
}
