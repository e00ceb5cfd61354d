package org.aihistory.about;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.util.Map;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class AboutPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void registersStandInTheOrderOfTheirWeight() throws Exception {
        web.perform(get("/about?lang=en")).andExpect(content().string(stringContainsInOrder("<th scope=\"row\">primary", "yes",
                "<th scope=\"row\">testimony", "yes", "<th scope=\"row\">commentary", "no", "<th scope=\"row\">parody", "no")));
    }

    @Test
    void whoReadsItLearnsThatTheAddressesAreNotYetRegistered() throws Exception {
        web.perform(get("/about?lang=en")).andExpect(content().string(containsString("not yet registered")));
        web.perform(get("/about?lang=zh")).andExpect(content().string(containsString("尚未在那里登记")));
    }

    @Test
    void healthNamesTheReleaseAndItsNumbers() throws Exception {
        web.perform(get("/health")).andExpect(status().isOk()).andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.release").isString()).andExpect(jsonPath("$.entities").isNumber());
    }

    @Test
    void robotsLearnWhereTheSitemapIs() throws Exception {
        web.perform(get("/robots.txt")).andExpect(content().string(containsString("Sitemap: http://localhost/sitemap.xml")));
    }

    @Test
    void theSitemapNamesEveryPageInBothLanguages() throws Exception {
        Map<String, String> spaces = Map.of("s", "http://www.sitemaps.org/schemas/sitemap/0.9", "x", "http://www.w3.org/1999/xhtml");
        web.perform(get("/sitemap.xml"))
                .andExpect(xpath("count(//s:url[s:loc='http://localhost/page/person/ray-solomonoff']/x:link)", spaces).number(2.0));
    }

    @Test
    void browsersLearnHowToSearchHere() throws Exception {
        Map<String, String> spaces = Map.of("o", "http://a9.com/-/spec/opensearch/1.1/");
        web.perform(get("/opensearch.xml?lang=zh")).andExpect(xpath("//o:Url/@template", spaces)
                .string("http://localhost/search?q={searchTerms}&lang=zh"));
    }
}
