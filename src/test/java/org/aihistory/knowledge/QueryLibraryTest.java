package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.aihistory.model.Term;
import org.junit.jupiter.api.Test;

class QueryLibraryTest {

    @Test
    void theQueriesOfTheFeaturesAreOnTheClassPathAndParse() {
        assertThat(QueryLibrary.fromClassPath().names()).contains("describe/held", "sparql/examples", "entity/facts");
    }

    @Test
    void aQueryThatDoesNotParseStopsTheStartAndNamesItsFile() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> QueryLibrary.of(Map.of("home/broken", "SELECT ?x {")))
                .withMessageStartingWith("queries/home/broken.rq: ");
    }

    @Test
    void anExtensionOfTheEngineIsNoQueryOfOurs() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> QueryLibrary.of(Map.of("home/let", "SELECT * { LET (?x := 1) }")));
    }

    @Test
    void valuesEnterAsTermsWhateverTheirTextIs() {
        QueryLibrary library = QueryLibrary.of(Map.of("home/label", "ASK { ?thing ?is ?label }"));
        String query = library.prepare("home/label", Map.of("label", Term.text("\" } UNION { ?a ?b ?c } #"))).serialize();
        assertThat(query).contains("\"\\\" } UNION { ?a ?b ?c } #\"");
    }
}
