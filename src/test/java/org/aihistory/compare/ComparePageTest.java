package org.aihistory.compare;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ComparePageTest {

    private static final String TWO = "/compare?of=person/ray-solomonoff&of=person/andrey-kolmogorov";

    @Autowired
    private MockMvc web;

    @Test
    void twoPeopleStandSideBySideWithDatesAndSharedNeighboursAndPaths() throws Exception {
        web.perform(get(TWO + "&lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("<thead", "Ray Solomonoff", "Andrey Kolmogorov", ">born<", "25 July 1926",
                        "25 April 1903", "What they share", "Kolmogorov complexity", "Ray Solomonoff proposed Kolmogorov complexity",
                        "Andrey Kolmogorov proposed Kolmogorov complexity")))
                .andExpect(content().string(
                        containsString("href=\"/paths?from=person/ray-solomonoff&amp;to=person/andrey-kolmogorov&amp;lang=en\"")));
    }

    /// Both proposed Kolmogorov complexity, so the best way is of two steps.
    @Test
    void theBestShortWayBetweenTwoIsToldWithALinkToItsSourcesAndToAllWays() throws Exception {
        web.perform(get(TWO + "&lang=en")).andExpect(content().string(stringContainsInOrder("Ways between them", "compare__way",
                "Ray Solomonoff", "Andrey Kolmogorov", "compare__sentence", "/paths?along=person/ray-solomonoff&amp;along=",
                "&amp;along=person/andrey-kolmogorov", "All paths from Ray Solomonoff to Andrey Kolmogorov", "of=paths%2Fsteps")));
    }

    @Test
    void anAddressThatNothingHasIsNamedWithWhatIsCalledAlike() throws Exception {
        web.perform(get("/compare?of=person/ray-solomonof&of=person/alan-turing&lang=en"))
                .andExpect(content().string(stringContainsInOrder("\u201cperson/ray-solomonof\u201d is not known in this release",
                        "of=person/ray-solomonoff")));
        web.perform(get("/compare?of=person/qqqqzzzz&of=person/alan-turing&lang=zh"))
                .andExpect(content().string(stringContainsInOrder("person/qqqqzzzz", "</h2>")))
                .andExpect(content().string(not(containsString("\u60a8\u662f\u5426\u6307"))));
    }

    @Test
    void aPairWithoutAShortWaySaysSo() throws Exception {
        web.perform(get("/compare?of=person/emile-borel&of=artifact/llama-3-1&lang=zh"))
                .andExpect(content().string(stringContainsInOrder("\u4e24\u8005\u4e4b\u95f4\u7684\u8def",
                        "\u6ca1\u6709\u4e0d\u8d85\u8fc7 3 \u6b65\u7684\u8def\u5f84")));
    }

    @Test
    void theSameInChinese() throws Exception {
        web.perform(get(TWO + "&lang=zh")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("雷·所罗门诺夫", "1926年7月25日", "1903年4月25日", "共有的关联", "柯氏复杂度")));
    }

    @Test
    void registersSayDifferentThingsOfLlama() throws Exception {
        web.perform(get("/compare?of=artifact/llama-3-1&registers=scholarly&registers=machineSummary&registers=parody&lang=en"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder("What each voice says of Llama 3.1", "<thead", "scholarly", "machine summary",
                                "parody", "466", "not held")));
        web.perform(get("/compare?of=artifact/llama-3-1&registers=machineSummary,parody&lang=en")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("data-columns=\"3\""))))
                .andExpect(content().string(containsString("data-columns=\"2\"")));
    }

    @Test
    void aConditionIsInTheLanguageOfThePage() throws Exception {
        web.perform(get("/compare?of=artifact/llama-3-1&lang=zh")).andExpect(content().string(containsString("54 天，意外")))
                .andExpect(content().string(not(containsString("54 days"))));
        web.perform(get("/compare?of=artifact/llama-3-1&lang=en")).andExpect(content().string(containsString("54 days, unexpected")))
                .andExpect(content().string(not(containsString("54 天"))));
    }

    @Test
    void oneThingAloneShowsAllItsRegisters() throws Exception {
        web.perform(get("/compare?of=person/ray-solomonoff&lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("What each voice says of Ray Solomonoff", "testimony")));
    }

    @Test
    void namesLeadToTheLastingAddressAndUnclearOnesListWhatTheyMayMean() throws Exception {
        web.perform(get("/compare").param("of", "Ray Solomonoff").param("of", "Andrey Kolmogorov").param("of", ""))
                .andExpect(status().isSeeOther()).andExpect(redirectedUrl(TWO));
        web.perform(get("/compare?lang=en").param("of", "kolmogorov").param("of", "person/ray-solomonoff")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Which “kolmogorov” do you mean?", "Andrey Kolmogorov")));
    }

    @Test
    void moreThanFourOrAnUnknownRegisterIsRefused() throws Exception {
        web.perform(get(TWO + "&of=idea/kolmogorov-complexity&of=idea/algorithmic-probability&of=person/leonid-levin"))
                .andExpect(status().isBadRequest());
        web.perform(get("/compare?of=artifact/llama-3-1&registers=rumour")).andExpect(status().isBadRequest());
        web.perform(get("/compare?lang=zh")).andExpect(status().isOk()).andExpect(content().string(containsString("并排")));
    }
}
