package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.knowledge.QueryLibrary;
import org.aihistory.model.KnowledgeException;
import org.aihistory.sparql.view.AnswerTable;
import org.aihistory.sparql.view.Cells;
import org.aihistory.sparql.view.Directive;
import org.aihistory.sparql.view.TableWindow;
import org.aihistory.sparql.view.ViewName;
import org.aihistory.sparql.view.Views;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The workbench: an editor, the answer in six views, example questions. The page itself asks and draws, so that it is complete without scripts; with them
/// the same form is sent and only the answer is replaced.
@Controller
class WorkbenchController {

    private static final int PAGE = 50;

    private final PublicQueries queries;
    private final QueryLibrary library;
    private final WorkbenchAnswers answers;
    private final Refusals refusals;
    private final Messages messages;
    private final Links links;
    private final JsonMapper json;

    WorkbenchController(PublicQueries queries, QueryLibrary library, WorkbenchAnswers answers, Refusals refusals, Messages messages, Links links,
            JsonMapper json) {
        this.queries = queries;
        this.library = library;
        this.answers = answers;
        this.refusals = refusals;
        this.messages = messages;
        this.links = links;
        this.json = json;
    }

    /// What the form says about the answer: of several values the last one counts, since a button stands after the field that keeps its value.
    ///
    /// @param run `true` keeps view and order, `fresh` begins anew
    record Wish(List<String> run, List<String> view, List<String> sort, List<String> filter, List<String> page) {

        static Wish of(HttpServletRequest request) {
            return new Wish(values(request, "run"), values(request, "view"), values(request, "sort"), values(request, "filter"),
                    values(request, "page"));
        }

        boolean runs() {
            return !run.isEmpty() && !run.getLast().equals("false");
        }

        boolean fresh() {
            return !run.isEmpty() && run.getLast().equals("fresh");
        }

        String chosen(List<String> values) {
            return fresh() || values.isEmpty() ? "" : values.getLast();
        }

        TableWindow window() {
            String number = chosen(page);
            return new TableWindow(chosen(sort), chosen(filter), number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1, PAGE);
        }

        private static List<String> values(HttpServletRequest request, String name) {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        }
    }

    /// @param query text to show in the editor; its address is the link to share
    /// @param example slug of an example, when no text is given
    /// @param of name of the query behind a panel, when neither is given
    /// @param fragment whether only the answer is wanted
    @RequestMapping(path = "/workbench", method = {RequestMethod.GET, RequestMethod.POST})
    String workbench(@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "") String example,
            @RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "false") boolean fragment, Knowledge knowledge, Reader reader,
            Model model, HttpServletRequest request, HttpServletResponse response) {
        Prefixes prefixes = Prefixes.of(knowledge.release());
        List<ExampleQuery> examples = ExampleQuery.all(knowledge);
        boolean nothing = query.isBlank() && of.isEmpty();
        ExampleQuery chosen = nothing ? ExampleQuery.named(examples, example).orElse(examples.isEmpty() ? null : examples.getFirst()) : null;
        String text = !of.isEmpty() && query.isBlank()
                ? PanelQuery.text(of, request.getParameterMap(), library, prefixes)
                : chosen == null ? query : chosen.text();
        model.addAttribute("examples", examples);
        model.addAttribute("chosen", chosen);
        model.addAttribute("text", text);
        model.addAttribute("limits", queries.limits());
        model.addAttribute("views", List.of(ViewName.values()));
        model.addAttribute("prefixes", json.writeValueAsString(prefixes.iris()));
        Wish wish = Wish.of(request);
        if (wish.runs()) {
            run(text, wish, new Drawing(knowledge, reader), model, request, response);
        }
        return fragment ? "sparql/answer :: answer" : "sparql/workbench";
    }

    private record Drawing(Knowledge knowledge, Reader reader) {
    }

    private void run(String text, Wish wish, Drawing drawing, Model model, HttpServletRequest request, HttpServletResponse response) {
        Directive directive = Directive.in(text);
        TableWindow window = wish.window();
        model.addAttribute("window", window);
        model.addAttribute("byHand", wish.chosen(wish.view()));
        try {
            Asked asked = answers.ask(text, drawing.knowledge(), request.getRemoteAddr());
            AnswerTable table = asked.table(Cells.of(drawing.knowledge(), drawing.reader().data()));
            ViewName view = ViewName.of(wish.chosen(wish.view())).or(directive::named).orElse(ViewName.TABLE);
            model.addAttribute("asked", asked);
            model.addAttribute("seconds", String.format(java.util.Locale.ROOT, "%.2f", asked.took().toMillis() / 1000.0));
            model.addAttribute("table", table);
            model.addAttribute("unknownView", !directive.view().isEmpty() && directive.named().isEmpty() ? directive.view() : null);
            Views views = new Views(drawing.knowledge(), drawing.reader().data(), caption(drawing.reader()), links::to);
            model.addAttribute("drawn", asked.truth() == null ? views.draw(table, view, directive, window) : null);
        } catch (KnowledgeException refused) {
            refusals.log(refused);
            response.setStatus(refused.problem().status());
            model.addAttribute("mistake", Mistake.of(refused, refusals.sentence(refused, drawing.reader().ui()), text));
        }
    }

    private org.aihistory.picture.Caption caption(Reader reader) {
        return new org.aihistory.picture.Caption(messages.text(reader.ui(), "sparql.picture"), messages.text(reader.ui(), "sparql.picture.about"),
                messages.text(reader.ui(), "explore.more"), "");
    }

    /// The ontology's terms, for completion and hints in the editor.
    ///
    /// @param kind class, property or individual
    record TermName(String name, String iri, String en, String zh, String about, String kind) {
    }

    @org.springframework.web.bind.annotation.GetMapping("/workbench/terms")
    @org.springframework.web.bind.annotation.ResponseBody
    List<TermName> terms(Knowledge knowledge, Reader reader) {
        Cells cells = Cells.of(knowledge, reader.data());
        boolean zh = reader.ui() == org.aihistory.model.Language.ZH;
        return knowledge.base().select("sparql/terms", Map.of()).stream()
                .map(row -> new TermName(cells.of(org.aihistory.model.Term.iri(row.get("term"))).identifier(), row.get("term"), row.get("en"),
                        row.get("zh"), row.optional(zh ? "aboutZh" : "aboutEn").orElse(""), row.get("kind")))
                .toList();
    }

    /// The name of a thing, for hints in the editor.
    record Name(String iri, String en, String zh, String kind, String date) {
    }

    @org.springframework.web.bind.annotation.GetMapping("/workbench/name")
    @org.springframework.web.bind.annotation.ResponseBody
    Name name(@RequestParam String iri, Knowledge knowledge, Reader reader) {
        var snapshot = knowledge.snapshot();
        var label = snapshot.label(iri).or(() -> snapshot.term(iri)).orElseThrow(() -> new KnowledgeException(org.aihistory.model.Problem.NOT_FOUND));
        var entity = snapshot.entity(iri);
        return new Name(iri, label.en(), label.zh(),
                entity.flatMap(one -> snapshot.kind(one.kind())).map(kind -> kind.label().in(reader.ui())).orElse(""),
                entity.map(one -> org.aihistory.model.DateWords.of(one.span(), reader.data())).orElse(""));
    }
}
