package org.aihistory.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.knowledge.Answer;
import org.aihistory.knowledge.KnowledgeBase;
import org.aihistory.knowledge.PublicQueries;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.ParameterLine;
import org.aihistory.model.Text;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/// What can be wrong with an example query, each in words.
record ExampleTrial(PublicQueries queries, KnowledgeBase base) {

    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^#view: (\\w+)((?: \\S+)*)$");

    /// How many rows, triples or true answers an example has, asked as the public asks.
    ///
    /// @throws KnowledgeException where the guard refuses it, it takes too long or its answer is too large
    int size(String text) {
        Query admitted = queries.guard().check(text);
        return switch (queries.answer(base, admitted, queries.limits().time())) {
            case Answer.Rows(var _, var rows) -> rows.size();
            case Answer.Statements(var graph) -> graph.size();
            case Answer.Truth(boolean truth) -> truth ? 1 : 0;
        };
    }

    /// What keeps an example from having an answer.
    List<String> asked(String text) {
        try {
            return size(text) > 0 ? List.of() : List.of("no rows");
        } catch (KnowledgeException refused) {
            return List.of(refused.problem().name());
        }
    }

    /// What is wrong with the text of an example.
    static List<String> written(ExampleQuery example) {
        List<String> problems = new ArrayList<>();
        Query query = QueryFactory.create(example.text());
        if (query.isSelectType() && !query.hasOrderBy()) {
            problems.add("no order");
        }
        if (!query.queryType().name().equalsIgnoreCase(example.kind())) {
            problems.add("other kind");
        }
        problems.addAll(directive(example, query));
        for (ExampleParameter parameter : example.parameters()) {
            String variable = parameter.variable();
            if (ParameterLine.of(variable, example.body()).isEmpty()) {
                problems.add("no line for ?" + variable);
            }
            if (Pattern.compile("\\?" + variable + "\\b").matcher(query.toString()).results().count() < 2) {
                problems.add("?" + variable + " is not used");
            }
        }
        boolean oneLanguage = example.body().contains("lang(") && ParameterLine.of(ExampleQuery.LANGUAGE, example.body()).isEmpty();
        if (oneLanguage && !(example.body().contains("\"en\"") && example.body().contains("\"zh\""))) {
            problems.add("one language");
        }
        return problems;
    }

    private static List<String> directive(ExampleQuery example, Query query) {
        Matcher directive = DIRECTIVE.matcher(example.body());
        if (!directive.find()) {
            return example.view().equals("table") ? List.of() : List.of("no directive");
        }
        List<String> problems = new ArrayList<>();
        if (!directive.group(1).equals(example.view())) {
            problems.add("other view");
        }
        for (String word : directive.group(2).strip().split(" ", -1)) {
            if (word.startsWith("?") && !query.getResultVars().contains(word.substring(1))) {
                problems.add("no column " + word);
            }
        }
        return problems;
    }

    /// Texts that two examples share.
    static Set<String> shared(Collection<Text> texts) {
        Set<String> shared = new HashSet<>();
        for (Function<Text, String> language : List.<Function<Text, String>>of(Text::en, Text::zh)) {
            Set<String> seen = new HashSet<>();
            texts.stream().map(language).filter(text -> !seen.add(text)).forEach(shared::add);
        }
        return shared;
    }
}
