package org.aihistory.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.claims.Facets.Choice;
import org.aihistory.claims.Facets.Facet;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Language;
import org.aihistory.web.Reader;
import org.aihistory.web.WebTest;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Passages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class FacetsTest {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final String TERM = "https://w3id.org/aihistory/ontology#";
    private static final Reader READER = new Reader(Language.EN, Language.EN);

    @Autowired
    private KnowledgeHolder holder;
    @Autowired
    private Claims claims;
    @Autowired
    private Passages passages;

    @Test
    void eachFilterLeavesWhatItsDefinitionInSparqlGives() {
        assertSame(Map.of("holder", ID + "person/yann-lecun"), "?claim aih:holder <" + ID + "person/yann-lecun> .");
        assertSame(Map.of("topic", ID + "idea/logical-reasoning"), "?claim aih:topic <" + ID + "idea/logical-reasoning> .");
        assertSame(Map.of("kind", TERM + "prediction"), "?claim aih:claimKind aih:prediction .");
        assertSame(Map.of("year", "2024"), "?claim aih:statedOn ?on . FILTER(STRSTARTS(STR(?on), \"2024\"))");
        assertSame(Map.of("register", TERM + "commentary"), """
                ?claim aih:statedIn ?passage .
                OPTIONAL { ?passage aih:register ?own }
                ?passage aih:inSource ?source . ?source aih:register ?general .
                FILTER(COALESCE(?own, ?general) = aih:commentary)""");
    }

    @Test
    void severalFiltersLeaveWhatFitsAllOfThem() {
        assertSame(Map.of("holder", ID + "person/wei-li", "year", "2024", "kind", TERM + "opinion"), "?claim aih:holder <" + ID
                + "person/wei-li> ; aih:claimKind aih:opinion ; aih:statedOn ?on . FILTER(STRSTARTS(STR(?on), \"2024\"))");
    }

    @Test
    void aChoiceSaysHowManyClaimsItWouldLeaveUnderTheOtherFilters() {
        Knowledge knowledge = holder.current();
        Map<String, String> chosen = Map.of("year", "2024");
        Facet kinds = Facets.of(knowledge, READER, passages, claims.all(knowledge), chosen).facets().stream()
                .filter(facet -> facet.name().equals("kind")).findFirst().orElseThrow();
        for (Choice choice : kinds.choices()) {
            int left = Facets.of(knowledge, READER, passages, claims.all(knowledge), Map.of("year", "2024", "kind", choice.value())).shown()
                    .size();
            assertThat(choice.count()).as(choice.value()).isEqualTo(left);
        }
        assertThat(kinds.choices()).isSortedAccordingTo(Comparator.comparingInt(Choice::count).reversed()
                .thenComparing(choice -> choice.label().en()));
    }

    @Test
    void whatFitsNothingLeavesNothingAndKeepsTheChoice() {
        Knowledge knowledge = holder.current();
        Facets none = Facets.of(knowledge, READER, passages, claims.all(knowledge), Map.of("holder", "nobody"));
        assertThat(none.shown()).isEmpty();
        assertThat(none.facets().getFirst().choices().getFirst().count()).isZero();
    }

    private void assertSame(Map<String, String> chosen, String definition) {
        Knowledge knowledge = holder.current();
        Set<String> shown = Facets.of(knowledge, READER, passages, claims.all(knowledge), chosen).shown().stream().map(Claim::iri)
                .collect(Collectors.toSet());
        List<String> defined = knowledge.base()
                .selectText("PREFIX aih: <" + TERM + ">\nSELECT DISTINCT ?claim WHERE { ?claim a aih:Claim . " + definition
                        + " } ORDER BY ?claim")
                .stream().map(row -> row.get("claim")).toList();
        assertThat(shown).as(definition).isNotEmpty().containsExactlyInAnyOrderElementsOf(defined);
    }
}
