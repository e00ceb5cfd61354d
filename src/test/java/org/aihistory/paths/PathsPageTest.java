package org.aihistory.paths;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class PathsPageTest {

    private static final String BETWEEN = "/paths?from=person/ray-solomonoff&to=idea/kolmogorov-complexity";

    @Autowired
    private MockMvc web;

    @Test
    void aPathTellsEachStepWithVoiceAndRegister() throws Exception {
        web.perform(get(BETWEEN + "&length=2&lang=en")).andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder("Paths from Ray Solomonoff to Kolmogorov complexity", "paths of at most 2 steps",
                                "Ray Solomonoff proposed Algorithmic probability", "Said by")))
                .andExpect(content().string(containsString("Algorithmic probability led to Kolmogorov complexity")));
    }

    @Test
    void theSameInChinese() throws Exception {
        web.perform(get(BETWEEN + "&length=2&lang=zh"))
                .andExpect(content().string(stringContainsInOrder("<h1", "雷·所罗门诺夫", "柯氏复杂度", "提出了", "引出")));
    }

    @Test
    void namesLeadToTheLastingAddress() throws Exception {
        web.perform(get("/paths?lang=zh").param("from", "Ray Solomonoff").param("to", "柯氏复杂度").param("length", "4"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/paths?from=person/ray-solomonoff&to=idea/kolmogorov-complexity&lang=zh"));
    }

    @Test
    void aNameThatMayMeanSeveralThingsListsThem() throws Exception {
        web.perform(get("/paths?lang=en&from=kolmogorov&to=person/ray-solomonoff")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Which “kolmogorov” do you mean?", "Andrey Kolmogorov")))
                .andExpect(content().string(containsString("from=person/andrey-kolmogorov&amp;to=person/ray-solomonoff")));
        web.perform(get("/paths?lang=en&from=qqqqzzzz&to=person/ray-solomonoff"))
                .andExpect(content().string(containsString("Nothing is called “qqqqzzzz”")));
    }

    @Test
    void noPathSaysUpToWhichLength() throws Exception {
        web.perform(get("/paths?from=person/ray-solomonoff&to=person/ilya-sutskever&length=1&lang=en"))
                .andExpect(content().string(containsString("No path of at most 1 step.")));
        web.perform(get("/paths?from=person/ray-solomonoff&to=person/ilya-sutskever&length=1&lang=zh"))
                .andExpect(content().string(containsString("没有至多 1 步的路径。")));
    }

    @Test
    void whatIsLeftOutIsInNoPath() throws Exception {
        web.perform(get("/api/v1" + BETWEEN + "&length=3&without=idea/algorithmic-probability&without=author")).andExpect(status().isOk())
                .andExpect(jsonPath("$.stopped").value(false))
                .andExpect(content().string(not(containsString("algorithmic-probability"))))
                .andExpect(content().string(not(containsString("\"relation\":\"author\""))));
    }

    @Test
    void aRegisterThatIsAskedForStatesEachStep() throws Exception {
        web.perform(get(BETWEEN + "&register=primary&lang=en")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString(">inferred</a>"))));
        web.perform(get(BETWEEN + "&register=rumour")).andExpect(status().isBadRequest());
    }

    @Test
    void onePathHasAnAddressOfItsOwn() throws Exception {
        web.perform(get("/paths?along=person/ray-solomonoff&along=idea/algorithmic-probability&along=idea/kolmogorov-complexity&lang=en"))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("A path from Ray Solomonoff to Kolmogorov complexity",
                        "<svg", "Ray Solomonoff proposed Algorithmic probability",
                        "Algorithmic probability led to Kolmogorov complexity")));
        web.perform(get("/paths?along=person/ray-solomonoff&along=organization/ieee")).andExpect(status().isNotFound());
    }

    @Test
    void lengthsAreLimited() throws Exception {
        web.perform(get(BETWEEN + "&length=7")).andExpect(status().isBadRequest());
        web.perform(get(BETWEEN + "&length=6")).andExpect(status().isOk());
    }

    @Test
    void theFormStandsAloneAndAnEntityLeadsToIt() throws Exception {
        web.perform(get("/paths?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Paths between two things")));
        web.perform(get("/page/person/ray-solomonoff?lang=en"))
                .andExpect(content().string(containsString("href=\"/paths?from=person/ray-solomonoff&amp;lang=en\"")));
    }

    @Test
    void thePictureOfAPageAndOfOnePathIsAFileOfItsOwn() throws Exception {
        web.perform(get(BETWEEN + "&length=2&lang=en")).andExpect(content().string(
                stringContainsInOrder("/explore?view=lineage&amp;things=", "/paths/picture.svg?from=", "/paths/picture.png?from=")));
        web.perform(get("/paths/picture.svg?from=person/ray-solomonoff&to=idea/kolmogorov-complexity&length=2&lang=en"))
                .andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
                .andExpect(content().string(stringContainsInOrder("<svg", "<style>", "Ray Solomonoff")));
        web.perform(get("/paths/picture.svg?along=person/ray-solomonoff&along=idea/kolmogorov-complexity&lang=zh"))
                .andExpect(content().string(containsString("柯氏复杂度")));
        web.perform(get("/paths/picture.svg?from=person/ray-solomonoff")).andExpect(status().isNotFound());
    }
}
