package org.aihistory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.OlderReleases;
import org.aihistory.model.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every template finds in its model.
@ControllerAdvice
class LayoutAdvice {

    private final KnowledgeOfRequest knowledge;
    private final ObjectProvider<OlderReleases> older;
    private final Links links;

    LayoutAdvice(KnowledgeOfRequest knowledge, ObjectProvider<OlderReleases> older, Links links) {
        this.knowledge = knowledge;
        this.older = older;
        this.links = links;
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

    /// What changed since the release on which the link to the page was made; null where it was made on this one or that one is unknown.
    @ModelAttribute("changed")
    @Nullable
    Changes changed(HttpServletRequest request) {
        Knowledge here = knowledge.of(request);
        String made = links.madeOn();
        return made.isEmpty() || here.releaseId().startsWith(made) ? null : older.getObject().since(here, made).orElse(null);
    }
}
