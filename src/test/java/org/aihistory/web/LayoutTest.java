package org.aihistory.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;

@WebMvcTest(LayoutTest.Samples.class)
@Import({LayoutTest.Samples.class, Links.class, Messages.class, ImportMap.class, Problems.class, ProblemController.class,
        WebConfiguration.class, SecurityConfiguration.class})
class LayoutTest {

    @Autowired
    private MockMvc web;

    @Controller
    static class Samples {

        @GetMapping("/sample")
        String sample() {
            return "web/sample";
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret inside");
        }

        @GetMapping("/slow")
        String slow() {
            throw new KnowledgeException(Problem.QUERY_TIMEOUT, "10");
        }
    }

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
        web.perform(get("/broken").accept("text/html")).andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Our mistake")))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void problemsAreJsonForThoseWhoAskForJson() throws Exception {
        web.perform(get("/slow?lang=zh").accept("application/json")).andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Content-Type", containsString("application/problem+json")))
                .andExpect(jsonPath("$.title").value("查询耗时过长"))
                .andExpect(jsonPath("$.detail").value(containsString("10 秒")));
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        web.perform(get("/nowhere").accept("text/html")).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is nothing here")));
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
}
