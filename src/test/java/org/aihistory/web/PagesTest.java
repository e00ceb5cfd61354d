package org.aihistory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// What holds for every page in both languages.
@WebTest
class PagesTest {

    private static final List<String> PAGES = List.of("/", "/page/person/ray-solomonoff", "/page/organization/openai",
            "/page/work/a-formal-theory-of-inductive-inference", "/page/idea/kolmogorov-complexity", "/page/artifact/gpt-3",
            "/page/event/dartmouth-workshop", "/search", "/search?q=Solomonoff", "/search?q=zzzzzzzz", "/sources",
            "/sources/nick-solomonoff-lecture", "/sources/liwei-blog", "/sources/liwei-blog-extract-b", "/page/artifact/llama-3-1",
            "/claims", "/claims/k-complexity-is-solomonoff-induction",
            "/conflicts", "/findings", "/about", "/deck");

    @Autowired
    private MockMvc web;

    static Stream<Arguments> pages() {
        return PAGES.stream().flatMap(page -> Stream.of("en", "zh").map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWholeAndInItsLanguage(String page, String language) throws Exception {
        String address = page + (page.contains("?") ? "&" : "?") + "lang=" + language;
        MockHttpServletResponse response = web.perform(get(address).accept("text/html")).andReturn().getResponse();
        String html = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language + "\"").endsWith("</html>\n");
        assertThat(html).as("words without a translation").doesNotContainPattern("\\?\\?[\\w.-]+\\?\\?")

                .doesNotContainPattern("(?<!data-count=\")\\{\\d[,}]");
        assertThat(html.split("<h1[ >]", -1)).as("one heading").hasSize(2);
        assertThat(html.split("<main[ >]", -1)).as("one main").hasSize(2);
        assertThat(html).doesNotContain(" style=\"").doesNotContainPattern(" on[a-z]+=\"").doesNotContainPattern(" th:[a-z]+=");
        assertThat(html.split("<script(?! src| type=\"module\" src| type=\"importmap\"| type=\"application/ld\\+json\")", -1))
                .as("no inline script").hasSize(1);
    }
}
