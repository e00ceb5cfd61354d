package org.aihistory.sources;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class SideBySideTest {

    private static final String PAGE = "/sources/side-by-side";

    @Autowired
    private MockMvc web;

    @Test
    void withoutADocumentOneIsAskedFor() throws Exception {
        web.perform(get(PAGE + "?first=nick-solomonoff-lecture&lang=en")).andExpect(status().isOk()).andExpect(content().string(
                stringContainsInOrder("First document", "value=\"nick-solomonoff-lecture\" selected", "Second document",
                        "Choose a document")));
    }

    /// The notes give 15.6 trillion training tokens (note 2), the machine summary 15 trillion; both say that NVIDIA H100 was used.
    @Test
    void aNumberThatBothGiveDifferentlyStandsInOneRowAndWhatIsNotHeldIsMarked() throws Exception {
        web.perform(get(PAGE + "?first=llama-3-1-notes&second=llama-3-summary&lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Of the same, each its own", "training tokens", "15.6 trillion",
                        "15 trillion", "not held", "Both say the same")))
                .andExpect(content().string(containsString("class=\"is-shared\"><a class=\"thing\" href=\"/page/artifact/h100?")));
        web.perform(get(PAGE + "?first=llama-3-summary&second=llama-3-1-notes&lang=zh"))
                .andExpect(content().string(stringContainsInOrder("同一事项，各有说法", "15", "未采信", "15.6", "说法相同")));
    }

    @Test
    void oneDocumentHasNobodyToDifferFrom() throws Exception {
        web.perform(get(PAGE + "?first=liwei-blog&second=liwei-blog&lang=en")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("“second”")));
        web.perform(get(PAGE + "?first=liwei-blog&second=nothing")).andExpect(status().isNotFound());
    }
}
