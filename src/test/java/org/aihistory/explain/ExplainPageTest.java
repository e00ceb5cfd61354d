package org.aihistory.explain;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ExplainPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private KnowledgeHolder knowledge;

    @Test
    void anInferredFactShowsItsRuleInBothLanguagesAndItsPremises() throws Exception {
        String address = address(inferred("buildsOn"));
        web.perform(get(address + "&lang=en")).andExpect(status().isOk()).andExpect(content().string(stringContainsInOrder("Inferred fact",
                "An artifact that uses something builds on the earlier work that introduced it.", "使用某物的造物", "What it rests on", "uses",
                "Said by")));
        web.perform(get(address + "&lang=zh")).andExpect(content().string(stringContainsInOrder("推出的事实", "使用某物的造物",
                "An artifact that uses", "它所依据的")));
    }

    @Test
    void aPremiseThatIsInferredItselfHasItsOwnReason() throws Exception {
        web.perform(get(address(inferred("buildsOn")) + "&lang=en")).andExpect(content().string(containsString("p=type&amp;o=Artifact")));
        Edge edge = inferred("buildsOn");
        web.perform(get("/explain?lang=en&p=type&o=Artifact&s=" + name(edge.subject()))).andExpect(status().isOk())
                .andExpect(
                        content().string(stringContainsInOrder("is of the kind", "belongs to every class above it", "from the ontology")));
    }

    @Test
    void theMorePreciseDateIsHeldAndTheYearAgreesWithIt() throws Exception {
        web.perform(get("/explain?s=person/ray-solomonoff&p=born&lang=en")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("25 July 1926", "held", "the most precise", "1926", "not held",
                        "less precise")));
    }

    @Test
    void anOpenConflictHoldsBothValues() throws Exception {
        web.perform(get("/explain?s=person/gregory-chaitin&p=born&lang=en"))
                .andExpect(content().string(stringContainsInOrder("open", "25 June 1947", "Sources of equal weight disagree",
                        "15 November 1947")));
    }

    @Test
    void oneValueCanBeAskedFor() throws Exception {
        web.perform(get("/explain?s=person/ray-solomonoff&p=born&o=1926&lang=zh")).andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("所问", "不如它精确")));
    }

    @Test
    void whatNobodySaysIsNotFound() throws Exception {
        web.perform(get("/explain?s=person/ray-solomonoff&p=born&o=1800")).andExpect(status().isNotFound());
        web.perform(get("/explain?s=person/nobody&p=born")).andExpect(status().isNotFound());
        web.perform(get("/explain?s=person/ray-solomonoff&p=nothing")).andExpect(status().isNotFound());
        web.perform(get("/explain?s=person/ray-solomonoff&p=type&o=Idea")).andExpect(status().isNotFound());
        web.perform(get("/explain")).andExpect(status().isBadRequest());
    }

    @Test
    void entityPagesLeadHere() throws Exception {
        web.perform(get("/page/person/gregory-chaitin?lang=en"))
                .andExpect(content().string(containsString("href=\"/explain?s=person/gregory-chaitin&amp;p=born&amp;lang=en\"")));
        Edge edge = inferred("buildsOn");
        web.perform(get("/page/" + name(edge.subject()) + "?lang=en"))
                .andExpect(content().string(containsString("p=buildsOn&amp;o=work/")));
    }

    private Edge inferred(String relation) {
        return knowledge.current().snapshot().entities().stream().map(Entity::iri)
                .flatMap(iri -> knowledge.current().snapshot().edges(iri).stream())
                .filter(edge -> edge.inferred() && edge.relation().equals(relation)).findFirst().orElseThrow();
    }

    private static String address(Edge edge) {
        return "/explain?s=" + name(edge.subject()) + "&p=" + edge.relation() + "&o=" + name(edge.object());
    }

    private static String name(String iri) {
        return iri.substring(iri.indexOf("/id/") + 4);
    }
}
