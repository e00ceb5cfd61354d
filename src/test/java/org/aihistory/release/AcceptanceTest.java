package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.Edtf;
import org.aihistory.release.Acceptance.Conflict;
import org.aihistory.release.Acceptance.Outcome;
import org.aihistory.release.Acceptance.Ruling;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {

    private static final Terms TERMS = new Terms(RDFDataMgr.loadGraph("ontology/aih.ttl"));
    private static final Node ADA = Namespaces.id("person", "ada");
    private static final Node ONE = Namespaces.id("idea", "one");
    private static final List<String> SEVEN = List.of("primary", "reference", "scholarly", "testimony", "commentary", "machineSummary",
            "parody");
    private static final Node TWO = Namespaces.id("idea", "two");

    /// Values with the register of the passage that states them; what is held; what becomes of the conflict. By hand from design, section 3.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1926 testimony                                                  | 1926               | none
            1926 commentary                                                 |                    | none
            1926 machineSummary                                             |                    | none
            1926 parody                                                     |                    | none
            1926 testimony, 1926-07-25 reference                            | 1926-07-25         | none
            1926 primary, 1926-07-25 testimony                              | 1926-07-25         | none
            1926 testimony, 1926 reference                                  | 1926               | none
            1926 testimony, 1926? reference                                 | 1926?              | none
            1926? testimony, 1926 testimony                                 | 1926               | none
            1972 testimony, 1973 reference                                  | 1973               | settledByRegister
            1972 primary, 1973 reference                                    | 1972               | settledByRegister
            1972 testimony, 1973 scholarly                                  | 1973               | settledByRegister
            1972 reference, 1973 reference                                  | 1972 1973          | open
            1972 testimony, 1973 commentary                                 | 1972               | none
            1972 parody, 1973 machineSummary                                |                    | none
            1972 reference, 1973 reference, 1972-03 testimony               | 1972-03 1973       | open
            1972 reference, 1973 testimony, 1973-05 testimony               | 1972               | settledByRegister
            1972-03 testimony, 1972 reference, 1973 testimony               | 1972-03            | settledByRegister
            1926 primary, 1926-07-25 testimony, 1926-07-26 reference        | 1926-07-26         | settledByRegister
            1926 primary, 1926-07-25 reference, 1926-07-26 reference        | 1926-07-25 1926-07-26 | open
            1956/1958 reference, 1957/1959 reference                        | 1956/1958 1957/1959   | open
            1956/1958 reference, 1957 testimony                             | 1957               | none
            2010/.. reference, 2012 testimony                               | 2012               | none
            197X reference, 1972 testimony                                  | 1972               | none
            """)
    void singleValueIsThatOfTheStrongestRegisterMadePreciseByWeakerOnes(String stated, String held, String status) {
        Outcome outcome = decide(dates(stated), List.of());

        assertThat(values(outcome)).isEqualTo(held == null ? Set.of() : Set.of(held.split(" ")));
        assertThat(status(outcome)).isEqualTo(status);
    }

    /// Each of the seven registers alone: whether it admits facts, and against which of the others its value is held. By hand from the design:
    /// primary, reference, scholarly, testimony; commentary, machine summary and parody admit none.
    @ParameterizedTest
    @CsvSource({"primary, true, reference scholarly testimony commentary machineSummary parody",
            "reference, true, scholarly testimony commentary machineSummary parody",
            "scholarly, true, testimony commentary machineSummary parody",
            "testimony, true, commentary machineSummary parody", "commentary, false, ''", "machineSummary, false, ''", "parody, false, ''"})
    void eachRegisterAdmitsFactsOrNoneAndWeighsMoreThanTheWeakerOnes(String register, boolean admits, String weaker) {
        assertThat(values(decide(dates("1972 " + register), List.of()))).isEqualTo(admits ? Set.of("1972") : Set.of());
        List<String> beaten = weaker.isEmpty() ? List.of() : List.of(weaker.split(" ", -1));
        for (String other : SEVEN) {
            Outcome outcome = decide(dates("1972 " + register + ", 1973 " + other), List.of());
            assertThat(values(outcome).equals(Set.of("1972"))).as("%s against %s", register, other).isEqualTo(beaten.contains(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary", "reference", "scholarly", "testimony"})
    void twoPassagesOfOneRegisterThatAdmitsFactsLeaveTheConflictOpen(String register) {
        Outcome outcome = decide(dates("1972 " + register + ", 1973 " + register), List.of());

        assertThat(values(outcome)).containsExactlyInAnyOrder("1972", "1973");
        assertThat(status(outcome)).isEqualTo("open");
    }

    @Test
    void theOntologyHasTheseSevenRegisters() {
        assertThat(RDFDataMgr.loadGraph("ontology/aih.ttl").stream(Node.ANY, RDF.Nodes.type, Aih.Register)
                .map(triple -> triple.getSubject().getLocalName())).containsExactlyInAnyOrderElementsOf(SEVEN);
    }

    @Test
    void preferredValueOfARulingIsHeldAloneAndSettlesTheConflict() {
        Ruling ruling = new Ruling(ADA, Aih.born, Set.of(date("1972")), Set.of());

        Outcome outcome = decide(dates("1972 testimony, 1973 reference, 1974 reference"), List.of(ruling));

        assertThat(values(outcome)).containsExactly("1972");
        assertThat(status(outcome)).isEqualTo("settledByRuling");
        assertThat(outcome.conflicts().getFirst().values()).hasSize(3);
    }

    @Test
    void rejectedValueOfARulingIsNotHeld() {
        Ruling ruling = new Ruling(ADA, Aih.born, Set.of(), Set.of(date("1973")));

        Outcome outcome = decide(dates("1972 testimony, 1973 reference"), List.of(ruling));

        assertThat(values(outcome)).containsExactly("1972");
        assertThat(status(outcome)).isEqualTo("settledByRuling");
    }

    @Test
    void rulingOnAnotherPropertyChangesNothing() {
        Ruling ruling = new Ruling(ADA, Aih.died, Set.of(date("1972")), Set.of());

        assertThat(values(decide(dates("1972 testimony, 1973 reference"), List.of(ruling)))).containsExactly("1973");
    }

    @Test
    void numbersAreComparedByValue() {
        List<Statement> statements = List.of(statement(ADA, Aih.value, number("12"), "testimony"),
                statement(ADA, Aih.value, number("12.0"), "reference"));

        Outcome outcome = decide(statements, List.of());

        assertThat(outcome.held()).hasSize(1);
        assertThat(outcome.conflicts()).isEmpty();
    }

    @Test
    void propertyWithManyValuesHoldsAllThatAnAdmittedRegisterStates() {
        List<Statement> statements = List.of(statement(ADA, Aih.proposedBy, ONE, "testimony"),
                statement(ADA, Aih.proposedBy, TWO, "primary"),
                statement(ADA, Aih.proposedBy, ADA, "parody"));

        assertThat(decide(statements, List.of()).held()).containsExactlyInAnyOrder(Triple.create(ADA, Aih.proposedBy, ONE),
                Triple.create(ADA, Aih.proposedBy, TWO));
    }

    @ParameterizedTest
    @CsvSource({"reference, testimony, rediscovers, settledByRegister", "testimony, reference, buildsOn, settledByRegister",
            "testimony, testimony, rediscovers buildsOn, open", "testimony, commentary, rediscovers, none"})
    void incompatibleRelationsAreAConflict(String rediscovers, String buildsOn, String held, String status) {
        List<Statement> statements = List.of(statement(ONE, Aih.rediscovers, TWO, rediscovers),
                statement(ONE, Aih.buildsOn, TWO, buildsOn));

        Outcome outcome = decide(statements, List.of());

        assertThat(outcome.held()).extracting(triple -> triple.getPredicate().getLocalName()).containsExactlyInAnyOrder(held.split(" "));
        assertThat(status(outcome)).isEqualTo(status);
        outcome.conflicts().forEach(conflict -> {
            assertThat(conflict.other()).isEqualTo(Aih.buildsOn);
            assertThat(conflict.values()).containsExactly(TWO);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithANaiveImplementationOverSetsOfDays(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Statement> statements = random.ints(1 + random.nextInt(6), 0, DATES.size()).mapToObj(
                    index -> statement(ADA, Aih.born, date(DATES.get(index)), REGISTERS.get(random.nextInt(REGISTERS.size())))).toList();
            List<Statement> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, random);

            Set<Set<Integer>> held = values(decide(shuffled, List.of())).stream().map(AcceptanceTest::days).collect(Collectors.toSet());

            assertThat(held).as("%s", statements).isEqualTo(naive(statements));
        }
    }

    private static final List<String> DATES = List.of("1970", "1970-01", "1970-02", "1970-01-01", "1970-01-02", "1970-02-03", "1971",
            "1971-05",
            "1970/1971", "197X");
    private static final List<String> REGISTERS = List.of("primary", "reference", "scholarly", "testimony", "commentary", "parody");
    private static final Map<String, Integer> STRENGTH = Map.of("primary", 4, "reference", 3, "scholarly", 2, "testimony", 1);

    private static Set<Set<Integer>> naive(List<Statement> statements) {
        Set<Set<Integer>> held = new HashSet<>();
        for (int strength = 4; strength > 0; strength--) {
            int level = strength;
            Set<Set<Integer>> here = statements.stream().filter(one -> STRENGTH.getOrDefault(register(one), 0) == level)
                    .map(one -> days(one.value().getLiteralLexicalForm())).collect(Collectors.toSet());
            if (held.isEmpty()) {
                held = smallest(here);
                continue;
            }
            Set<Set<Integer>> next = new HashSet<>();
            for (Set<Integer> wide : held) {
                Set<Set<Integer>> inside = smallest(here.stream().filter(wide::containsAll).collect(Collectors.toSet()));
                next.addAll(inside.isEmpty() ? Set.of(wide) : inside);
            }
            held = next;
        }
        return held;
    }

    private static Set<Set<Integer>> smallest(Set<Set<Integer>> all) {
        return all.stream().filter(one -> all.stream().noneMatch(other -> !other.equals(one) && one.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> days(String value) {
        Edtf date = Edtf.parse(value);
        Set<Integer> days = new TreeSet<>();
        for (long day = Objects.requireNonNull(date.earliest()).toEpochDay(); day <= Objects.requireNonNull(date.latest())
                .toEpochDay(); day++) {
            days.add((int) day);
        }
        return days;
    }

    private static Outcome decide(List<Statement> statements, List<Ruling> rulings) {
        return new Acceptance(TERMS, passage -> TERMS.strength(NodeFactory.createURI(Aih.NAMESPACE + passage.getLocalName())), rulings)
                .decide(statements);
    }

    private static List<Statement> dates(String stated) {
        return Stream.of(stated.split(", ")).map(one -> one.split(" ")).map(parts -> statement(ADA, Aih.born, date(parts[0]), parts[1]))
                .toList();
    }

    /// A passage is named after its register here.
    private static Statement statement(Node subject, Node property, Node value, String register) {
        return new Statement(NodeFactory.createURI("https://example.org/" + register), Triple.create(subject, property, value),
                "data/x.trig", 1, 1);
    }

    private static String register(Statement statement) {
        return Objects.requireNonNull(statement.graph()).getLocalName();
    }

    private static Node date(String value) {
        return NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(Edtf.DATATYPE));
    }

    private static Node number(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static Set<String> values(Outcome outcome) {
        return outcome.held().stream().map(triple -> triple.getObject().getLiteralLexicalForm()).collect(Collectors.toSet());
    }

    private static String status(Outcome outcome) {
        return outcome.conflicts().stream().map(Conflict::status).map(Node::getLocalName).findFirst().orElse("none");
    }
}
