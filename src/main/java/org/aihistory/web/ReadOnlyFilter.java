package org.aihistory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.aihistory.model.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses every method that could write: reading everywhere, and POST where questions are too long for an address or a deck is made from a plan,
/// or where the operator asks for a reload (an address of the management port alone).
class ReadOnlyFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Problems problems;

    ReadOnlyFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isQuestion(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        problems.write(request, response, Problem.METHOD_NOT_ALLOWED);
    }

    private static boolean isQuestion(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getMethod().equals("POST")
                && (path.equals("/sparql") || path.equals("/workbench") || path.startsWith("/sparql/")
                        || path.matches("/reconcile(/en|/zh)?")
                        || path.matches("/deck\\.(pptx|html|md|handout)") || path.equals("/actuator/reload")
                        || path.equals("/api/v1/deck/outline"));
    }
}
