package org.aihistory.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shapes are those of the JSON schemas of the specification, version 0.2.
@WebTest
class ReconcileTest {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @CsvSource({"/reconcile, AI History Explorer", "/reconcile/en, AI History Explorer", "/reconcile/zh, 智史"})
    void theManifestSaysWhatTheServiceCanDo(String service, String name) throws Exception {
        JsonNode manifest = json(get(service));
        assertThat(manifest.get("versions").get(0).asString()).isEqualTo("0.2");
        assertThat(manifest.get("name").asString()).isEqualTo(name);
        assertThat(manifest.get("identifierSpace").asString()).isEqualTo("https://w3id.org/aihistory/id/");
        assertThat(manifest.get("schemaSpace").asString()).isEqualTo("https://w3id.org/aihistory/ontology#");
        assertThat(manifest.at("/view/url").asString()).contains("{{id}}");
        assertThat(manifest.at("/preview/url").asString()).contains("{{id}}");
        assertThat(manifest.at("/preview/width").isInt()).isTrue();
        assertThat(manifest.get("defaultTypes").size()).isEqualTo(6);
        assertThat(manifest.at("/suggest/entity/service_url").asString()).endsWith(service);
        assertThat(manifest.at("/extend/propose_properties/service_path").asString()).isEqualTo("/properties");
    }

    @Test
    void aBatchIsAnsweredByItsKeys() throws Exception {
        JsonNode answers = ask(
                "{\"q0\":{\"query\":\"Ray Solomonoff\"},\"q1\":{\"query\":\"所罗门诺夫\",\"limit\":2},\"q2\":{\"query\":\"zzzzqqq\"}}");
        assertThat(answers.propertyNames()).containsExactly("q0", "q1", "q2");
        JsonNode ray = answers.at("/q0/result/0");
        assertThat(ray.get("id").asString()).isEqualTo("person/ray-solomonoff");
        assertThat(ray.get("name").asString()).isEqualTo("Ray Solomonoff");
        assertThat(ray.get("score").asDouble()).isEqualTo(100);
        assertThat(ray.get("match").asBoolean()).isTrue();
        assertThat(ray.at("/type/0/id").asString()).isEqualTo("Person");
        assertThat(answers.at("/q1/result/0/id").asString()).isEqualTo("person/ray-solomonoff");
        assertThat(answers.at("/q1/result").size()).isLessThanOrEqualTo(2);
        assertThat(answers.at("/q2/result").isArray()).isTrue();
        assertThat(answers.at("/q2/result").size()).isZero();
    }

    @Test
    void theSameIsAnsweredToGet() throws Exception {
        JsonNode answers = json(get("/reconcile/zh").queryParam("queries", "{\"q\":{\"query\":\"Ray Solomonoff\"}}"));
        assertThat(answers.at("/q/result/0/name").asString()).isEqualTo("雷·所罗门诺夫");
    }

    @Test
    void aTypeLimitsWhatIsFound() throws Exception {
        JsonNode answers = ask("{\"p\":{\"query\":\"Kolmogorov\",\"type\":\"Person\"},\"i\":{\"query\":\"Kolmogorov\",\"type\":[\"Idea\"]},"
                + "\"none\":{\"query\":\"Kolmogorov\",\"type\":[\"Idea\",\"Person\"],\"type_strict\":\"all\"}}");
        assertThat(ids(answers.at("/p/result"))).isNotEmpty().allMatch(id -> id.startsWith("person/"));
        assertThat(ids(answers.at("/i/result"))).contains("idea/kolmogorov-complexity").allMatch(id -> id.startsWith("idea/"));
        assertThat(ids(answers.at("/none/result"))).isEmpty();
    }

