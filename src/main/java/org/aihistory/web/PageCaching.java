package org.aihistory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Pages are a function of release, program, address and languages: browsers ask again each time and mostly hear that nothing changed.
class PageCaching implements HandlerInterceptor {

    /// These say for themselves how long they hold.
    private static final List<String> OTHERS = List.of("/id/", "/data/", "/dumps", "/health", "/error");

    private final KnowledgeOfRequest knowledge;
    private final BuildId build;

    PageCaching(KnowledgeOfRequest knowledge, BuildId build) {
        this.knowledge = knowledge;
        this.build = build;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading || !(handler instanceof HandlerMethod) || OTHERS.stream().anyMatch(request.getRequestURI()::startsWith)) {
            return true;
        }
        Reader reader = Reader.of(request);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        String etag = BuildId.etag(knowledge.of(request).releaseId(), build, request.getRequestURI(), request.getQueryString(),
                Problems.wantsPage(request), reader.ui(), reader.data());
        return !new ServletWebRequest(request, response).checkNotModified(etag);
    }
}
