package org.aihistory.web.citation;

import org.aihistory.knowledge.Knowledge;
import org.aihistory.web.KnowledgeOfRequest;
import org.aihistory.web.Links;
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

    PageExchange(Citations citations, Markup markup, KnowledgeOfRequest knowledge, Links links) {
        this.citations = citations;
        this.markup = markup;
        this.knowledge = knowledge;
        this.links = links;
    }

    @Autowired
    void giveTo(ThymeleafViewResolver views) {
        views.addStaticVariable("exchange", this);
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

    public String datasetMarkup() {
        return markup.dataset(current(), links.absolute(""));
    }

    private Knowledge current() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return knowledge.of(attributes.getRequest());
        }
        throw new IllegalStateException("no HTTP request");
    }

    /// How the view that a page shows is cited.
    ///
    /// @param permanent its absolute address with the release
    public ViewCitation view(String title, String release, String permanent, String language) {
        return ViewCitation.today(title, release, permanent, language);
    }
}
