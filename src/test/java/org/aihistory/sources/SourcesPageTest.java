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
class SourcesPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void sourcesStandByRegisterTheStrongestFirst() throws Exception {
        web.perform(get("/sources?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("primary", "reference", "scholarly", "testimony", "commentary")));
    }

    @Test
    void aSourceShowsItsDataAndWhatEachPassageContributed() throws Exception {
        web.perform(get("/sources/nick-solomonoff-lecture?lang=en"))
                .andExpect(content()
                        .string(stringContainsInOrder("26 June 2024", "English", "id=\"p4\"", "paragraph 4", "extract A, lines 402",
                                "testimony", "Nick", "via", "AI Xiao Fan", "via", "Wei Li", "Ray Solomonoff", "born", "1926")));
    }

    @Test
    void theSameInChinese() throws Exception {
        web.perform(get("/sources/nick-solomonoff-lecture?lang=zh"))
                .andExpect(content().string(stringContainsInOrder("2024年6月26日", "讲座", "第 4 段", "见证", "尼克", "经由")));
    }

    @Test
    void claimsStandAtTheirPassage() throws Exception {
        web.perform(get("/sources/nick-solomonoff-lecture?lang=en"))
                .andExpect(content().string(stringContainsInOrder("id=\"p34\"", "/claims/k-complexity-is-solomonoff-induction")));
    }

    @Test
    void aCollectionNamesItsParts() throws Exception {
        web.perform(get("/sources/liwei-blog?lang=en"))
                .andExpect(content().string(containsString("/sources/nick-solomonoff-lecture?lang=en")));
    }

    @Test
    void anUnknownSourceIsNotFound() throws Exception {
        web.perform(get("/sources/nothing")).andExpect(status().isNotFound());
    }

    @Test
    void anExtractShowsWhatBecameOfEachLine() throws Exception {
        web.perform(get("/sources/liwei-blog-extract-b?lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("Extract B: 193 lines", "class=\"cover\"", "cover__used",
                        "Talks and interviews of 2023 and 2024 (list)", "1–58", "What was left out, and why", "repetition")));
        web.perform(get("/sources/liwei-blog-extract-b?lang=zh"))
                .andExpect(content().string(stringContainsInOrder("摘录 B：共 193 行", "未收的内容与缘由", "重复")));
    }

    @Test
    void aSourceShowsHowMuchOfItWasUsedAndWhatWasLeftOut() throws Exception {
        web.perform(get("/sources/liwei-talks-list?lang=en"))
                .andExpect(
                        content().string(stringContainsInOrder("How much of it was used", "Extract B, lines 1–58: 58 lines", "used in part",
                                "Left out:", "heading")));
    }

    @Test
    void aConditionIsInTheLanguageOfThePage() throws Exception {
        web.perform(get("/sources/llama-3-1-notes?lang=zh"))
                .andExpect(content().string(stringContainsInOrder(" · 代码<", " · 通用知识<", " · 数学与推理<", " · 多语<")));
        web.perform(get("/sources/llama-3-1-notes?lang=en"))
                .andExpect(content().string(
                        stringContainsInOrder(" · code<", " · general knowledge<", " · mathematics and reasoning<", " · multilingual<")));
    }

    @Test
    void aMeasurementOfAPassageReadsAsOneLine() throws Exception {
        web.perform(get("/sources/llama-3-1-notes?lang=en")).andExpect(content().string(stringContainsInOrder("Llama 3.1",
                "training tokens", "15.6 trillion", "tokens")));
    }
}
