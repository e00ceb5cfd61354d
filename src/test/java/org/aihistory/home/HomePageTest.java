package org.aihistory.home;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class HomePageTest {

    @Autowired
    private MockMvc web;

    @Test
    void theFirstPageHasSearchPictureStoriesDisputesAndNumbers() throws Exception {
        web.perform(get("/?lang=en")).andExpect(status().isOk()).andExpect(content().string(containsString("id=\"home-search\"")))
                .andExpect(content().string(containsString("viewBox=\"0 0 1180 ")))
                .andExpect(content().string(containsString("href=\"/stories/solomonoff-the-prophet?lang=en\"")))
                .andExpect(content().string(containsString("The insight dates from 2016")))
                .andExpect(content().string(containsString("In this release")));
    }

    @Test
    void theSameInChinese() throws Exception {
        web.perform(get("/?lang=zh")).andExpect(content().string(containsString("一图看全史")))
                .andExpect(content().string(containsString("先知")))
                .andExpect(content().string(containsString("该见解出自 2016 年")));
    }

    @Test
    void linksInThePictureKeepTheLanguage() throws Exception {
        web.perform(get("/?lang=zh")).andExpect(content().string(containsString("href=\"/page/person/ray-solomonoff?lang=zh\"")));
    }
}
