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
import org.aihistory.knowledge.SearchIndex;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;
import org.aihistory.sparql.view.ViewName;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Example questions, grouped and searchable; each one is a form of its parameters with its answer below.
@Controller
class ExamplesController {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final int CHOICES = 60;

    private final DrawnAnswers answers;
    private final ExampleValues values;
    private final Refusals refusals;

    ExamplesController(DrawnAnswers answers, ExampleValues values, Refusals refusals) {
        this.answers = answers;
        this.values = values;
        this.refusals = refusals;
    }

    /// A parameter as the form shows it.
    ///
    /// @param type choice, thing, number or words
    /// @param value as the address has it
    /// @param shown what a name field shows
    /// @param least smallest number allowed, empty for none
    record Field(String name, String label, String type, String value, String shown, String least, String most, List<Option> options) {
    }

    /// A value to choose.
    record Option(String value, String label) {
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
        Map<String, String> given = given(chosen, knowledge, reader.data(), request);
        Map<String, Term> terms = new LinkedHashMap<>();
        int status = 200;
        try {
            terms.putAll(values.read(chosen, given, knowledge, reader.ui()));
        } catch (KnowledgeException refused) {
            status = refused.problem().status();
            model.addAttribute("wrong", refusals.sentence(refused, reader.ui()));
            terms.putAll(values.read(chosen, Map.of(), knowledge, reader.ui()));
        }
        model.addAttribute("fields", chosen.parameters().stream()
                .map(parameter -> field(parameter, terms.getOrDefault(parameter.variable(), parameter.start()), knowledge, reader))
                .toList());
        String text = chosen.text(terms, reader.data());
        model.addAttribute("query", text);
        ViewName usual = ViewName.of(chosen.view()).orElse(ViewName.TABLE);
        int drawn = answers.draw(new DrawnAnswers.Question(text, Wish.of(request), usual, request.getRemoteAddr()), knowledge, reader,
                model);
        return status == 200 ? drawn : status;
    }

    /// What the address gives: a value, or a name typed over it (`name.person=…`) that stands for the first thing the search finds.
    private static Map<String, String> given(ExampleQuery chosen, Knowledge knowledge, Language language, HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (ExampleParameter parameter : chosen.parameters()) {
            String value = last(request.getParameterValues(parameter.variable()));
            String typed = last(request.getParameterValues("name." + parameter.variable()));
            String named = value.isEmpty() ? "" : knowledge.snapshot().label(whole(value)).map(label -> label.in(language)).orElse("");
            boolean typedOver = !typed.isEmpty() && !typed.equals(named);
            given.put(parameter.variable(), typedOver ? found(typed, knowledge, language) : value);
        }
        return given;
    }

    private static String found(String typed, Knowledge knowledge, Language language) {
        return knowledge.search().suggest(typed, language, 1).stream().map(SearchIndex.Hit::iri).findFirst().orElse(typed);
    }

    private static String whole(String value) {
        return value.startsWith("http") ? value : ID + value.replaceFirst(":", "/");
    }

    private static String last(String @org.jspecify.annotations.Nullable [] values) {
        return values == null || values.length == 0 ? "" : values[values.length - 1].strip();
    }

    private static Field field(ExampleParameter parameter, Term value, Knowledge knowledge, Reader reader) {
        String written = value.value().startsWith(ID) ? value.value().substring(ID.length()) : value.value();
        String shown = ExampleParameter.offer(value, knowledge).label().in(reader.data());
        String label = parameter.label().in(reader.ui());
        return switch (parameter.type()) {
            case ExampleParameter.Type.Whole(long min, long max) -> new Field(parameter.variable(), label, "number", written, written,
                    min == Long.MIN_VALUE ? "" : Long.toString(min), max == Long.MAX_VALUE ? "" : Long.toString(max), List.of());
            case ExampleParameter.Type.Words _ -> new Field(parameter.variable(), label, "words", written, written, "", "", List.of());
            case ExampleParameter.Type.Choice _ -> new Field(parameter.variable(), label, "choice", value.value(), shown, "", "",
                    options(parameter.offers(knowledge), reader.data()));
            case ExampleParameter.Type.Instance _ -> {
                List<ExampleParameter.Offer> offers = parameter.offers(knowledge);
                yield offers.size() <= CHOICES
                        ? new Field(parameter.variable(), label, "choice", value.value(), shown, "", "", options(offers, reader.data()))
                        : new Field(parameter.variable(), label, "thing", written, shown, "", "", List.of());
            }
        };
    }

    private static List<Option> options(List<ExampleParameter.Offer> offers, Language language) {
        return offers.stream().map(offer -> new Option(offer.value().value(), offer.label().in(language))).toList();
    }

    private static boolean fits(ExampleQuery example, String words) {
        String text = Stream.concat(Stream.of(example.question().en(), example.question().zh(), example.about().en(), example.about().zh()),
                example.keywords().stream()).reduce("", (one, other) -> one + "\n" + other).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
