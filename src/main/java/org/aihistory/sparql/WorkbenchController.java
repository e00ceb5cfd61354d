package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Answer;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.model.KnowledgeException;
import org.aihistory.web.Reader;
import org.apache.jena.query.Query;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The workbench: example questions, an editor, the answer. Without scripts the page itself asks and shows a table.
@Controller
class WorkbenchController {

    private final PublicQueries queries;
    private final ClientBudget budget;
    private final Refusals refusals;
    private final JsonMapper json;

    WorkbenchController(PublicQueries queries, ClientBudget budget, Refusals refusals, JsonMapper json) {
        this.queries = queries;
        this.budget = budget;
        this.refusals = refusals;
        this.json = json;
    }

    /// @param query text to show in the editor; its address is the link to share
    /// @param example slug of an example, when no text is given
    /// @param run whether to ask at once
    @GetMapping("/workbench")
    String workbench(@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "") String example,
            @RequestParam(defaultValue = "false") boolean run, Knowledge knowledge, Reader reader, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        List<ExampleQuery> examples = ExampleQuery.all(knowledge);
        ExampleQuery chosen = ExampleQuery.named(examples, example)
                .orElse(query.isBlank() && !examples.isEmpty() ? examples.getFirst() : null);
        String text = query.isBlank() && chosen != null ? chosen.text() : query;
        model.addAttribute("examples", examples);
        model.addAttribute("chosen", chosen);
        model.addAttribute("text", text);
        model.addAttribute("limits", queries.limits());
        model.addAttribute("prefixes", json.writeValueAsString(Prefixes.of(knowledge.release()).iris()));
        model.addAttribute("terms", json.writeValueAsString(terms(knowledge)));
        if (run) {
            run(text, knowledge, reader, model, request, response);
        }
        return "sparql/workbench";
    }

    private void run(String text, Knowledge knowledge, Reader reader, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Query query = queries.guard().check(text);
            Duration time = queries.limits().time();
            Answer answer = budget.spend(request.getRemoteAddr(), () -> queries.answer(knowledge.base(), query, time));
            model.addAttribute("answer", ShownAnswer.of(answer, Prefixes.of(knowledge.release())));
        } catch (KnowledgeException refused) {
            refusals.log(refused);
            response.setStatus(refused.problem().status());
            model.addAttribute("refusal", refusals.sentence(refused, reader.ui()));
        }
    }

    private static Map<String, List<String>> terms(Knowledge knowledge) {
        return Map.of("classes", names(knowledge, "sparql/classes"), "properties", names(knowledge, "sparql/properties"));
    }

    private static List<String> names(Knowledge knowledge, String query) {
        return knowledge.base().select(query, Map.of()).stream().map(row -> row.get("term")).toList();
    }
}
