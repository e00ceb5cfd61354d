package org.aihistory.changes;

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

/// The tests know one older release, of two entities: one is gone, one had another summary, and everything else is new.
@WebTest
class ChangesPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void aLinkMadeOnAKnownReleaseSaysHowMuchChangedAndLeadsToTheList() throws Exception {
        web.perform(get("/claims?lang=en&release=bbbbbbbbbbbb")).andExpect(content().string(stringContainsInOrder(
                "made on release bbbbbbbbbbbb", "added, 1 changed, 2 removed", "/changes?since=bbbbbbbbbbbb")))
                .andExpect(content().string(not(containsString("unknown to this server"))));
        web.perform(get("/claims?lang=zh&release=bbbbbbbbbbbb")).andExpect(content().string(containsString("改动了 1 项，删去了 2 项")));
    }

    @Test
    void theListNamesWhatWasAddedChangedAndRemoved() throws Exception {
        web.perform(get("/changes?since=bbbbbbbbbbbb&lang=en")).andExpect(status().isOk()).andExpect(content().string(stringContainsInOrder(
                "From release test (bbbbbbbbbbbb)", "Entities added", "Entities changed", "Entities removed", "Facts added")))
                .andExpect(content()
                        .string(stringContainsInOrder("entity-changed-title", "Ray Solomonoff", "entity-removed-title", "nobody")));
    }

    /// The older release said that he was born in 1900, and stated his year of death by other passages than today.
    @Test
    void aFactIsToldWithItsValueEvenWhenItIsGone() throws Exception {
        web.perform(get("/changes?since=bbbbbbbbbbbb&lang=en")).andExpect(content().string(stringContainsInOrder(
                "fact-removed-title", "Ray Solomonoff", "· born · ", "January 1900")));
        web.perform(get("/changes?since=bbbbbbbbbbbb&lang=zh")).andExpect(content().string(stringContainsInOrder(
                "fact-removed-title", "1900年1月")));
    }

    @Test
    void aReleaseOfWhichNothingIsKnownHasNoList() throws Exception {
        web.perform(get("/changes?since=aaaaaaaaaaaa")).andExpect(status().isNotFound());
        web.perform(get("/changes")).andExpect(status().isNotFound());
    }
}
