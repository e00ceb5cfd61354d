package org.aihistory.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Edtf;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.quiz.Question.Sort;
import org.aihistory.web.Messages;
import org.aihistory.web.WebTest;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Passages;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Every right answer is asked of the graph again, by queries of this test's own.
@WebTest
class QuizTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private KnowledgeHolder holder;
    @Autowired
    private Claims claims;
    @Autowired
    private Passages passages;
    @Autowired
    private Messages messages;

    static Stream<String> topics() {
        return Stream.of("story/solomonoff-the-prophet", "story/what-did-ilya-see", "story/two-complexities",
                "story/three-ages-of-machine-translation", "person/ray-solomonoff", "idea/kolmogorov-complexity");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void whatIsPutInOrderHasDatesThatCannotOverlap(String topic) {
        for (Question question : questions(topic, Sort.ORDER)) {
            List<String> inOrder = question.rows().stream().sorted((a, b) -> Integer.compare(a.right(), b.right())).map(Question.Row::page)
                    .toList();
            for (int i = 0; i + 1 < inOrder.size(); i++) {
                Edtf earlier = first(inOrder.get(i));
                Edtf later = first(inOrder.get(i + 1));
                assertThat(earlier.latest()).as("%s before %s", inOrder.get(i), inOrder.get(i + 1)).isBefore(later.earliest());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aClaimIsHeldByTheRightAnswerAndByNoOther(String topic) {
        for (Question question : questions(topic, Sort.HOLDER)) {
            List<String> holders = select("SELECT ?page WHERE { <%s> aih:holder ?page }".formatted(question.shows().getFirst()));
            for (int i = 0; i < question.options().size(); i++) {
                String option = iri(question.options().get(i).page());
                assertThat(holders.contains(option)).as(option).isEqualTo(i == question.rows().getFirst().right());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void anIdeaWasIntroducedInTheRightWorkAndIsNotJoinedToTheOthers(String topic) {
        for (Question question : questions(topic, Sort.MATCH)) {
            for (Question.Row row : question.rows()) {
                for (int i = 0; i < question.options().size(); i++) {
                    String idea = iri(row.page());
                    String work = iri(question.options().get(i).page());
                    List<String> joined = select("SELECT DISTINCT ?page WHERE { { <%1$s> ?page <%2$s> } UNION { <%2$s> ?page <%1$s> } }"
                            .formatted(idea, work));
                    if (i == row.right()) {
                        assertThat(joined).contains("https://w3id.org/aihistory/ontology#introducedIn");
                    } else {
                        assertThat(joined).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void theStoriesGiveQuestionsOfEverySort() {
        List<Question> all = new ArrayList<>();
        holder.current().snapshot().stories().forEach(story -> all.addAll(quiz("story/" + story.slug(), 1).questions()));
        assertThat(all.stream().map(Question::kind).collect(Collectors.toSet())).containsExactlyInAnyOrder(Sort.values());
        assertThat(all).allSatisfy(question -> assertThat(question.rows()).allSatisfy(row -> assertThat(row.passages()).isNotEmpty()));
    }

    @Test
    void aSeedGivesTheSameQuizAgainAndAnotherSeedAnother() {
        String topic = "story/solomonoff-the-prophet";
        assertThat(quiz(topic, 7).questions()).isEqualTo(quiz(topic, 7).questions());
        assertThat(quiz(topic, 7).questions()).isNotEqualTo(quiz(topic, 8).questions());
    }

    @Test
    void thePageMarksAnswersAndSaysWhyAndWhere() throws Exception {
        Question first = quiz("story/solomonoff-the-prophet", 3).questions().getFirst();
        String answers = "";
        for (int row = 0; row < first.rows().size(); row++) {
            answers += "&a1." + row + "=" + first.rows().get(row).right();
        }
        web.perform(get("/quiz?about=story/solomonoff-the-prophet&seed=3&number=1&lang=en&mark=1" + answers)).andExpect(status().isOk())
                .andExpect(content().string(containsString(first.rows().size() + " of " + first.rows().size() + " answers are right")))
                .andExpect(content().string(containsString("href=\"/sources/")));
        web.perform(get("/quiz?about=story/solomonoff-the-prophet&seed=3&number=1&lang=zh&mark=1"))
                .andExpect(content().string(containsString("未答")));
    }

    @Test
    void aTopicThatGivesTooLittleSaysSo() throws Exception {
        web.perform(get("/quiz?about=organization/aarhus-university&number=20&lang=en")).andExpect(status().isOk())
                .andExpect(content().string(containsString("without doubt")));
        web.perform(get("/quiz?about=person/nobody")).andExpect(status().isNotFound());
        web.perform(get("/quiz?about=person/ray-solomonoff&number=99")).andExpect(status().isBadRequest());
    }

    @Test
    void aQuizIsADeckPlanThatBecomesAHandout() throws Exception {
        for (Language language : Language.values()) {
            Quiz quiz = quiz("story/solomonoff-the-prophet", 1);
            String plan = new QuizPlan(messages, language).of(quiz);
            web.perform(post("/deck.handout?lang=" + language.tag()).param("plan", plan)).andExpect(status().isOk())
                    .andExpect(content().string(containsString(language == Language.ZH ? "第 1 题答案" : "Answer 1")));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageSlidesAndHandoutAskTheSame(Language language) throws Exception {
        String address = "/quiz?about=story/solomonoff-the-prophet&seed=1&number=" + Quiz.MOST + "&lang=" + language.tag();
        Quiz quiz = quiz("story/solomonoff-the-prophet", 1);
        String plan = new QuizPlan(messages, language).of(quiz);
        String page = Jsoup.parse(text(get(address))).text();
        String handout = Jsoup.parse(text(post("/deck.handout?lang=" + language.tag()).param("plan", plan))).text();
        StringBuilder slides = new StringBuilder();
        byte[] deck = web.perform(post("/deck.pptx?lang=" + language.tag()).param("plan", plan)).andReturn().getResponse()
                .getContentAsByteArray();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            show.getSlides().forEach(slide -> slide.getShapes().stream().filter(XSLFTextShape.class::isInstance)
                    .forEach(shape -> slides.append(((XSLFTextShape) shape).getText().replaceAll("\\s+", " ")).append(' ')));
        }
        assertThat(quiz.questions()).hasSizeGreaterThan(3);
        for (Question question : quiz.questions()) {
            List<String> asked = Stream.concat(Stream.of(messages.text(language, "quiz.ask." + question.kind().key())),
                    question.rows().stream().map(row -> row.label().in(language))).toList();
            assertThat(page).contains(asked);
            assertThat(handout).contains(asked);
            assertThat(slides).contains(asked);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void onSlidesEveryChoiceHasALineAndALetterByWhichAnAudienceNamesIt(Language language) throws Exception {
        Quiz quiz = quiz("story/solomonoff-the-prophet", 1);
        List<String> lines = JsonMapper.shared().readTree(new QuizPlan(messages, language).of(quiz)).path("slides").valueStream()
                .flatMap(slide -> slide.path("text").asString().lines()).toList();
        for (Question question : quiz.questions()) {
            List<String> choices = question.kind() == Sort.ORDER
                    ? question.rows().stream().map(row -> row.label().in(language)).toList()
                    : question.options().stream().map(option -> option.label().in(language)).toList();
            assertThat(lines).contains("A. " + choices.getFirst(), (char) ('A' + choices.size() - 1) + ". " + choices.getLast());
        }
    }

    private String text(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<Question> questions(String topic, Sort sort) {
        List<Question> found = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            quiz(topic, seed).questions().stream().filter(question -> question.kind() == sort).forEach(found::add);
        }
        return found;
    }

    private Quiz quiz(String topic, long seed) {
        Knowledge knowledge = holder.current();
        return Quiz.of(Topic.of(topic, knowledge, claims), seed, Quiz.MOST, knowledge, claims, passages);
    }

    /// The first of all held dates of a thing that say when it began, by the properties that begin or place a thing in time.
    private Edtf first(String page) {
        return select("SELECT ?page WHERE { <%s> aih:written|aih:published|aih:delivered|aih:released|aih:founded|aih:date ?page }"
                .formatted(iri(page))).stream().map(Edtf::parse).min(Comparator.comparing(date -> Objects.requireNonNull(date.earliest())))
                .orElseThrow();
    }

    private static String iri(String page) {
        return "https://w3id.org/aihistory/id/" + page.replaceFirst("^/page/", "");
    }

    private List<String> select(String query) {
        return holder.current().base().selectText(query).stream().map((Row row) -> row.get("page")).toList();
    }
}
