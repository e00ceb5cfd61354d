package org.aihistory.web.citation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.web.evidence.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the signs of signposting.org (level 1) on each page about a thing: what it is called, which data describe it, under which licence.
@Component
class Signposts implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern PAGE = Pattern.compile("/(?:page/([a-z-]+)|(sources|claims|stories))/([a-z0-9-]+)");
    private static final List<String> VIEWS = List.of("entity/page", "sources/page", "claims/page", "story/page");
    private static final Map<String, String> FOLDERS = Map.of("sources", "source", "claims", "claim", "stories", "story");
    private static final Map<String, String> FORMS = Map.of("ttl", "text/turtle", "jsonld", "application/ld+json", "trig",
            "application/trig",
            "nt", "application/n-triples", "rdf", "application/rdf+xml");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        boolean page = answer != null && answer.getViewName() != null && VIEWS.contains(answer.getViewName());
        if (page) {
            of(request.getRequestURI()).forEach(link -> response.addHeader(HttpHeaders.LINK, link));
        }
    }

    /// The links of the page at a path; empty when it is about no thing.
    static List<String> of(String path) {
        Matcher parts = PAGE.matcher(path);
        if (!parts.matches()) {
            return List.of();
        }
        String kind = Optional.ofNullable(parts.group(1)).orElseGet(() -> FOLDERS.get(parts.group(2)));
        String slug = parts.group(3);
        String data = "/data/" + kind + "/" + slug + ".";
        List<String> links = new ArrayList<>();
        links.add(link(Things.iri(kind, slug), "cite-as", null));
        links.add(link(data + "ttl", "describedby", "text/turtle"));
        if (!kind.equals("story")) {
            for (CitationForm form : CitationForm.values()) {
                links.add(link(path + "/cite." + form.extension(), "describedby", form.mediaType()));
            }
        }
        FORMS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(form -> links.add(link(data + form.getKey(), "alternate", form.getValue())));
        links.add(link(Markup.LICENCE, "license", null));
        links.add(link("https://schema.org/AboutPage", "type", null));
        links.add(link("https://schema.org/" + Markup.type(kind), "type", null));
        links.add(link(Reference.DATASET, "collection", null));
        return links;
    }

    private static String link(String address, String relation, @Nullable String type) {
        return "<" + address + ">; rel=\"" + relation + "\"" + (type == null ? "" : "; type=\"" + type + "\"");
    }
}
