package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.knowledge.QueryLibrary;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;
import org.aihistory.sparql.view.Cells;
import org.aihistory.sparql.view.ViewName;
import org.aihistory.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/// The workbench: an editor, the answer in six views, example questions. The page itself asks and draws, so that it is complete without scripts; with them
/// the same form is sent and only the answer is replaced.
@Controller
class WorkbenchController {

    private final PublicQueries queries;
    private final QueryLibrary library;
    private final DrawnAnswers answers;
    private final ExampleForm form;
    private final AskWords words;
    private final JsonMapper json;

    WorkbenchController(PublicQueries queries, QueryLibrary library, DrawnAnswers answers, ExampleForm form, AskWords words,
            JsonMapper json) {
        this.words = words;
        this.queries = queries;
        this.library = library;
        this.answers = answers;
        this.form = form;
        this.json = json;
    }

    /// @param query text to show in the editor; its address is the link to share
    /// @param example slug of an example, when no text is given; values of its parameters stand beside it in the address
    /// @param of name of the query behind a panel, when neither is given
    /// @param fragment whether only the answer is wanted
    @RequestMapping(path = "/workbench", method = {RequestMethod.GET, RequestMethod.POST})
    String workbench(@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "") String example,
            @RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "false") boolean fragment, Knowledge knowledge,
            Reader reader,
            Model model, HttpServletRequest request, HttpServletResponse response) {
        Prefixes prefixes = Prefixes.of(knowledge.release());
        List<ExampleQuery> examples = ExampleQuery.all(knowledge);
        boolean nothing = query.isBlank() && of.isEmpty();
        ExampleQuery chosen = nothing
                ? ExampleQuery.named(examples, example).orElse(examples.isEmpty() ? null : examples.getFirst())
                : null;
        ExampleForm.@Nullable Filled filled = chosen == null ? null : form.fill(chosen, knowledge, reader, request);
        String text = !of.isEmpty() && query.isBlank()
                ? PanelQuery.text(of, request.getParameterMap(), library, prefixes)
                : filled == null ? query : filled.text();
        model.addAttribute("examples", examples);
        model.addAttribute("chosen", chosen);
        model.addAttribute("fields", filled == null ? List.of() : filled.fields());
        model.addAttribute("wrong", filled == null ? "" : filled.wrong());
        model.addAttribute("text", text);
        model.addAttribute("limits", queries.limits());
        model.addAttribute("prefixes", json.writeValueAsString(prefixes.iris()));
        Wish wish = Wish.of(request);
        if (filled != null && !filled.wrong().isEmpty()) {
            response.setStatus(Problem.BAD_REQUEST.status());
        } else if (wish.runs()) {
            words.read(text, knowledge, reader).ifPresent(read -> model.addAttribute("inWords", read));
            ViewName usual = chosen == null ? ViewName.TABLE : ViewName.of(chosen.view()).orElse(ViewName.TABLE);
            response.setStatus(
                    answers.draw(new DrawnAnswers.Question(text, wish, usual, request.getRemoteAddr()), knowledge, reader, model));
        }
        return fragment ? "sparql/answer :: answer" : "sparql/workbench";
    }

    /// The ontology's terms, for completion and hints in the editor.
    ///
    /// @param kind class, property or individual
    record TermName(String name, String iri, String en, String zh, String about, String kind) {
    }

    @GetMapping("/workbench/terms")
    @ResponseBody
    List<TermName> terms(Knowledge knowledge, Reader reader) {
        Cells cells = Cells.of(knowledge, reader.data());
        String about = reader.ui() == Language.ZH ? "aboutZh" : "aboutEn";
        return knowledge.base().select("sparql/terms", Map.of()).stream()
                .map(row -> new TermName(cells.of(Term.iri(row.get("term"))).identifier(), row.get("term"), row.get("en"), row.get("zh"),
                        row.optional(about).orElse(""), row.get("kind")))
                .toList();
    }
}
