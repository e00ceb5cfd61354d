package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.sparql.view.ViewName;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Example questions, grouped and searchable; each one is a form of its parameters with its answer below.
@Controller
class ExamplesController {

    private final DrawnAnswers answers;
    private final ExampleForm form;

    ExamplesController(DrawnAnswers answers, ExampleForm form) {
        this.answers = answers;
        this.form = form;
    }

    /// @param q words that question, description or keywords hold, in either language
    /// @param level name of a level; empty for all
    /// @param example the one to show with its form and answer
    @GetMapping("/examples")
    String examples(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String example, Knowledge knowledge, Reader reader, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        List<ExampleQuery> all = ExampleQuery.all(knowledge);
        Map<String, List<ExampleQuery>> groups = new LinkedHashMap<>();
        all.stream().filter(one -> fits(one, q) && (level.isEmpty() || one.level().name().equals(level)))
                .forEach(one -> groups.computeIfAbsent(one.group().label().in(reader.ui()), _ -> new ArrayList<>()).add(one));
        Map<String, String> levels = new LinkedHashMap<>();
        all.forEach(one -> levels.putIfAbsent(one.level().name(), one.level().label().in(reader.ui())));
        model.addAttribute("groups", groups);
        model.addAttribute("levels", levels);
        model.addAttribute("level", level);
        model.addAttribute("q", q);
        model.addAttribute("total", all.size());
        model.addAttribute("found", groups.values().stream().mapToInt(List::size).sum());
        if (!example.isEmpty()) {
            ExampleQuery chosen = ExampleQuery.named(all, example).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
            model.addAttribute("chosen", chosen);
            response.setStatus(show(chosen, knowledge, reader, model, request));
        }
        return "sparql/examples";
    }

    private int show(ExampleQuery chosen, Knowledge knowledge, Reader reader, Model model, HttpServletRequest request) {
        ExampleForm.Filled filled = form.fill(chosen, knowledge, reader, request);
        model.addAttribute("fields", filled.fields());
        model.addAttribute("wrong", filled.wrong());
        model.addAttribute("query", filled.text());
        ViewName usual = ViewName.of(chosen.view()).orElse(ViewName.TABLE);
        int drawn = answers.draw(new DrawnAnswers.Question(filled.text(), Wish.of(request), usual, request.getRemoteAddr()), knowledge,
                reader, model);
        return filled.wrong().isEmpty() ? drawn : Problem.BAD_REQUEST.status();
    }

    private static boolean fits(ExampleQuery example, String words) {
        String text = Stream.concat(Stream.of(example.question().en(), example.question().zh(), example.about().en(), example.about().zh()),
                example.keywords().stream()).reduce("", (one, other) -> one + "\n" + other).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
