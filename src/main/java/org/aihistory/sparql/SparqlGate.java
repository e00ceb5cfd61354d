package org.aihistory.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.sparql.GuardedQueries.Outcome;
import org.aihistory.web.Problems;
import org.aihistory.web.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands before Fuseki on `/sparql`: lets only requests of the protocol through, keeps each client to its budget, and says every outcome itself, whole and in
/// the reader's language. A request without a query goes on to the description of the service.
class SparqlGate implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(SparqlGate.class);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final int FORM_BYTES_PER_BYTE = 4;

    private final Filter fuseki;
    private final ClientBudget budget;
    private final int textBytes;
    private final Problems problems;
    private final Refusals refusals;

    SparqlGate(Filter fuseki, ClientBudget budget, int textBytes, Problems problems, Refusals refusals) {
        this.fuseki = fuseki;
        this.budget = budget;
        this.textBytes = textBytes;
        this.problems = problems;
        this.refusals = refusals;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        response.addHeader("Vary", "Accept, Accept-Language");
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            if (asksNothing(request)) {
                chain.doFilter(request, response);
                return;
            }
            refuseLongForms(request);
            refuseOutsideProtocol(request);
            send(budget.spend(request.getRemoteAddr(), () -> ask(request, response)), request, response);
        } catch (KnowledgeException refused) {
            say(refused, request, response);
        }
    }

    private static boolean asksNothing(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) && parameters(request, "query").isEmpty()
                && parameters(request, "update").isEmpty();
    }

    /// A form escapes each byte by three; what is longer than any query could be is not read.
    private void refuseLongForms(HttpServletRequest request) {
        if (request.getContentLengthLong() > (long) FORM_BYTES_PER_BYTE * textBytes) {
            throw new KnowledgeException(Problem.QUERY_TOO_LARGE, Integer.toString(textBytes));
        }
    }

    /// What the protocol does not know, before Fuseki would say it in its own words.
    private static void refuseOutsideProtocol(HttpServletRequest request) {
        String type = mediaType(request);
        boolean post = request.getMethod().equals("POST");
        if (type.equals("application/sparql-update")) {
            throw new KnowledgeException(Problem.FORBIDDEN_QUERY, "UPDATE");
        }
        String encoding = request.getHeader("Content-Encoding");
        boolean understood = !post || type.equals(FORM) || type.equals(DIRECT) || type.isEmpty();
        if (!understood || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            throw new KnowledgeException(Problem.UNSUPPORTED_MEDIA_TYPE, FORM + ", " + DIRECT);
        }
        if (!parameters(request, "update").isEmpty()) {
            throw new KnowledgeException(Problem.FORBIDDEN_QUERY, "UPDATE");
        }
        List<String> texts = post && type.equals(DIRECT) ? List.of("in the body") : parameters(request, "query");
        if (texts.size() != 1 || texts.getFirst().isBlank()) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "query", "1 × SPARQL 1.1");
        }
    }

    private static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> parameters(HttpServletRequest request, String name) {
        try {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : List.of(values);
        } catch (IllegalStateException unreadable) {
            throw new KnowledgeException(Problem.BAD_REQUEST, unreadable, name, "UTF-8, ≤ 1 MiB");
        }
    }

    private Outcome ask(HttpServletRequest request, HttpServletResponse response) {
        ProtocolRequest asked = new ProtocolRequest(request);
        SilentResponse silent = new SilentResponse(response);
        try {
            fuseki.doFilter(asked, silent, (_, _) -> {
                throw new KnowledgeException(Problem.NOT_FOUND);
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException inner) {
            throw new KnowledgeException(Problem.INTERNAL, inner);
        }
        Outcome outcome = Outcome.of(asked);
        if (outcome instanceof Outcome.Unknown) {
            LOG.warn("Fuseki answered {} to {} {}", silent.silentStatus(), request.getMethod(), request.getRequestURI());
            throw new KnowledgeException(silent.silentStatus() < 500 ? Problem.NOT_FOUND : Problem.INTERNAL);
        }
        return outcome;
    }

    private void send(Outcome outcome, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (outcome) {
            case Outcome.Whole(String type, ByteBuffer bytes) -> {
                response.setContentType(type);
                response.setContentLength(bytes.remaining());
                response.setHeader("Cache-Control", "no-cache");
                if (!request.getMethod().equals("HEAD")) {
                    response.getOutputStream().write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
                }
            }
            case Outcome.Refused(KnowledgeException reason) -> say(reason, request, response);
            case Outcome.Unknown() -> throw new IllegalStateException("asked and not answered");
        }
    }

    private void say(KnowledgeException refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = refused.problem();
        response.setHeader("Cache-Control", "no-store");
        if (problem == Problem.TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", refused.arguments().getFirst());
        }
        refusals.log(refused);
        problems.write(request, response, problem, refusals.arguments(refused, Reader.of(request).ui()).toArray(String[]::new));
    }
}
