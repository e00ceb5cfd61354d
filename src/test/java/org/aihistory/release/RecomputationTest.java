package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecomputationTest {

    private static final Node RATIO = measurement("ratio");

    private final Graph held = GraphFactory.createDefaultGraph();
    private final List<Statement> stated = new ArrayList<>();

    /// By hand: 15.6 / 0.405 = 38.518…; 1 / 8 = 0.125, half up; 2 / 3 = 0.666…
    @ParameterizedTest
    @CsvSource({"15600000000000, 405000000000, 38.52", "1, 8, 0.13", "-1, 8, -0.13", "2, 3, 0.67", "80, 2, 40.0", "1, 1000, 0.0",
            "3.8e25, 1e24, 38.0"})
    void aQuotientHasTwoDecimalsHalfUp(String dividend, String divisor, String result) {
        held("above", dividend);
        held("below", divisor);
        quotient();

        assertThat(recomputed()).contains(result);
    }

    @Test
    void aSumAddsEveryAddend() {
        held("general", "50");
        held("reasoning", "25");
        held("code", "17.125");
        Stream.of("general", "reasoning", "code").forEach(name -> held.add(RATIO, Aih.addend, measurement(name)));

        assertThat(recomputed()).contains("92.13");
    }

    @Test
    void aSumWithAnAddendOfNoValueIsNotMade() {
        held("general", "50");
        Stream.of("general", "unknown").forEach(name -> held.add(RATIO, Aih.addend, measurement(name)));

        assertThat(recomputed()).isEmpty();
    }

    @Test
    void nothingIsDividedByZeroOrWithoutADivisor() {
        held("above", "10");
        held("below", "0");
        quotient();
        assertThat(recomputed()).isEmpty();

        held.remove(RATIO, Aih.divisor, Node.ANY);
        assertThat(recomputed()).isEmpty();
    }

    @Test
    void theValueBesideTheResultCountsBeforeTheHeldOne() {
        held("above", "99");
        held("below", "10");
        stated("one", "above", "30");
        stated("two", "above", "99");
        stated("one", "ratio", "3");
        quotient();

        assertThat(recomputed()).contains("3.0");
    }

    @Test
    void theValueInTheNamedPassageCountsBeforeAllOthers() {
        held("above", "99");
        held("below", "10");
        stated("one", "above", "30");
        stated("two", "above", "83");
        stated("one", "ratio", "3");
        quotient();
        held.add(RATIO, Aih.figuresFrom, Namespaces.id("passage", "two"));

        assertThat(recomputed()).contains("8.3");
    }

    @Test
    void whereNothingStandsBesideTheResultTheHeldValueCounts() {
        held("above", "30");
        held("below", "10");
        stated("two", "above", "99");
        stated("one", "ratio", "3");
        quotient();

        assertThat(recomputed()).contains("3.0");
    }

    @Test
    void whereSeveralStandBesideTheResultTheHeldValueCounts() {
        held("below", "10");
        held("above", "99");
        stated("one", "above", "30");
        stated("two", "above", "99");
        stated("one", "ratio", "3");
        stated("two", "ratio", "9.9");
        quotient();

        assertThat(recomputed()).contains("9.9");
    }

    @Test
    void theOnlyValueThatAnyPassageStatesCounts() {
        held("below", "10");
        stated("two", "above", "30");
        stated("three", "above", "30.0");
        stated("one", "ratio", "3");
        quotient();

        assertThat(recomputed()).contains("3.0");
    }

    @Test
    void aChoiceThatNothingSettlesIsNotMade() {
        held("below", "10");
        stated("two", "above", "30");
        stated("three", "above", "31");
        stated("one", "ratio", "3");
        quotient();

        assertThat(recomputed()).isEmpty();
    }

    @Test
    void aReleaseHoldsTheRecomputedValueAsADecimal() {
        Release release = Mini.content().with(Mini.RESOURCES.resolve("checks/measurement-divisor/passes")).release();

        assertThat(ReleaseQuery.answer(release,
                "SELECT ?value { <https://w3id.org/aihistory/id/measurement/engine.ratio> aih:recomputed ?value }"))
                .containsExactly(List.of("value"), List.of("2.5"));
    }

    private Optional<String> recomputed() {
        held.remove(RATIO, Aih.recomputed, Node.ANY);
        Recomputation.add(held, stated);
        return held.stream(RATIO, Aih.recomputed, Node.ANY).map(triple -> triple.getObject().getLiteralLexicalForm()).findFirst();
    }

    private void quotient() {
        held.add(RATIO, Aih.dividend, measurement("above"));
        held.add(RATIO, Aih.divisor, measurement("below"));
    }

    private void held(String name, String value) {
        held.add(measurement(name), Aih.value, number(value));
    }

    private void stated(String passage, String name, String value) {
        stated.add(new Statement(Namespaces.id("passage", passage), Triple.create(measurement(name), Aih.value, number(value)),
                "data/x.trig", 1, 1));
    }

    private static Node measurement(String name) {
        return Namespaces.id("measurement", name);
    }

    private static Node number(String value) {
        return NodeFactory.createLiteralDT(value,
                Pattern.matches("-?\\d+", value)
                        ? XSDDatatype.XSDinteger
                        : value.contains("e") ? XSDDatatype.XSDdouble : XSDDatatype.XSDdecimal);
    }
}
