package org.aihistory.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aihistory.web.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Every panel with a link to its query: the query runs under the public limits and has rows.
@WebTest
class PanelQueriesTest {

    private static final Pattern LINK = Pattern.compile("class=\"query-behind[^\"]*\"[^>]*href=\"([^\"]*)\"");
    private static final Pattern ROWS = Pattern.compile("answer__count\" role=\"status\"><strong>([\\d,]+) rows?");

    @Autowired
    private MockMvc web;

    static Stream<Arguments> pages() {
        return Stream.of(Arguments.of("/", 4), Arguments.of("/page/person/ray-solomonoff", 3), Arguments.of("/page/artifact/llama-3-1", 5),
                Arguments.of("/claims/gpt-cannot-reason", 4), Arguments.of("/agreement", 1), Arguments.of("/ontology", 1),
                Arguments.of("/debates", 1),
                Arguments.of("/stories/what-did-ilya-see", 15), Arguments.of("/findings", 2),
                Arguments.of("/paths?from=person/ray-solomonoff&to=person/ilya-sutskever&length=3", 3),
                Arguments.of("/sources/side-by-side?first=llama-3-1-notes&second=llama-3-summary", 2),
                Arguments.of("/claims", 1), Arguments.of("/conflicts", 1), Arguments.of("/sources", 1),
                Arguments.of("/sources/nick-solomonoff-lecture", 2), Arguments.of("/sources/liwei-blog-extract-a", 1),
                Arguments.of("/quiz?about=story/solomonoff-the-prophet&mark=1", 6), Arguments.of("/search?q=Solomonoff&era=1960", 1),
                Arguments.of("/explore", 1),
                Arguments.of("/explore?from=1950&to=1960&view=list", 1),
                Arguments.of("/explore?focus=idea/kolmogorov-complexity&view=network", 1),
                Arguments.of("/explain?s=person/gregory-chaitin&p=born", 1),
                Arguments.of("/explain?s=artifact/llama-3-1&p=type&o=Artifact", 2));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theQueryBehindEachPanelRunsAndHasRows(String page, int panels) throws Exception {
        List<String> links = LINK.matcher(body(page)).results().map(found -> found.group(1).replace("&amp;", "&")).toList();
        assertThat(links).hasSize(panels);
        for (String link : links) {
            Matcher rows = ROWS.matcher(body(link));
            assertThat(rows.find()).as(link).isTrue();
            assertThat(Integer.parseInt(rows.group(1).replace(",", ""))).as(link).isPositive();
        }
    }

    private String body(String address) throws Exception {
        return web.perform(get(URI.create(address)).param("lang", "en")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
    }
}
