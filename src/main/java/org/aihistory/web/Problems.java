package org.aihistory.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Problems as answers: a page or RFC 9457 JSON, one sentence in the reader's language, and nothing of the inside.
@Component
public class Problems {

    private static final List<String> FOR_MACHINES = List.of("/api/", "/sparql", "/data/", "/id/", "/dumps/", "/health", "/reconcile",
            "/graphs");

    private static final List<MediaType> JSON_FIRST = List.of(MediaType.APPLICATION_PROBLEM_JSON, MediaType.APPLICATION_JSON,
            MediaType.TEXT_HTML);

    private final Messages messages;
    private final JsonMapper json;

    Problems(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /// What a page shows of a problem.
    public record Shown(int status, String title, String detail) {
    }

    /// The answer of a controller: a page for those who accept HTML, else JSON.
    ModelAndView answer(HttpServletRequest request, Problem problem, List<String> arguments) {
        Reader reader = Reader.of(request);
        Shown shown = shown(reader.ui(), problem, arguments);
        ModelAndView answer = wantsPage(request) ? new ModelAndView("web/problem") : new ModelAndView(jsonView(problem, shown));
        answer.addObject("problem", shown);
        answer.addObject("reader", reader);
        answer.setStatus(HttpStatus.valueOf(shown.status()));
        return answer;
    }

    /// The answer of a filter, which has no templates: always JSON, complete with status and headers.
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem, String... arguments) throws IOException {
        Shown shown = shown(Reader.of(request).ui(), problem, List.of(arguments));
        response.setStatus(shown.status());
        writeJson(response, problem, shown);
    }

    /// Title and sentence of a problem.
    public Shown shown(Language language, Problem problem, List<String> arguments) {
        String key = "problem." + problem.name();
        String detail = problem == Problem.BAD_DECK && arguments.size() > 4
                ? deck(language, arguments)
                : messages.text(language, key + ".detail", arguments.toArray());
        if (problem == Problem.BAD_TEMPLATE && arguments.size() > 1) {
            detail = messages.text(language, arguments.getFirst(), arguments.get(1));
        }
        return new Shown(problem.status(), messages.text(language, key + ".title"), detail);
    }

    /// The sentence of a refused deck plan: where, then why.
    private String deck(Language language, List<String> arguments) {
        String member = arguments.get(2);
        String slide = arguments.get(1);
        String why = messages.text(language, arguments.get(0), arguments.get(3), arguments.get(4));
        if (member.isEmpty()) {
            return slide.equals("0") ? why : messages.text(language, "deck.refused.at.slide", slide, why);
        }
        return slide.equals("0")
                ? messages.text(language, "deck.refused.at.member", member, why)
                : messages.text(language, "deck.refused.at.both", slide, member, why);
    }

    /// Whether a page answers this request: what is accepted decides, and where anything is, the address does.
    static boolean wantsPage(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        boolean machine = FOR_MACHINES.stream().anyMatch(path::startsWith);
        return Negotiation.best(request.getHeader("Accept"), machine ? JSON_FIRST : JSON_FIRST.reversed())
                .map(MediaType.TEXT_HTML::equals).orElse(!machine);
    }

    private View jsonView(Problem problem, Shown shown) {
        return (model, request, response) -> writeJson(response, problem, shown);
    }

    private void writeJson(HttpServletResponse response, Problem problem, Shown shown) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("status", shown.status());
        body.put("title", shown.title());
        body.put("detail", shown.detail());
        body.put("problem", problem.name());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        byte[] bytes = json.writeValueAsBytes(body);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
