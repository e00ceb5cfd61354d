package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.SearchIndex;
import org.aihistory.model.Language;
import org.aihistory.sparql.ask.Build;
import org.aihistory.sparql.ask.BuildSparql;
import org.aihistory.sparql.ask.Condition;
import org.aihistory.sparql.ask.Terms;
import org.aihistory.sparql.view.ViewName;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The query builder: a question made of kinds, relations and values of the ontology, with a count at each step, the SPARQL it makes and its answer.
@Controller
class AskController {

    private final DrawnAnswers answers;
    private final AskWords words;
    private final Links links;

    AskController(DrawnAnswers answers, AskWords words, Links links) {
        this.answers = answers;
        this.words = words;
        this.links = links;
    }

    /// A condition as the form shows it.
    ///
    /// @param place from 1
    /// @param count how many things match up to here
    /// @param value name of the thing chosen, or the words typed
    /// @param unknown whether the words stand for no thing
    record Step(int place, Condition condition, String label, String form, String value, boolean unknown, List<AskWords.Option> options,
            long count) {
    }

    @GetMapping("/ask")
    String ask(Knowledge knowledge, Reader reader, Model model, HttpServletRequest request, HttpServletResponse response) {
        Terms terms = Terms.of(knowledge.base());
        Build build = resolved(Build.of(request.getParameterMap(), terms), terms, knowledge, reader.data());
        Prefixes prefixes = Prefixes.of(knowledge.release());
        BuildSparql sparql = new BuildSparql(build, terms);
        String text = prefixes.declare(sparql.text(reader.data().tag()));
        List<Step> steps = new ArrayList<>();
        for (int place = 1; place <= build.conditions().size(); place++) {
            steps.add(step(place, build, terms, count(knowledge, sparql.count(place)), knowledge, reader));
        }
        model.addAttribute("build", build);
        model.addAttribute("sorts", terms.sorts());
        model.addAttribute("steps", steps);
        model.addAttribute("all", count(knowledge, sparql.count(0)));
        model.addAttribute("relations", words.relations(build.kind(), terms, reader.ui()));
        model.addAttribute("columns", terms.forward(build.kind()));
        model.addAttribute("sentence", words.sentence(build, terms, knowledge, reader));
        model.addAttribute("most", Build.MOST);
        model.addAttribute("query", text);
        model.addAttribute("share", links.to(build.address()));
        ViewName usual = build.group().isEmpty() ? ViewName.TABLE : ViewName.CHART;
        response.setStatus(
                answers.draw(new DrawnAnswers.Question(text, Wish.of(request), usual, request.getRemoteAddr()), knowledge, reader, model));
        return "sparql/ask";
    }

    private static long count(Knowledge knowledge, String query) {
        return Long.parseLong(knowledge.base().selectText(query).getFirst().get("count"));
    }

    private Step step(int place, Build build, Terms terms, long count, Knowledge knowledge, Reader reader) {
        Condition condition = build.conditions().get(place - 1);
        Terms.Form form = condition.form(terms);
        String value = words.value(condition, knowledge, reader.data());
        boolean unknown = form == Terms.Form.THING && condition.thing().isEmpty() && !condition.words().isEmpty();
        return new Step(place, condition, words.label(condition, terms, reader.ui()), form.name().toLowerCase(java.util.Locale.ROOT),
                value, unknown, words.choices(condition, terms, reader.ui()), count);
    }

    /// Names typed without choosing stand for the first thing that the search finds; a thing whose name was typed over gives way to the new name.
    private static Build resolved(Build build, Terms terms, Knowledge knowledge, Language language) {
        return build.with(build.conditions().stream().map(condition -> condition.form(terms) == Terms.Form.THING
                ? resolved(condition, knowledge, language)
                : condition).toList());
    }

    private static Condition resolved(Condition given, Knowledge knowledge, Language language) {
        String typed = given.words();
        String named = named(given.thing(), knowledge, language);
        if (typed.isEmpty() || typed.equals(named)) {
            boolean known = !named.isEmpty() && !(typed.isEmpty() && given.thing().isEmpty());
            return new Condition(given.subject(), given.back(), known ? given.thing() : "", "", given.sort(), given.from(), given.to());
        }
        List<SearchIndex.Hit> hits = knowledge.search().suggest(typed, language, 5);
        String thing = hits.stream().map(hit -> hit.iri().replace("https://w3id.org/aihistory/id/", "")).findFirst().orElse("");
        return new Condition(given.subject(), given.back(), thing, thing.isEmpty() ? typed : "", given.sort(), given.from(), given.to());
    }

    private static String named(String thing, Knowledge knowledge, Language language) {
        return AskWords.label(thing, knowledge, language);
    }
}
