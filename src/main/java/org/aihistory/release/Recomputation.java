package org.aihistory.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Computes again what a source computed: a quotient or a sum of stated numbers, with two decimals, half up. The value of a premise is the one
/// in the passage that the measurement names for its figures; else the one beside the result in the passages that state the result; else the one that is held; else the only one that any passage
/// states. Where that leaves a choice, nothing is recomputed.
final class Recomputation {

    private static final int DECIMALS = 2;

    private final Graph held;
    private final Map<Node, Set<Statement>> valuesOf = new HashMap<>();

    private Recomputation(Graph held, List<Statement> stated) {
        this.held = held;
        stated.stream().filter(statement -> statement.property().equals(Aih.value))
                .forEach(statement -> valuesOf.computeIfAbsent(statement.subject(), measurement -> new HashSet<>()).add(statement));
    }

    /// Adds `aih:recomputed` to each measurement that names what it is computed from.
    ///
    /// @param held the default graph, with what is held
    /// @param stated what stands in passages
    static void add(Graph held, List<Statement> stated) {
        Recomputation recomputation = new Recomputation(held, stated);
        Stream.of(Aih.dividend, Aih.addend).flatMap(property -> held.stream(Node.ANY, property, Node.ANY)).map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString)).toList()
                .forEach(measurement -> recomputation.of(measurement).ifPresent(value -> held.add(measurement, Aih.recomputed, value)));
    }

    private Optional<Node> of(Node measurement) {
        List<Node> addends = objects(measurement, Aih.addend);
        Optional<BigDecimal> result = addends.isEmpty() ? quotient(measurement) : sum(measurement, addends);
        return result.map(number -> NodeFactory.createLiteralDT(text(number), XSDDatatype.XSDdecimal));
    }

    private Optional<BigDecimal> quotient(Node measurement) {
        List<Node> dividends = objects(measurement, Aih.dividend);
        List<Node> divisors = objects(measurement, Aih.divisor);
        if (dividends.size() != 1 || divisors.size() != 1) {
            return Optional.empty();
        }
        Optional<BigDecimal> divisor = value(divisors.getFirst(), measurement).filter(number -> number.signum() != 0);
        return divisor.flatMap(below -> value(dividends.getFirst(), measurement)
                .map(above -> above.divide(below, DECIMALS, RoundingMode.HALF_UP)));
    }

    private Optional<BigDecimal> sum(Node measurement, List<Node> addends) {
        List<BigDecimal> values = addends.stream().flatMap(addend -> value(addend, measurement).stream()).toList();
        return values.size() == addends.size()
                ? Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /// The value of a premise; empty where nothing says which.
    private Optional<BigDecimal> value(Node premise, Node measurement) {
        List<Node> named = objects(measurement, Aih.figuresFrom);
        Set<Node> passages = stated(measurement, statement -> true).map(Statement::graph).collect(Collectors.toSet());
        return only(stated(premise, statement -> named.contains(statement.graph())).map(Statement::value))
                .or(() -> only(stated(premise, statement -> passages.contains(statement.graph())).map(Statement::value)))
                .or(() -> only(objects(premise, Aih.value).stream()))
                .or(() -> only(stated(premise, statement -> true).map(Statement::value)));
    }

    private Stream<Statement> stated(Node measurement, Predicate<Statement> which) {
        return valuesOf.getOrDefault(measurement, Set.of()).stream().filter(which);
    }

    /// The number that all of these values are; empty when they differ or there are none.
    private static Optional<BigDecimal> only(Stream<Node> values) {
        List<BigDecimal> numbers = values.flatMap(value -> Values.number(value).stream()).map(BigDecimal::stripTrailingZeros).distinct()
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    private List<Node> objects(Node subject, Node property) {
        return held.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }

    /// The canonical form of a decimal, which every store keeps: `38.52`, `40.0`.
    private static String text(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
    }
}
