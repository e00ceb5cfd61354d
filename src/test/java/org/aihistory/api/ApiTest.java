package org.aihistory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aihistory.api.ApiDescription.Operation;
import org.aihistory.model.Language;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class ApiTest {

    @Autowired
    private MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ApiDescription description;

    @Test
    void everyAddressIsDescribedAndEveryDescribedOneExists() {
        Set<String> served = mappings.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = description.operations(Language.EN).stream().map(Operation::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void everyExampleIsAnsweredWithThePropertiesThatAreDescribed() throws Exception {
        for (Operation operation : description.operations(Language.EN).stream().filter(one -> one.method().equals("GET")).toList()) {
            var answer = web.perform(get(java.net.URI.create(operation.example()))).andExpect(status().isOk())
                    .andExpect(content().contentTypeCompatibleWith(operation.answer())).andReturn().getResponse();
            if (operation.answer().equals("application/json")) {
                JsonNode json = JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
                assertThat(operation.properties()).as(operation.path()).containsAll(json.propertyNames());
            }
        }
    }

    @Test
    void theDocumentIsOpenApiInBothLanguages() throws Exception {
        JsonNode document = JsonMapper.shared().readTree(web.perform(get("/api/openapi.json")).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/vnd.oai.openapi+json")).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("http://localhost");
        assertThat(document.findValues("$ref"))
                .allSatisfy(reference -> assertThat(document.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString()).isFalse());
        for (Operation operation : description.operations(Language.ZH)) {
            assertThat(List.of(operation.summary(), operation.description()))
                    .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
            assertThat(operation.parameters()).allMatch(one -> one.description().codePoints().anyMatch(Character::isIdeographic));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Suggestions for a name", "zh, 按名称给出建议"})
    void thePageIsMadeFromTheDocument(String language, String text) throws Exception {
        web.perform(get("/api").param("lang", language).accept("text/html")).andExpect(status().isOk())
                .andExpect(content().string(containsString(text)))
                .andExpect(header().string("Link", containsString("rel=\"service-desc\"")));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/entities?kind=nothing, 400, UNKNOWN_VALUE", "/api/v1/entities/person/nobody-at-all, 404, NOT_FOUND",
            "/api/v1/nothing, 404, NOT_FOUND", "/api/v1/paths?from=person/ray-solomonoff, 400, BAD_REQUEST"})
    void problemsAreThoseOfRfc9457InTheReadersLanguage(String address, int code, String name) throws Exception {
        for (String language : List.of("en", "zh")) {
            JsonNode problem = JsonMapper.shared().readTree(web.perform(get(address).header("Accept-Language", language))
                    .andExpect(status().is(code)).andExpect(content().contentTypeCompatibleWith("application/problem+json")).andReturn()
                    .getResponse().getContentAsString(StandardCharsets.UTF_8));
            assertThat(problem.get("status").asInt()).isEqualTo(code);
            assertThat(problem.get("problem").asString()).isEqualTo(name);
            assertThat(problem.get("type").asString()).isEqualTo("about:blank");
            assertThat(List.of(problem.get("title").asString(), problem.get("detail").asString()))
                    .allMatch(text -> language.equals("zh") == text.codePoints().anyMatch(Character::isIdeographic));
        }
    }
}
