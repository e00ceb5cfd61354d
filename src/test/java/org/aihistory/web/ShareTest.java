package org.aihistory.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.aihistory.knowledge.KnowledgeHolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ShareTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private KnowledgeHolder holder;

    @Test
    void everyViewHasALinkWithTheReleaseCitationsAndAFrame() throws Exception {
        String release = holder.current().shortReleaseId();
        web.perform(get("/claims?lang=en&year=2024").queryParam("year", "2024")).andExpect(content().string(stringContainsInOrder(
                "Cite and share", "release=" + release, "APA", "Claims: 2024", "GB/T 7714", "BibTeX", "RIS", "CSL-JSON", "&lt;iframe src=",
                "embed=1")));
        web.perform(get("/search?lang=zh&q=Solomonoff")).andExpect(content().string(stringContainsInOrder("引用与分享", "永久链接")));
    }

    @Test
    void onlyAnAddressThatAsksToBeEmbeddedMayBeFramedAndItHasNoScript() throws Exception {
        web.perform(get("/claims?lang=en")).andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        web.perform(get("/claims?lang=en&embed=1")).andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors *")))
                .andExpect(content().string(not(containsString("<script src"))))
                .andExpect(content().string(not(containsString("\"module\""))))
                .andExpect(content().string(not(containsString("site-header"))));
    }

    @Test
    void aLinkMadeOnAReleaseThatIsUnknownHereSaysSo() throws Exception {
        web.perform(get("/claims?lang=en&release=aaaaaaaaaaaa"))
                .andExpect(content().string(stringContainsInOrder("made on release aaaaaaaaaaaa", "unknown to this server")));
        web.perform(get("/claims?lang=en&release=" + holder.current().shortReleaseId()))
                .andExpect(content().string(not(containsString("unknown to this server"))));
        web.perform(get("/claims").param("release", "<script>")).andExpect(content().string(not(containsString("unknown to this server"))));
    }
}
