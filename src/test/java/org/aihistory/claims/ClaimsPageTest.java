package org.aihistory.claims;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ClaimsPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void aClaimHasTextHolderPassageAndWhatOthersSayOfIt() throws Exception {
        web.perform(get("/claims/k-complexity-is-solomonoff-induction?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("assertion", "K-complexity and Solomonoff induction are one thing",
                        "Held by", "Nick", "26 June 2024", "paragraph 34", "qualified by")));
    }

    @Test
    void theSameInChinese() throws Exception {
        web.perform(get("/claims/k-complexity-is-solomonoff-induction?lang=zh"))
                .andExpect(content().string(stringContainsInOrder("断言", "柯氏复杂度与所罗门诺夫归纳是一回事", "持有者", "尼克", "2024年6月26日", "第 34 段")));
    }

    @Test
    void claimsCanBeFilteredByHolderKindAndTopic() throws Exception {
        web.perform(get("/claims?lang=en").param("holder", "https://w3id.org/aihistory/id/person/leopold-aschenbrenner"))
                .andExpect(content().string(containsString("Artificial general intelligence by 2027")))
                .andExpect(content().string(not(containsString("/claims/k-complexity-is-solomonoff-induction"))));
        web.perform(get("/claims?lang=en").param("kind", "https://w3id.org/aihistory/ontology#analogy"))
                .andExpect(content().string(not(containsString("/claims/k-complexity-is-solomonoff-induction"))));
    }

    @Test
    void aFilterThatFitsNothingSaysSo() throws Exception {
        web.perform(get("/claims?lang=zh&year=2024").param("holder", "https://w3id.org/aihistory/id/person/vladimir-vapnik"))
                .andExpect(status().isOk()).andExpect(content().string(stringContainsInOrder("弗拉基米尔·N·瓦普尼克 (0)", "暂无记录")))
                .andExpect(content().string(not(containsString("没有“"))));
    }

    /// A misspelt address must not look as if nothing were recorded.
    @Test
    void aFilterThatNoClaimHasIsNamedAsUnknown() throws Exception {
        web.perform(get("/claims?lang=zh&holder=nobody"))
                .andExpect(content().string(stringContainsInOrder("持有者：本次发布中没有“nobody”", "去掉它")))
                .andExpect(content().string(not(containsString("暂无记录"))));
        web.perform(get("/claims?lang=en&kind=nonsense&year=2024"))
                .andExpect(content()
                        .string(stringContainsInOrder("Kind: “nonsense” is not known in this release", "year=2024", "Leave it out")))
                .andExpect(content().string(not(containsString("None recorded"))));
        web.perform(get("/agreement?lang=en&of=nobody"))
                .andExpect(content().string(containsString("“nobody” is not known in this release")))
                .andExpect(content().string(not(containsString("None recorded"))));
        web.perform(get("/agreement?lang=zh&of=nobody")).andExpect(content().string(containsString("本次发布中没有“nobody”")));
    }

    @Test
    void aConflictShowsBothSidesWithTheirSourcesAndWhyItIsOpen() throws Exception {
        web.perform(get("/conflicts?lang=en")).andExpect(content().string(stringContainsInOrder("Gregory Chaitin", "born", "open",
                "25 June 1947", "held", "15 November 1947", "held", "weigh the same")));
    }

    /// Two posts tell how long a face made by Keling stays like the person: 10 and 30 seconds.
    @Test
    void aDisputedNumberIsNamedByWhatWasMeasuredUnderWhichCondition() throws Exception {
        web.perform(get("/conflicts?lang=en")).andExpect(content().string(stringContainsInOrder(">Keling<", "duration",
                "until a generated face no longer resembles the person", ">10<", "seconds", ">30<", "seconds")));
        web.perform(get("/page/artifact/keling?lang=en"))
                .andExpect(content().string(containsString("/conflicts?lang=en#measurement-keling-duration-likeness-kept-value")));
    }

    @Test
    void openConflictsComeFirst() throws Exception {
        web.perform(get("/conflicts?lang=zh")).andExpect(content().string(stringContainsInOrder("未决", "依语域解决")));
    }
}
