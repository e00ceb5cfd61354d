package org.aihistory.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.quiz.QuizPage.Item;
import org.aihistory.quiz.QuizPage.Line;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Passages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a quiz: asked and marked by plain forms, so that its address holds the whole quiz and the answers.
@Controller
class QuizController {

    private final Claims claims;
    private final Passages passages;
    private final Messages messages;

    QuizController(Claims claims, Passages passages, Messages messages) {
        this.claims = claims;
        this.passages = passages;
        this.messages = messages;
    }

    /// @param about `story/{slug}` or `{kind}/{slug}`; empty for the choice of a story
    /// @param seed chooses among the possible questions, 0 to 999999
    /// @param number of questions, 1 to 20
    @GetMapping("/quiz")
    String quiz(@RequestParam(defaultValue = "") String about, @RequestParam(defaultValue = "1") String seed,
            @RequestParam(defaultValue = "6") String number, @RequestParam MultiValueMap<String, String> given, Knowledge knowledge,
            Reader reader, Model model) {
        model.addAttribute("stories", knowledge.snapshot().stories());
        if (about.isBlank()) {
            return "quiz/choice";
        }
        Topic topic = Topic.of(about.strip(), knowledge, claims);
        Quiz quiz = Quiz.of(topic, whole("seed", seed, 0, 999_999), whole("number", number, 1, Quiz.MOST), knowledge, claims, passages);
        model.addAttribute("page", page(quiz, given, reader));
        model.addAttribute("paper", "answers".equals(given.getFirst("paper")));
        return "quiz/page";
    }

    private QuizPage page(Quiz quiz, MultiValueMap<String, String> given, Reader reader) {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= quiz.questions().size(); number++) {
            Question question = quiz.questions().get(number - 1);
            int of = number;
            items.add(new Item(number, question, IntStream.range(0, question.rows().size())
                    .mapToObj(row -> line(question, "a" + of + "." + row, row, given)).toList()));
        }
        List<Line> lines = items.stream().flatMap(item -> item.lines().stream()).toList();
        return new QuizPage(quiz, items, given.containsKey("mark"), (int) lines.stream().filter(Line::isRight).count(), lines.size(),
                quiz.questions().isEmpty() ? "" : new QuizPlan(messages, reader.data()).of(quiz));
    }

    private static Line line(Question question, String field, int row, MultiValueMap<String, String> given) {
        String answer = given.getFirst(field);
        int chosen = answer == null || !answer.matches("\\d{1,2}") ? -1 : Integer.parseInt(answer);
        return new Line(question.rows().get(row), field, chosen < question.options().size() ? chosen : -1);
    }

    private static int whole(String name, String value, int least, int most) {
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new KnowledgeException(Problem.BAD_REQUEST, name, least + "–" + most);
        }
        return Integer.parseInt(value);
    }
}
