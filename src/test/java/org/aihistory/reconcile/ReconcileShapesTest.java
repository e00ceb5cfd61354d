package org.aihistory.reconcile;

import static org.aihistory.reconcile.Shape.NUMBER;
import static org.aihistory.reconcile.Shape.TEXT;
import static org.aihistory.reconcile.Shape.TRUTH;
import static org.aihistory.reconcile.Shape.WHOLE;
import static org.aihistory.reconcile.Shape.byKey;
import static org.aihistory.reconcile.Shape.is;
import static org.aihistory.reconcile.Shape.list;
import static org.aihistory.reconcile.Shape.object;
import static org.aihistory.reconcile.Shape.one;
import static org.aihistory.reconcile.Shape.only;
import static org.aihistory.reconcile.Shape.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/// Every answer of the service has the shape that the specification of the Reconciliation API 0.2 wants. The shapes are written by hand from the JSON
/// schemas of https://reconciliation-api.github.io/specs/0.2/ rule by rule; each has an answer that breaks it.
@WebTest
class ReconcileShapesTest {

    private static final Shape TEMPLATE = text(".*\\{\\{id}}.*");
    private static final Shape TYPE = object(Set.of("id", "name"), Map.of("id", TEXT, "name", TEXT, "description", TEXT));
    private static final Shape TYPE_OF_CANDIDATE = one(TEXT, object(Set.of("id"), Map.of("id", TEXT, "name", TEXT)));
    private static final Shape SERVICE = object(Set.of(), Map.of("service_url", TEXT, "service_path", TEXT, "flyout_service_url", TEXT,
            "flyout_service_path", text(".*\\$\\{id}.*")));
    private static final Shape DISTINCT = is(value -> value.values().stream().distinct().count() == value.size(), "without repetition");
    private static final Shape SPEAKS = is(value -> value.values().stream().anyMatch(one -> one.asString().equals("0.2")), "for 0.2");

    private static final Shape MANIFEST = object(Set.of("versions", "name", "identifierSpace", "schemaSpace"), Map.ofEntries(
            Map.entry("versions", list(TEXT).and(SPEAKS)), Map.entry("name", TEXT), Map.entry("identifierSpace", TEXT),
            Map.entry("schemaSpace", TEXT), Map.entry("documentation", TEXT), Map.entry("logo", TEXT),
            Map.entry("view", object(Set.of("url"), Map.of("url", TEMPLATE))), Map.entry("defaultTypes", list(TYPE).and(DISTINCT)),
            Map.entry("suggest", object(Set.of(), Map.of("entity", SERVICE, "property", SERVICE, "type", SERVICE))),
            Map.entry("preview", object(Set.of("url", "width", "height"), Map.of("url", TEMPLATE, "width", WHOLE, "height", WHOLE))),
            Map.entry("extend", object(Set.of(), Map.of("propose_properties", SERVICE, "property_settings", list(object(Set.of("type",
                    "label", "name"), Map.of())))))));

    private static final Shape FEATURE = object(Set.of(), Map.of("id", TEXT, "value", one(TRUTH, NUMBER)));
    private static final Shape CANDIDATE = object(Set.of("id", "name", "score"), Map.of("id", TEXT, "name", TEXT, "description", TEXT,
            "score", NUMBER, "match", TRUTH, "type", list(TYPE_OF_CANDIDATE), "features", list(FEATURE)));
    private static final Shape RESULTS = byKey(object(Set.of("result"), Map.of("result", list(CANDIDATE))));

    private static final Shape NAMED = object(Set.of("id", "name"), Map.of("id", TEXT, "name", TEXT, "description", TEXT));
    private static final Shape ENTITIES = object(Set.of("result"),
            Map.of("result", list(NAMED.and(object(Set.of(), Map.of("notable", list(TYPE_OF_CANDIDATE)))))));
    private static final Shape SUGGESTED = object(Set.of("result"), Map.of("result", list(NAMED)));

    private static final Shape MOMENT = text("-?\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d.*");
    private static final Shape CELL = one(only(Map.of()), only(Map.of("id", TEXT, "name", TEXT)),
            only(Map.of("id", TEXT, "name", TEXT, "description", TEXT)), only(Map.of("str", TEXT)), only(Map.of("float", NUMBER)),
            only(Map.of("int", WHOLE)), only(Map.of("date", MOMENT)));
    private static final Shape EXTENDED = object(Set.of("meta", "rows"), Map.of("meta", list(object(Set.of("id", "name"), Map.of("id", TEXT,
            "name", TEXT, "type", object(Set.of("id"), Map.of("id", TEXT)), "service", text("https?://.*")))),
            "rows", byKey(byKey(list(CELL)))));
    private static final Shape PROPOSED = object(Set.of("properties"), Map.of("properties", list(NAMED)));

