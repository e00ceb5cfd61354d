package org.aihistory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class FacetsTest {

    private static final String ID = "https://w3id.org/aihistory/id/";

    @Autowired
    private KnowledgeHolder holder;
    @Autowired
    private Facets facets;

    @Test
    void theSourcesOfAThingAreThoseOfItsDefinitionInSparql() {
        Knowledge knowledge = holder.current();
        String solomonoff = ID + "person/ray-solomonoff";
        List<String> defined = knowledge.base().selectText("""
                PREFIX aih: <https://w3id.org/aihistory/ontology#>
                SELECT DISTINCT ?source WHERE {
                  { GRAPH ?passage { <%1$s> ?p ?o } <%1$s> ?p ?o } UNION { GRAPH ?passage { ?s ?p <%1$s> } ?s ?p <%1$s> }
                  ?passage a aih:Passage ; aih:inSource ?source } ORDER BY ?source""".formatted(solomonoff)).stream()
                .map(row -> row.get("source")).toList();
        assertThat(facets.of(knowledge, solomonoff, "source")).isNotEmpty().containsExactlyInAnyOrderElementsOf(defined);
        assertThat(facets.of(knowledge, solomonoff, "era")).containsExactly("1920");
        assertThat(facets.of(knowledge, solomonoff, "language")).contains("en");
        assertThat(facets.of(knowledge, ID + "work/cybernetics", "language")).as("Wiener in a Chinese journal").contains("zh");
    }

    @Test
    void eachNumberIsWhatChoosingTheValueLeaves() {
        Knowledge knowledge = holder.current();
        List<String> found = knowledge.search().ranked("Solomonoff");
        Facets.Narrowed all = facets.narrow(knowledge, found, Map.of("language", "zh"));
        all.counts()
                .forEach((facet, counts) -> counts.stream().filter(count -> !facet.equals("language")).limit(3).forEach(count -> assertThat(
                        facets.narrow(knowledge, found, Map.of("language", "zh", facet, count.value())).iris()).as("%s %s", facet, count)
                        .hasSize(count.count())));
        assertThat(all.iris()).isSubsetOf(found).isNotEmpty();
    }
}
