package org.aihistory.web.citation;

import jakarta.servlet.http.HttpServletRequest;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.web.KnowledgeOfRequest;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// What templates find as `exchange`: the citation and the markup of the thing that a page is about.
@Component
public class PageExchange {

    private final Citations citations;
    private final Markup markup;
    private final KnowledgeOfRequest knowledge;
    private final Links links;
    private final ViewCitations views;

    PageExchange(Citations citations, Markup markup, KnowledgeOfRequest knowledge, Links links, ViewCitations views) {
        this.citations = citations;
        this.markup = markup;
        this.knowledge = knowledge;
        this.links = links;
        this.views = views;
    }

    @Autowired
    void giveTo(ThymeleafViewResolver resolver) {
        resolver.addStaticVariable("exchange", this);
    }

    public Citation citation(String iri) {
        return citations.of(current(), iri);
    }

    public String markup(String iri) {
        return markup.of(current(), iri);
    }

    public Citation dataset() {
        return citations.ofDataset(current());
    }

    /// This page as a view that can be cited; null where it is about one thing, or says how to cite it itself.
    public @Nullable Citation view() {
        HttpServletRequest request = request();
        Knowledge shown = knowledge.of(request);
        String host = links.absolute("");
        return views.of(shown, links.permanent(shown.shortReleaseId()).substring(host.length()), Reader.of(request).ui(), host)
                .orElse(null);
    }

    /// What this page is, whatever it is about.
    public String page(String title) {
        return PageMarkup.of(links.path(), title, Reader.of(request()).ui(), links.absolute(""));
    }

    public String datasetMarkup() {
        return markup.dataset(current(), links.absolute(""));
    }

    private Knowledge current() {
        return knowledge.of(request());
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("no HTTP request");
    }

}
