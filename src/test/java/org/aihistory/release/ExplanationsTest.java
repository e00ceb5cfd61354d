package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aihistory.release.Explanations.Explanation;
import org.aihistory.release.Explanations.Premise;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final Node ENGINE = Namespaces.id("artifact", "engine");
    private static final Node PAPER = Namespaces.id("work", "first-paper");

    @Test
    void ruleAndPremisesWithTheirPassagesExplainAnInferredTriple() {
        Release release = Mini.content().release();

        Explanation explanation = Explanations.of(release).explain(Triple.create(ENGINE, Aih.buildsOn, PAPER)).orElseThrow();

        assertThat(explanation.rule().name()).isEqualTo("builds-on-introducing-work");
        assertThat(explanation.rule().title().en())
                .isEqualTo("An artifact that uses something builds on the earlier work that introduced it.");
        assertThat(explanation.premises()).anySatisfy(premise -> {
            assertThat(premise.triple()).isEqualTo(Triple.create(ENGINE, Aih.uses, Namespaces.id("idea", "induction")));
            assertThat(premise.passages()).containsExactly(Namespaces.id("passage", "lecture.2"));
            assertThat(premise.inferred()).isFalse();
        });
    }

    @Test
    void proofOfALongChainNeverComesBackToItself() {
        Release release = chain(6);
        Explanations explanations = Explanations.of(release);

        Triple whole = part(1, 6);
        assertThat(release.inferences().rounds()).containsKey(whole);
        assertThat(depth(explanations, whole)).isLessThanOrEqualTo(6);
    }

    @Test
    void partOfAPartOfAPartIsFoundByRounds() {
        Release release = chain(4);

        assertThat(release.inferences().rounds()).containsEntry(part(1, 3), 1).containsEntry(part(2, 4), 1).containsEntry(part(1, 4), 2)
                .doesNotContainKey(part(1, 2));
    }

    @Test
    void statedTripleHasNoExplanation() {
        Release release = chain(3);

        assertThat(Explanations.of(release).explain(part(1, 2))).isEmpty();
    }

    private static int depth(Explanations explanations, Triple triple) {
        Optional<Explanation> explanation = explanations.explain(triple);
        return explanation.map(
                known -> 1 + known.premises().stream().filter(Premise::inferred).mapToInt(premise -> depth(explanations, premise.triple()))
                        .max().orElse(0))
                .orElse(0);
    }

    private static Triple part(int part, int whole) {
        return Triple.create(Namespaces.id("idea", "step-" + part), Aih.partOf, Namespaces.id("idea", "step-" + whole));
    }

    /// Ideas step-1 … step-n, each a part of the next.
    private static Release chain(int length) {
        Mini mini = Mini.content();
        for (int step = 1; step <= length; step++) {
            String stated = step == length ? "aih:field idea:logic" : "aih:partOf idea:step-" + (step + 1);
            mini.with("data/ideas/step-" + step + ".trig", """
                    @prefix aih: <https://w3id.org/aihistory/ontology#> .
                    @prefix idea: <https://w3id.org/aihistory/id/idea/> .
                    @prefix passage: <https://w3id.org/aihistory/id/passage/> .
                    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                    idea:step-%1$d a aih:Concept ; rdfs:label "Step %1$d"@en , "第 %1$d 步"@zh ; aih:labelOrigin "ours" ;
                      aih:summary "A step."@en , "一步。"@zh .
                    passage:lecture.1 { idea:step-%1$d %2$s . }
                    """.formatted(step, stated));
        }
        return mini.release();
    }
}
