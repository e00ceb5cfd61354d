package org.aihistory.slides;

import java.util.List;
import org.aihistory.model.DeckPlan.Look;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Plans of decks for tests, and how they are sent.
final class PlanDecks {

    /// One slide of each kind that a plan can hold.
    static final List<String> SLIDES = List.of(
            "{\"view\":\"section\",\"title\":{\"en\":\"Prediction and compression\",\"zh\":\"预测与压缩\"},\"text\":{\"en\":\"Two words for one idea?\",\"zh\":\"同一个想法的两个名字？\"}}",
            "{\"view\":\"text\",\"title\":{\"en\":\"In my words\",\"zh\":\"我的说法\"},\"text\":{\"en\":\"Whoever predicts well compresses well. This is what the lecture is about, and who said it first.\",\"zh\":\"预测得好，就压缩得好。本讲谈的就是这一点，以及谁先说了它。\"}}",
            "{\"view\":\"lineage\",\"focus\":\"person/ray-solomonoff\",\"shows\":[\"idea/kolmogorov-complexity\",\"person/andrey-kolmogorov\",\"idea/solomonoff-induction\"],\"from\":1940,\"to\":2010}",
            "{\"view\":\"network\",\"focus\":\"person/ray-solomonoff\"}",
            "{\"view\":\"path\",\"focus\":\"person/ray-solomonoff\",\"shows\":[\"artifact/gpt\"]}",
            "{\"view\":\"comparison\",\"shows\":[\"person/ray-solomonoff\",\"person/andrey-kolmogorov\"],\"focus\":\"person/ray-solomonoff\"}",
            "{\"view\":\"entity\",\"focus\":\"person/ray-solomonoff\"}",
            "{\"view\":\"claim\",\"focus\":\"claim/k-complexity-is-solomonoff-induction\"}",
            "{\"view\":\"measurements\",\"focus\":\"artifact/gpt-3\",\"shows\":[\"artifact/gpt-2\",\"artifact/gpt\"]}",
            "{\"view\":\"chart\",\"focus\":\"artifact/gpt-3\",\"shows\":[\"artifact/gpt-2\",\"artifact/gpt\",\"artifact/llama-3-1\"]}",
            "{\"view\":\"chart\",\"query\":\"SELECT ?year (COUNT(DISTINCT ?work) AS ?works) WHERE { ?work aih:published ?date . BIND(SUBSTR(STR(?date),1,4) AS ?year) FILTER(?year > '2010') } GROUP BY ?year ORDER BY ?year\"}",
            "{\"view\":\"query\",\"focus\":\"query/models-by-parameters\"}",
            "{\"view\":\"source\",\"focus\":\"source/solomonoff-obituary-algorithms\"}");

    private PlanDecks() {
    }

    static String plan(Look look, String languages, List<String> slides) {
        return "{\"format\":1,\"title\":{\"en\":\"From induction to language models\",\"zh\":\"从归纳到语言模型\"},\"languages\":[" + languages
                + "],\"look\":\"" + look.name().toLowerCase(java.util.Locale.ROOT) + "\",\"slides\":[" + String.join(",", slides) + "]}";
    }

    static MvcResult send(MockMvc web, String form, String plan, byte[] template) throws Exception {
        var request = MockMvcRequestBuilders.multipart("/deck." + form);
        if (template.length > 0) {
            request.file(new MockMultipartFile("template", "template.pptx", null, template));
        }
        return web.perform(request.param("plan", plan).accept("application/json")).andReturn();
    }
}
