package org.aihistory.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class SearchPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void aMisspeltNameIsFoundAndKindsAreCounted() throws Exception {
        web.perform(get("/search?lang=en&q=Solomonof")).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/page/person/ray-solomonoff?lang=en\"")))
                .andExpect(content().string(containsString("href=\"/search?lang=en&amp;q=Solomonof&amp;kind=person\"")));
    }

    @Test
    void anAliasSaysThatItMatched() throws Exception {
        web.perform(get("/search?lang=zh").param("q", "描述复杂性"))
                .andExpect(content().string(containsString("<mark>描述复杂性</mark>")))
                .andExpect(content().string(containsString("柯氏复杂度")));
    }

    @Test
    void oneKindLeavesTheOthersOut() throws Exception {
        web.perform(get("/search?lang=en&q=Solomonoff&kind=person"))
                .andExpect(content().string(containsString("/page/person/ray-solomonoff")))
                .andExpect(content().string(not(containsString("<h2 class=\"search__name\"><a class=\"thing\" href=\"/page/idea"))));
    }

    @Test
    void nothingFoundIsSaid() throws Exception {
        web.perform(get("/search?lang=zh&q=zzzzzzzz")).andExpect(content().string(containsString("没有找到")));
    }

    @Test
    void aFacetWithAnUnknownValueIsNamedAndLeftOut() throws Exception {
        web.perform(get("/search?lang=en&q=Solomonoff&era=nonsense&school=none&kind=robot"))
                .andExpect(content().string(stringContainsInOrder("Era: “nonsense” is not known in this release and was left out",
                        "Kind: “robot”", "School: “none”", "/page/person/ray-solomonoff")))
                .andExpect(content().string(not(containsString("Nothing was found"))));
        web.perform(get("/search?lang=zh&q=Solomonoff&language=fr"))
                .andExpect(content().string(stringContainsInOrder("本次发布中没有“fr”，已略去", "/page/person/ray-solomonoff")));
    }

    @Test
    void wordsOfReadersAreTextOnly() throws Exception {
        web.perform(get("/search").param("q", "<script>alert(1)</script>"))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void suggestionsNameTheThingInBothLanguagesAndLeadToItsPage() throws Exception {
        web.perform(get("/api/v1/search?q=solo&lang=zh")).andExpect(header().string("Content-Type", containsString("application/json")))
                .andExpect(jsonPath("$.hits[?(@.page=='/page/person/ray-solomonoff?lang=zh')].label").value("雷·所罗门诺夫"))
                .andExpect(jsonPath("$.hits[?(@.page=='/page/person/ray-solomonoff?lang=zh')].other").value("Ray Solomonoff"))
                .andExpect(jsonPath("$.hits[?(@.page=='/page/person/ray-solomonoff?lang=zh')].kindLabel").value("人物"));
    }

    @Test
    void withoutWordsThereAreNoSuggestions() throws Exception {
        web.perform(get("/api/v1/search")).andExpect(jsonPath("$.hits").isEmpty());
    }
}
