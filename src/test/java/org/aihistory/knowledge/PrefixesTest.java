package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PrefixesTest {

    private static final Prefixes PREFIXES = new Prefixes(Map.of("aih", "https://w3id.org/aihistory/ontology#", "stated-date",
            "https://w3id.org/aihistory/id/stated-date/", "xsd", "http://www.w3.org/2001/XMLSchema#"));

    @Test
    void eachUsedPrefixIsDeclaredOnceAndSorted() {
        assertThat(PREFIXES.declare("SELECT ?x { ?x aih:date \"1\"^^xsd:integer ; aih:at stated-date:x }")).startsWith("""
                PREFIX aih: <https://w3id.org/aihistory/ontology#>
                PREFIX stated-date: <https://w3id.org/aihistory/id/stated-date/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT""");
    }

    @Test
    void whatIsDeclaredOrStandsInTextIriOrCommentIsLeftAlone() {
        String query = "prefix aih: <http://other/> SELECT ?x { ?x aih:a 'xsd:x' , <xsd:y> } # xsd:z";
        assertThat(PREFIXES.declare(query)).isEqualTo(query);
    }

    @Test
    void aPrefixThatIsNotOursStaysUndeclared() {
        assertThat(PREFIXES.declare("ASK { ?x foo:bar ?y }")).isEqualTo("ASK { ?x foo:bar ?y }");
    }
}
