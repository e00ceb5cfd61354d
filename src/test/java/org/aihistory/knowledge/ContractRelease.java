package org.aihistory.knowledge;

import java.util.List;
import java.util.Map;
import org.aihistory.model.Counts;
import org.aihistory.release.Inferences;
import org.aihistory.release.Release;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/// A small release written by hand: two people, two passages, one of a register that admits no facts.
final class ContractRelease {

    static final String ID = "https://w3id.org/aihistory/id/";

    private static final String DATA = """
            PREFIX aih: <https://w3id.org/aihistory/ontology#>
            PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
            PREFIX passage: <https://w3id.org/aihistory/id/passage/>
            PREFIX person: <https://w3id.org/aihistory/id/person/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            person:ray-solomonoff a aih:Person ; rdfs:label "Ray Solomonoff"@en , "雷·所罗门诺夫"@zh ; aih:born "1926"^^edtf:EDTF .
            person:ivan-example a aih:Person ; rdfs:label "Ivan \\"Quote\\" Example"@en , "伊万"@zh ; aih:taughtBy person:ray-solomonoff .
            passage:lecture.1 a aih:Passage ; aih:register aih:testimony .
            passage:joke.1 a aih:Passage ; aih:register aih:parody .
            GRAPH passage:lecture.1 { person:ray-solomonoff aih:born "1926"^^edtf:EDTF . person:ivan-example aih:taughtBy person:ray-solomonoff }
            GRAPH passage:joke.1 { person:ray-solomonoff aih:born "3000"^^edtf:EDTF }
            """;

    private ContractRelease() {
    }

    static Release release() {
        return release("a".repeat(64), DATA);
    }

    static Release release(String id, String trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return new Release(id, dataset, new Counts(Map.of("person", 2), 3, 0, 0, 2, 0, 0), List.of(), new Inferences(List.of(), Map.of()));
    }

    static Release withOneMoreStatement(String id) {
        return release(id, DATA + "person:ivan-example aih:died \"1999\"^^edtf:EDTF .");
    }
}
