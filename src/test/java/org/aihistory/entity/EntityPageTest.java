package org.aihistory.entity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class EntityPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void aPersonHasBothNamesDatesAndTheSourcesOfEachFact() throws Exception {
        web.perform(get("/page/person/ray-solomonoff?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("<h1", "Ray Solomonoff", "雷·所罗门诺夫", "25 July 1926")))
                .andExpect(content().string(containsString("href=\"/sources/solomonoff-obituary-algorithms?lang=en#p1\"")))
                .andExpect(content().string(containsString("University of Chicago")));
    }

    @Test
    void theLessPreciseYearOfTheLectureStaysBesideTheDayOfTheObituary() throws Exception {
        web.perform(get("/page/person/ray-solomonoff?lang=en"))
                .andExpect(content().string(stringContainsInOrder(">25 July 1926<", ">1926<", "less precise")))
                .andExpect(content().string(containsString("Said by")));
    }

    @Test
    void theSameInChinese() throws Exception {
        web.perform(get("/page/person/ray-solomonoff?lang=zh"))
                .andExpect(content().string(stringContainsInOrder("<h1", "雷·所罗门诺夫", "Ray Solomonoff", "1926年7月25日")))
                .andExpect(content().string(containsString("由何而来"))).andExpect(content().string(containsString("经由")));
    }

    @Test
    void labelsCanBeInTheOtherLanguage() throws Exception {
        web.perform(get("/page/person/ray-solomonoff?lang=en&data=zh"))
                .andExpect(content().string(containsString("<h1 lang=\"zh\">雷·所罗门诺夫</h1>")))
                .andExpect(content().string(containsString(">Facts<")));
    }

    @Test
    void lineageIsToldFromTheThingInBothDirections() throws Exception {
        web.perform(get("/page/idea/kolmogorov-complexity?lang=en"))
                .andExpect(content().string(stringContainsInOrder("What leads here", "builds on", "Algorithmic probability")))
                .andExpect(content().string(stringContainsInOrder("What leads on", "led to", "Logical depth")))
                .andExpect(content().string(containsString("Logical depth builds on Kolmogorov complexity")));
    }

    @Test
    void aDisputedDateShowsBothValuesAsHeld() throws Exception {
        web.perform(get("/page/person/gregory-chaitin?lang=en"))
                .andExpect(content().string(stringContainsInOrder("undecided", "25 June 1947", "15 November 1947")))
                .andExpect(content().string(containsString("href=\"/conflicts?lang=en#person-gregory-chaitin-born\"")));
    }

    @Test
    void claimsStoriesQueryAndDataAreThere() throws Exception {
        web.perform(get("/page/idea/kolmogorov-complexity?lang=en"))
                .andExpect(content().string(containsString("href=\"/claims/k-complexity-is-solomonoff-induction?lang=en\"")))
                .andExpect(content().string(containsString("href=\"/stories/solomonoff-the-prophet?lang=en\"")))
                .andExpect(content().string(containsString("GRAPH ?passage")))
                .andExpect(content().string(containsString("href=\"/data/idea/kolmogorov-complexity.ttl\"")))
                .andExpect(header().stringValues("Link", hasItem(containsString("rel=\"cite-as\""))));
    }

    @Test
    void whatIsNotRecordedIsSaid() throws Exception {
        web.perform(get("/page/organization/ieee?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(containsString("None recorded")));
    }

    @Test
    void claimsSourcesAndStoriesAreElsewhere() throws Exception {
        web.perform(get("/page/claim/x?lang=zh")).andExpect(status().isPermanentRedirect()).andExpect(redirectedUrl("/claims/x?lang=zh"));
        web.perform(get("/page/story/x")).andExpect(status().isPermanentRedirect()).andExpect(redirectedUrl("/stories/x"));
    }

    @Test
    void anUnknownThingIsNotFound() throws Exception {
        web.perform(get("/page/person/nobody").accept("text/html")).andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Exception"))));
        web.perform(get("/page/person/%22%3E%3Cscript%3E").accept("text/html")).andExpect(status().is4xxClientError())
                .andExpect(content().string(not(containsString("\"><script>"))));
    }

    @Test
    void numbersAreReadableAndStandBesideWhatTheirPremisesGive() throws Exception {
        web.perform(get("/page/artifact/llama-3-1?lang=en"))
                .andExpect(content().string(containsString("value=\"405,000,000,000\" title=\"405,000,000,000\">405 billion</data>")))
                .andExpect(content().string(stringContainsInOrder("tokens per parameter", ">40<", "recomputed:", ">38.52<", "derived",
                        "training tokens ÷ number of parameters (405B)")))
                .andExpect(content().string(stringContainsInOrder("benchmark", "href=\"/page/artifact/mmlu?lang=en\"", "87.3", "%")));
        web.perform(get("/page/artifact/llama-3-1?lang=zh"))
                .andExpect(content().string(stringContainsInOrder("4050 亿", "参数", "复算：", "38.52")));
    }

    @Test
    void aConditionIsInTheLanguageOfThePage() throws Exception {
        web.perform(get("/page/artifact/tectonic?lang=zh"))
                .andExpect(content().string(stringContainsInOrder(">峰值</td>", "TB/s", ">持续</td>", "TB/s")))
                .andExpect(content().string(not(containsString(">sustained</td>"))));
        web.perform(get("/page/artifact/tectonic?lang=en"))
                .andExpect(content().string(stringContainsInOrder(">peak</td>", "TB/s", ">sustained</td>", "TB/s")))
                .andExpect(content().string(not(containsString(">持续</td>"))));
        web.perform(get("/page/artifact/llama-3-1?lang=zh"))
                .andExpect(content().string(containsString("训练词元数 ÷ 参数量（405B）")));
    }

    @Test
    void aNumberThatNoRegisterAdmitsNamesItsRegister() throws Exception {
        web.perform(get("/page/artifact/llama-3-1?lang=en"))
                .andExpect(content().string(stringContainsInOrder("466", "not held: “parody” states no facts")));
    }

    @Test
    void aBenchmarkShowsTheScoresOnIt() throws Exception {
        web.perform(get("/page/artifact/mmlu?lang=en"))
                .andExpect(content().string(stringContainsInOrder("Scores on this benchmark", "405B, 0-shot, CoT", "Llama 3.1", "88.6",
                        "405B, 5-shot", "87.3")));
    }

    @Test
    void whatWasLookedForIsSaidBesideAThingAndAClaim() throws Exception {
        web.perform(get("/page/artifact/tiktoken?lang=en")).andExpect(content().string(stringContainsInOrder("Verification", "tiktoken3")))
                .andExpect(content().string(stringContainsInOrder("title as stated", ">tiktoken3<")));
    }

    @Test
    void aDebateGroupsItsClaimsBySide() throws Exception {
        web.perform(get("/page/idea/parameters-against-k-complexity?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("For it", "Against it")));
    }
}
