package org.aihistory.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aihistory.model.Language;
import org.aihistory.web.Messages;
import tools.jackson.databind.json.JsonMapper;

/// A quiz as the plan of a deck: a slide with each question, then one with its answer, shown as the graph shows it.
final class QuizPlan {

    private static final String ID = "https://w3id.org/aihistory/id/";
    /// A title of a plan is no longer.
    private static final int LONGEST = 180;

    private final Messages messages;
    private final Language language;

    QuizPlan(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /// JSON of format version 1.
    String of(Quiz quiz) {
        String origin = "/quiz?about=" + quiz.topic().name() + "&seed=" + quiz.seed() + "&number=" + quiz.asked();
        List<Map<String, Object>> slides = new ArrayList<>();
        for (int i = 0; i < quiz.questions().size(); i++) {
            slides.add(asking(quiz.questions().get(i), i + 1, origin));
            slides.add(answering(quiz.questions().get(i), i + 1));
        }
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("format", 1);
        plan.put("title", cut(word("quiz.title", quiz.topic().label().in(language))));
        plan.put("languages", List.of(language.tag()));
        plan.put("look", "light");
        plan.put("slides", slides);
        return JsonMapper.shared().writeValueAsString(plan);
    }

    private Map<String, Object> asking(Question question, int number, String origin) {
        Map<String, Object> slide = new LinkedHashMap<>();
        slide.put("view", "text");
        slide.put("title", cut(word("quiz.number", number) + word("quiz.colon") + word("quiz.ask." + question.kind().key())));
        List<String> rows = question.rows().stream().map(row -> row.label().in(language)).toList();
        List<String> options = question.options().stream().map(option -> option.label().in(language)).toList();
        slide.put("text", switch (question.kind()) {
            case ORDER -> counted("A", rows);
            case HOLDER -> rows.getFirst() + "\n" + counted("A", options);
            case MATCH -> counted("1", rows) + "\n" + word("quiz.choices") + "\n" + counted("A", options);
        });
        slide.put("origin", origin);
        return slide;
    }

    private Map<String, Object> answering(Question question, int number) {
        Map<String, Object> slide = new LinkedHashMap<>();
        List<String> shows = question.shows().stream().map(iri -> iri.substring(ID.length())).toList();
        slide.put("view", switch (question.kind()) {
            case ORDER -> "lineage";
            case HOLDER -> "claim";
            case MATCH -> "network";
        });
        slide.put("title", cut(word("quiz.answer.number", number)));
        slide.put("text", question.rows().stream().sorted(java.util.Comparator.comparingInt(Question.Row::right))
                .map(row -> answer(question, row)).collect(Collectors.joining("\n")));
        slide.put("shows", shows);
        slide.put("restsOn",
                question.rows().stream().flatMap(row -> row.passages().stream()).map(passage -> passage.iri().substring(ID.length()))
                        .distinct().toList());
        return slide;
    }

    private String answer(Question question, Question.Row row) {
        String option = question.options().get(row.right()).label().in(language);
        return switch (question.kind()) {
            case ORDER -> option + ". " + row.label().in(language) + " — " + row.value().in(language);
            case HOLDER -> word("quiz.holds", option);
            case MATCH -> row.label().in(language) + " — " + option;
        };
    }

    /// A line for each, with a letter or a number by which an audience names it.
    private static String counted(String first, List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(i -> (char) (first.charAt(0) + i) + ". " + names.get(i))
                .collect(Collectors.joining("\n"));
    }

    private String word(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    private static String cut(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