    private static final Map<String, Shape> SHAPES = Map.of("manifest", MANIFEST, "results", RESULTS, "entities", ENTITIES, "suggested",
            SUGGESTED, "extended", EXTENDED, "proposed", PROPOSED);

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @ValueSource(strings = {"/reconcile", "/reconcile/en", "/reconcile/zh"})
    void everyAnswerHasItsShape(String service) throws Exception {
        assertThat(MANIFEST.problems(json(get(service)))).isEmpty();
        for (String batch : List.of(
                "{\"q0\":{\"query\":\"Ray Solomonoff\"},\"q1\":{\"query\":\"所罗门诺夫\",\"limit\":2},\"q2\":{\"query\":\"zzzzqqq\"}}",
                "{\"t\":{\"query\":\"Kolmogorov\",\"type\":[\"Idea\",\"Person\"],\"type_strict\":\"any\"}}",
                "{\"p\":{\"query\":\"Attention\",\"properties\":[{\"pid\":\"author\",\"v\":{\"id\":\"person/noam-shazeer\"}},"
                        + "{\"pid\":\"published\",\"v\":[\"2017\",2018]}]},\"v\":{\"properties\":[{\"pid\":\"author\",\"v\":\"Alan Turing\"}]}}")) {
            JsonNode answer = json(post(service).param("queries", batch));
            assertThat(RESULTS.problems(answer)).as(batch).isEmpty();
            assertThat(answer.propertyNames()).as(batch).isEqualTo(JsonMapper.shared().readTree(batch).propertyNames());
        }
        for (String prefix : List.of("solo", "论", "p", "zzzzqqq")) {
            assertThat(ENTITIES.problems(json(get(service + "/suggest/entity").param("prefix", prefix)))).as(prefix).isEmpty();
            assertThat(SUGGESTED.problems(json(get(service + "/suggest/type").param("prefix", prefix)))).as(prefix).isEmpty();
            assertThat(SUGGESTED.problems(json(get(service + "/suggest/property").param("prefix", prefix)))).as(prefix).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"Person, person/ray-solomonoff", "Work, work/attention-is-all-you-need", "Idea, idea/kolmogorov-complexity",
            "Artifact, artifact/llama-3-1", "Organization, organization/openai", "Event, event/dartmouth-workshop"})
    void everyPropertyOfATypeGivesValuesOfTheirShape(String type, String thing) throws Exception {
        JsonNode proposed = json(get("/reconcile/properties").param("type", type));
        assertThat(PROPOSED.problems(proposed)).isEmpty();
        assertThat(proposed.get("properties").size()).isPositive();
        List<Map<String, String>> properties = proposed.get("properties").values().stream().limit(30)
                .map(property -> Map.of("id", property.get("id").asString())).toList();
        JsonNode extended = json(post("/reconcile/zh").param("extend",
                JsonMapper.shared().writeValueAsString(Map.of("ids", List.of(thing, "person/nobody"), "properties", properties))));
        assertThat(EXTENDED.problems(extended)).isEmpty();
        assertThat(extended.get("rows").propertyNames()).containsExactly(thing, "person/nobody");
        assertThat(extended.get("rows").get(thing).values().stream().filter(cells -> cells.size() > 0).count()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "manifest | {\"versions\":[\"0.1\"],\"name\":\"x\",\"identifierSpace\":\"x\",\"schemaSpace\":\"x\"} | /versions is not for 0.2",
            "manifest | {\"versions\":[\"0.2\"],\"name\":\"x\",\"identifierSpace\":\"x\"} | has no schemaSpace",
            "manifest | {\"versions\":[\"0.2\"],\"name\":\"x\",\"identifierSpace\":\"x\",\"schemaSpace\":\"x\",\"view\":{\"url\":\"/x\"}} | /view/url is not .*\\{\\{id}}.*",
            "results | {\"q\":{}} | /q has no result", "results | {\"q\":{\"result\":{}}} | /q/result is not a list",
            "results | {\"q\":{\"result\":[{\"id\":\"x\",\"name\":\"x\",\"score\":\"9\"}]}} | /q/result/0/score is not a number",
            "results | {\"q\":{\"result\":[{\"id\":\"x\",\"name\":\"x\",\"score\":9,\"type\":[{\"name\":\"x\"}]}]}} | /q/result/0/type/0 is not of exactly one shape",
            "entities | {\"result\":[{\"id\":\"x\",\"name\":\"x\",\"notable\":[3]}]} | /result/0/notable/0 is not of exactly one shape",
            "suggested | {\"result\":[{\"id\":\"x\"}]} | /result/0 has no name",
            "extended | {\"meta\":[],\"rows\":{\"x\":{\"p\":[{\"str\":\"x\",\"int\":1}]}}} | /rows/x/p/0 is not of exactly one shape",
            "extended | {\"meta\":[],\"rows\":{\"x\":{\"p\":[{\"date\":\"1926-07-25\"}]}}} | /rows/x/p/0 is not of exactly one shape",
            "proposed | [] | is not an object"})
    void anAnswerThatBreaksARuleIsSeen(String shape, String answer, String problem) throws Exception {
        assertThat(shape(shape).problems(JsonMapper.shared().readTree(answer))).anyMatch(found -> found.strip().equals(problem));
    }

    @Test
    void theShapesLetThroughWhatTheSpecificationShows() throws Exception {
        assertThat(EXTENDED.problems(JsonMapper.shared().readTree("{\"meta\":[{\"id\":\"p\",\"name\":\"P\"}],\"rows\":{\"x\":{\"p\":[{},"
                + "{\"str\":\"a\"},{\"int\":3},{\"float\":3.5},{\"date\":\"1987-01-02T00:00:00Z\"},{\"id\":\"y\",\"name\":\"Y\"}]}}}")))
                .isEmpty();
    }

    private static Shape shape(String name) {
        return Objects.requireNonNull(SHAPES.get(name));
    }

    private JsonNode json(MockHttpServletRequestBuilder request) throws Exception {
        return JsonMapper.shared().readTree(web.perform(request).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
