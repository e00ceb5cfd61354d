package org.aihistory.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.web.WebTest;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claim.Stance;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Thing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class DebatesPageTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private KnowledgeHolder holder;
    @Autowired
    private Claims claims;

    @Test
    void theWholeDebateIsDrawnAndListedWithTheSameStances() throws Exception {
        String page = web.perform(get("/debates?of=gpt-cannot-reason&lang=en")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
        assertThat(count(page, "<g class=\"argument__line")).isPositive().isEqualTo(count(page, "<li data-from="));
        assertThat(page).contains("Large models have elementary reasoning", "Yann LeCun");
    }

    @Test
    void theMapIsAFileOfItsOwnWithItsColours() throws Exception {
        String file = web.perform(get("/debates.svg?of=gpt-cannot-reason&lang=zh")).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml")).andReturn().getResponse().getContentAsString();
        assertThat(file).startsWith("<?xml").contains(".argument__card rect", "杨立昆").doesNotContain("var(--");
        String page = web.perform(get("/debates?of=gpt-cannot-reason&lang=zh")).andReturn().getResponse().getContentAsString();
        assertThat(count(file, "<g class=\"argument__line")).isEqualTo(count(page, "<g class=\"argument__line"));
        web.perform(get("/debates.svg?of=nothing")).andExpect(status().isNotFound());
    }

    @Test
    void everyStanceOfTheReleaseStandsInExactlyOneDebate() {
        List<Claim> all = claims.all(holder.current());
        int drawn = Debates.all(all).stream().mapToInt(debate -> debate.count("supports") + debate.count("disputes")
                + debate.count("qualifies")).sum();
        String counted = holder.current().base().selectText("""
                PREFIX aih: <https://w3id.org/aihistory/ontology#>
                SELECT (COUNT(*) AS ?stances) WHERE {
                  VALUES ?link { aih:supports aih:disputes aih:qualifies } ?claim a aih:Claim ; ?link ?other }""").getFirst()
                .get("stances");
        assertThat(drawn).isEqualTo(Integer.parseInt(counted));
    }

    @Test
    void theMapOnAClaimSaysHowMuchOfTheDebateItShows() throws Exception {
        web.perform(get("/claims/gpt-cannot-reason?lang=zh"))
                .andExpect(content().string(stringContainsInOrder("围绕它的论证", "17 条主张中最近的 9 条", "反驳")));
    }

    @Test
    void agreementCountsSharedClaimsAndStancesBetweenTwoHolders() {
        Knowledge knowledge = holder.current();
        Map<String, Integer> expected = new TreeMap<>();
        for (Claim claim : claims.all(knowledge)) {
            pairs(expected, claim.holders(), claim.holders(), true);
            for (Stance stance : claim.says()) {
                pairs(expected, claim.holders(), stance.holders(), false);
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        Agreement.all(knowledge).forEach(pair -> found.put(pair.one().iri() + " " + pair.other().iri(),
                pair.agree().size() + pair.disagree().size() + pair.qualify().size()));
        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void agreementSaysHowItIsCountedAndOnWhatItRests() throws Exception {
        web.perform(get("/agreement?lang=en").param("of", "https://w3id.org/aihistory/id/person/yann-lecun")).andExpect(content()
                .string(stringContainsInOrder("How it is counted", "Yann LeCun", "disagree", "On what", "GPT cannot reason", "disputes")));
        web.perform(get("/agreement?lang=zh")).andExpect(content().string(containsString("计数方法")));
    }

    @Test
    void anUnknownClaimHasNoDebate() throws Exception {
        web.perform(get("/debates?of=nothing")).andExpect(status().isNotFound());
    }

    private static void pairs(Map<String, Integer> counts, Collection<Thing> ones, Collection<Thing> others, boolean once) {
        for (Thing one : ones) {
            for (Thing other : others) {
                boolean inOrder = one.iri().compareTo(other.iri()) < 0;
                if (!one.iri().equals(other.iri()) && (inOrder || !once)) {
                    counts.merge(inOrder ? one.iri() + " " + other.iri() : other.iri() + " " + one.iri(), 1, Integer::sum);
                }
            }
        }
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