    @Test
    void propertiesDecideBetweenNames() throws Exception {
        JsonNode answers = ask("{\"yes\":{\"query\":\"Attention Is All You Need\",\"properties\":[{\"pid\":\"author\",\"v\":{\"id\":"
                + "\"person/noam-shazeer\"}},{\"pid\":\"published\",\"v\":\"2017\"}]},"
                + "\"no\":{\"query\":\"Attention Is All You Need\",\"properties\":[{\"pid\":\"published\",\"v\":\"1956\"}]},"
                + "\"only\":{\"properties\":[{\"pid\":\"author\",\"v\":\"Alan Turing\"}]}}");
        assertThat(answers.at("/yes/result/0/score").asDouble()).isEqualTo(100);
        assertThat(answers.at("/yes/result/0/match").asBoolean()).isTrue();
        assertThat(answers.at("/no/result/0/score").asDouble()).isEqualTo(70);
        assertThat(answers.at("/no/result/0/match").asBoolean()).isFalse();
        assertThat(ids(answers.at("/only/result"))).contains("work/computing-machinery-and-intelligence");
    }

    @Test
    void suggestionsComeInBothLanguages() throws Exception {
        assertThat(ids(json(get("/reconcile/suggest/entity").param("prefix", "solo")).get("result"))).contains("person/ray-solomonoff");
        assertThat(ids(json(get("/reconcile/zh/suggest/type").param("prefix", "论文")).get("result"))).containsExactly("Paper");
        assertThat(ids(json(get("/reconcile/suggest/property").param("prefix", "pub")).get("result"))).contains("published", "publisher");
        assertThat(ids(json(get("/reconcile/properties").param("type", "Person")).get("properties"))).contains("born", "studiedAt")
                .doesNotContain("published");
    }

    @Test
    void valuesAreGivenForThingsThatWereFound() throws Exception {
        JsonNode answer = json(post("/reconcile").param("extend",
                "{\"ids\":[\"person/ray-solomonoff\",\"person/nobody\"],\"properties\":[{\"id\":\"born\"},{\"id\":\"studiedAt\"}]}"));
        assertThat(answer.at("/meta/1/name").asString()).isEqualTo("studied at");
        JsonNode ray = answer.get("rows").get("person/ray-solomonoff");
        assertThat(ray.at("/born/0/str").asString()).isEqualTo("1926-07-25");
        assertThat(ray.at("/studiedAt/0/id").asString()).isEqualTo("organization/university-of-chicago");
        assertThat(answer.get("rows").get("person/nobody").get("born").size()).isZero();
    }

    @Test
    void anIdentifierLeadsToItsPageAndToACardForFrames() throws Exception {
        web.perform(get("/reconcile/view").param("id", "person/ray-solomonoff")).andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/page/person/ray-solomonoff"));
        web.perform(get("/reconcile/preview").param("id", "person/ray-solomonoff").param("lang", "zh")).andExpect(status().isOk())
                .andExpect(content().string(containsString("雷·所罗门诺夫"))).andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors *")));
        web.perform(get("/about")).andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        web.perform(get("/reconcile/view").param("id", "person/nobody")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x", "[]", "\"text\"", "{\"q\":{}}"})
    void whatIsNoBatchIsRefusedInOneSentence(String batch) throws Exception {
        web.perform(post("/reconcile").param("queries", batch).header("Accept-Language", "zh")).andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(content().string(containsString("queries")));
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        web.perform(put("/reconcile")).andExpect(status().isMethodNotAllowed());
        web.perform(post("/reconcile/suggest/entity").param("prefix", "x")).andExpect(status().isMethodNotAllowed());
    }

    @ParameterizedTest
    @CsvSource({"Ray Solomonoff, ray  solomonoff!, 1", "Gödel, Godel, 1", "abcd, abxy, 0.333", "a, b, 0", "'', x, 0"})
    void namesAreAsAlikeAsTheirPairsOfLetters(String one, String other, double likeness) {
        assertThat(NameSimilarity.of(one, other)).isCloseTo(likeness, org.assertj.core.data.Offset.offset(0.001));
    }

    private JsonNode ask(String batch) throws Exception {
        return json(post("/reconcile").param("queries", batch));
    }

    private JsonNode json(MockHttpServletRequestBuilder request) throws Exception {
        return JsonMapper.shared().readTree(web.perform(request).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> ids(JsonNode found) {
        return found.values().stream().map(one -> one.get("id").asString()).toList();
    }
}
