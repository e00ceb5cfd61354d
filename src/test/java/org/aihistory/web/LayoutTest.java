package org.aihistory.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@WebTest
class LayoutTest {

    @Autowired
    private MockMvc web;

    @Test
    void thePageHasItsLanguageTitleStylesAndScripts() throws Exception {
        web.perform(get("/sample").param("lang", "zh")).andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"zh\"")))
                .andExpect(content().string(containsString("<title>Sample · 智史 · AI History Explorer</title>")))
                .andExpect(content().string(containsString("href=\"/css/two.css\"")))
                .andExpect(content().string(containsString("src=\"/js/elements/aih-sample.js\"")))
                .andExpect(content().string(containsString("<main class=\"sample\"><h1>Hello</h1>")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void linksKeepTheLanguagesOfTheAddressAndTheSwitchKeepsTheOtherParameters() throws Exception {
        web.perform(get("/sample?lang=zh&from=1956&note=a b&data=en"))
                .andExpect(content().string(containsString("href=\"/page/person/ray-solomonoff?lang=zh&amp;data=en#facts\"")))
                .andExpect(content().string(containsString("href=\"/sample?from=1956&amp;note=a%20b&amp;lang=en\"")));
    }

    @Test
    void withoutAParameterTheLanguageIsTheFirstAcceptedOneThatWeSpeak() throws Exception {
        web.perform(get("/sample").header("Accept-Language", "fr, zh-TW;q=0.8, en;q=0.5"))
                .andExpect(content().string(containsString("<html lang=\"zh\"")))
                .andExpect(content().string(containsString("href=\"/explore\"")));
        web.perform(get("/sample")).andExpect(content().string(containsString("<html lang=\"en\"")));
    }

    @Test
    void ourMistakesSayNothingOfTheInside() throws Exception {
        web.perform(get("/sample/broken").accept("text/html")).andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Our mistake")))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void problemsAreJsonForThoseWhoAskForJson() throws Exception {
        web.perform(get("/sample/slow?lang=zh").accept("application/json")).andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Content-Type", containsString("application/problem+json")))
                .andExpect(jsonPath("$.title").value("查询耗时过长"))
                .andExpect(jsonPath("$.detail").value(containsString("10 秒")));
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        web.perform(get("/nowhere").accept("text/html")).andExpect(status().isNotFound())
                .andExpect(content().string(stringContainsInOrder("There is nothing here", "/search?q=nowhere", "Search for “nowhere”")));
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        web.perform(post("/sample")).andExpect(status().isMethodNotAllowed()).andExpect(header().exists("Allow"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void thePolicyAllowsTheImportMapByItsDigestAndNoInlineScript() throws Exception {
        web.perform(get("/sample")).andExpect(header().string("Content-Security-Policy", containsString("script-src 'self' 'sha256-")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))));
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgainButEachLanguageIsAPageOfItsOwn() throws Exception {
        String tag = tagOf(web.perform(get("/about?lang=en")).andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(header().string("Vary", containsString("Accept"))).andReturn());
        web.perform(get("/about?lang=en").header("If-None-Match", tag)).andExpect(status().isNotModified());
        web.perform(get("/about?lang=zh").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void aProblemIsNotKept() throws Exception {
        web.perform(get("/nowhere").accept("text/html")).andExpect(header().doesNotExist("ETag"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void filesAreTaggedByTheirContent() throws Exception {
        String tag = tagOf(web.perform(get("/css/tokens.css")).andExpect(status().isOk()).andExpect(header().doesNotExist("Last-Modified"))
                .andReturn());
        web.perform(get("/css/tokens.css").header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    @Test
    void readersOfOtherSitesMayAskButNotWrite() throws Exception {
        web.perform(options("/api/v1/search").header("Origin", "https://example.org").header("Access-Control-Request-Method", "GET"))
                .andExpect(header().string("Access-Control-Allow-Origin", "*"));
        web.perform(options("/api/v1/search").header("Origin", "https://example.org").header("Access-Control-Request-Method", "POST"))
                .andExpect(status().isForbidden());
    }

    private static String tagOf(MvcResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("ETag"));
    }
}
