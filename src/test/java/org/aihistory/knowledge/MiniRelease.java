package org.aihistory.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.model.Counts;
import org.aihistory.release.Inferences;
import org.aihistory.release.Release;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/// A tiny release made by hand: six entities, their passages, one claim, one story; dataset as the release pipeline would leave it.
final class MiniRelease {

    static final String ID = "https://w3id.org/aihistory/id/";

    private static final String CONTENT = """
            PREFIX aih: <https://w3id.org/aihistory/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
            PREFIX id: <https://w3id.org/aihistory/id/>
            PREFIX p: <https://w3id.org/aihistory/id/person/>
            PREFIX i: <https://w3id.org/aihistory/id/idea/>
            PREFIX w: <https://w3id.org/aihistory/id/work/>
            PREFIX e: <https://w3id.org/aihistory/id/event/>
            PREFIX passage: <https://w3id.org/aihistory/id/passage/>
            PREFIX s: <https://w3id.org/aihistory/id/scene/>
            PREFIX source: <https://w3id.org/aihistory/id/source/>
            PREFIX claim: <https://w3id.org/aihistory/id/claim/>
            PREFIX story: <https://w3id.org/aihistory/id/story/>
            PREFIX graph: <https://w3id.org/aihistory/graph/>

            p:ray-solomonoff a aih:Person ; rdfs:label "Ray Solomonoff"@en , "雷·所罗门诺夫"@zh ;
              skos:altLabel "所罗门诺夫"@zh ; skos:hiddenLabel "Salomonov"@en ;
              aih:summary "Founder of algorithmic probability."@en , "算法概率论的创立者。"@zh .
            p:andrey-kolmogorov a aih:Person ; rdfs:label "Andrey Kolmogorov"@en , "安德雷·柯尔莫哥洛夫"@zh ; skos:altLabel "柯氏"@zh .
            i:solomonoff-induction a aih:Theory ; rdfs:label "Solomonoff induction"@en , "所罗门诺夫归纳"@zh .
            i:kolmogorov-complexity a aih:Concept , aih:Idea ; rdfs:label "Kolmogorov complexity"@en , "柯尔莫哥洛夫复杂度"@zh ;
              skos:altLabel "K-complexity"@en , "柯氏复杂度"@zh .
            w:preliminary-report a aih:Report ; rdfs:label "A Preliminary Report"@en , "初步报告"@zh .
            e:dartmouth-workshop a aih:Conference ; rdfs:label "Dartmouth workshop"@en , "达特茅斯会议"@zh .

            source:lecture a aih:Source ; rdfs:label "A lecture"@en , "一次讲座"@zh ; aih:sourceLanguage "en" .
            passage:lecture.1 a aih:Passage ; aih:inSource source:lecture ; aih:register aih:testimony .
            passage:lecture.2 a aih:Passage ; aih:inSource source:lecture ; aih:register aih:testimony ; aih:sourceLanguage "zh" .

            p:ray-solomonoff aih:born "1926-07-25"^^edtf:EDTF ; aih:died "2009"^^edtf:EDTF .
            p:andrey-kolmogorov aih:born "1903"^^edtf:EDTF .
            i:solomonoff-induction aih:proposedBy p:ray-solomonoff ; aih:proposedOn "1960"^^edtf:EDTF ; aih:introducedIn w:preliminary-report .
            i:kolmogorov-complexity aih:proposedBy p:andrey-kolmogorov ; aih:proposedOn "1963"^^edtf:EDTF , "1965"^^edtf:EDTF ;
              aih:rediscovers i:solomonoff-induction .
            w:preliminary-report aih:author p:ray-solomonoff ; aih:published "1960-02"^^edtf:EDTF .
            e:dartmouth-workshop aih:date "1956-06/1956-08"^^edtf:EDTF ; aih:participant p:ray-solomonoff ; aih:field i:solomonoff-induction .
            i:kolmogorov-complexity aih:influencedBy p:ray-solomonoff .

            p:ray-solomonoff aih:earliest "1926-07-25"^^xsd:date ; aih:latest "2009-12-31"^^xsd:date .
            p:andrey-kolmogorov aih:earliest "1903-01-01"^^xsd:date ; aih:latest "1903-12-31"^^xsd:date .
            i:solomonoff-induction aih:earliest "1960-01-01"^^xsd:date ; aih:latest "1960-12-31"^^xsd:date .
            i:kolmogorov-complexity aih:earliest "1963-01-01"^^xsd:date ; aih:latest "1965-12-31"^^xsd:date .
            w:preliminary-report aih:earliest "1960-02-01"^^xsd:date ; aih:latest "1960-02-29"^^xsd:date .
            e:dartmouth-workshop aih:earliest "1956-06-01"^^xsd:date ; aih:latest "1956-08-31"^^xsd:date .

            passage:lecture.1 {
              p:ray-solomonoff aih:born "1926"^^edtf:EDTF , "1926-07-25"^^edtf:EDTF ; aih:died "2009"^^edtf:EDTF .
              e:dartmouth-workshop aih:date "1956-06/1956-08"^^edtf:EDTF ; aih:participant p:ray-solomonoff ; aih:field i:solomonoff-induction .
              w:preliminary-report aih:author p:ray-solomonoff ; aih:published "1960-02"^^edtf:EDTF .
              i:solomonoff-induction aih:proposedBy p:ray-solomonoff ; aih:proposedOn "1960"^^edtf:EDTF ; aih:introducedIn w:preliminary-report .
            }
            passage:lecture.2 {
              p:andrey-kolmogorov aih:born "1903"^^edtf:EDTF .
              i:kolmogorov-complexity aih:proposedBy p:andrey-kolmogorov ; aih:proposedOn "1963"^^edtf:EDTF , "1965"^^edtf:EDTF ;
                aih:rediscovers i:solomonoff-induction .
            }
            graph:inferred { i:kolmogorov-complexity aih:influencedBy p:ray-solomonoff . }

            claim:one-thing a aih:Claim ; rdfs:label "They are one thing"@en , "两者是一回事"@zh ;
              aih:text "Complexity and induction describe the same matter."@en , "复杂度与归纳说的是同一件事。"@zh ;
              aih:topic i:kolmogorov-complexity , i:solomonoff-induction ; aih:holder p:ray-solomonoff ; aih:statedIn passage:lecture.2 .
            story:prophet a aih:Story ; rdfs:label "The prophet"@en , "先知"@zh ; aih:summary "From monkeys to models."@en , "从猴子到模型。"@zh .
            s:prophet.2 a aih:Scene ; aih:inStory story:prophet ; aih:position 2 ; rdfs:label "One thing or two?"@en , "一还是二?"@zh ;
              aih:narration "Still argued."@en , "仍在争论。"@zh ; aih:view "lineage" ; aih:viewFrom 1950 ; aih:viewTo 1970 ;
              aih:focus i:kolmogorov-complexity ; aih:shows i:solomonoff-induction , p:ray-solomonoff ; aih:restsOn claim:one-thing .
            s:prophet.1 a aih:Scene ; aih:inStory story:prophet ; aih:position 1 ; rdfs:label "A man"@en , "一个人"@zh ;
              aih:narration "He asked one question."@en , "他只问一个问题。"@zh ; aih:view "entity" ; aih:focus p:ray-solomonoff .
            """;

    private MiniRelease() {
    }

    static Release build() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> RDFParser.fromString(CONTENT, Lang.TRIG).parse(dataset));
        dataset.executeWrite(() -> RDFDataMgr
                .read(dataset.getGraph(NodeFactory.createURI("https://w3id.org/aihistory/ontology")), "ontology/aih.ttl"));
        LinkedHashMap<String, Integer> byKind = new LinkedHashMap<>();
        byKind.put("person", 2);
        byKind.put("work", 1);
        byKind.put("idea", 2);
        byKind.put("event", 1);
        return new Release("0123456789abcdef", dataset, new Counts(byKind, 16, 1, 1, 2, 1, 1), List.of(),
                new Inferences(List.of(), Map.of()));
    }
}
