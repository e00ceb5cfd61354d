package org.aihistory.release;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.ParameterLine;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryType;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/// What neither shapes nor queries can tell of example queries: that the text is SPARQL of the kind that the class says, and that each parameter has its
/// line `VALUES ?name { default }` in the text, with a default that the parameter itself allows.
final class ExampleChecks {

    static final String SHACL = "http://www.w3.org/ns/shacl#";

    private static final Node PARAMETER = shacl("parameter");
    private static final Node DEFAULT = shacl("defaultValue");
    private static final Node CLASS = shacl("class");
    private static final Node DATATYPE = shacl("datatype");

    private static final Map<QueryType, String> KINDS = new TreeMap<>(Map.of(QueryType.SELECT, "Select", QueryType.ASK, "Ask",
            QueryType.CONSTRUCT, "Construct"));

    private final Candidate candidate;
    private final Problems problems;
    private final Graph graph;
    private final Graph ontology;
    private final String header;

    private ExampleChecks(Candidate candidate, Problems problems) {
        this.candidate = candidate;
        this.problems = problems;
        this.graph = candidate.derived().getDefaultGraph();
        this.ontology = candidate.derived().getGraph(Aih.ONTOLOGY);
        this.header = candidate.prefixes().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n").collect(Collectors.joining());
    }

    static void run(Candidate candidate, Problems problems) {
        ExampleChecks checks = new ExampleChecks(candidate, problems);
        checks.graph.stream(Node.ANY, RDF.Nodes.type, Aih.Query).map(Triple::getSubject).forEach(checks::check);
        checks.graph.stream(Node.ANY, RDF.Nodes.type, Aih.QueryParameter).map(Triple::getSubject)
                .filter(parameter -> !checks.graph.contains(Node.ANY, PARAMETER, parameter))
                .forEach(parameter -> checks.parameter(parameter, RDF.Nodes.type, "No query has this parameter.", "没有查询使用此参数。"));
    }

    private void check(Node example) {
        KINDS.forEach((type, name) -> objects(example, shacl(name.toLowerCase(Locale.ROOT)))
                .forEach(text -> check(example, text, type, shacl("SPARQL" + name + "Executable"))));
    }

    private void check(Node example, Node text, QueryType type, Node executable) {
        try {
            Query query = QueryFactory.create(header + text.getLiteralLexicalForm());
            if (query.queryType() != type || !graph.contains(example, RDF.Nodes.type, executable)) {
                query(example, text, "The text is a " + query.queryType() + " query, its property or its class say another kind.",
                        "文本是 " + query.queryType() + " 查询，与其属性或类不符。");
            }
            objects(example, PARAMETER).forEach(parameter -> check(parameter, text.getLiteralLexicalForm(), query));
        } catch (QueryException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            query(example, text, "The query does not parse: " + reason, "查询无法解析：" + reason);
        }
    }

    private void check(Node parameter, String text, Query query) {
        String variable = literal(parameter, Aih.variable);
        Optional<Node> value = objects(parameter, DEFAULT).stream().findFirst();
        if (variable.isEmpty() || value.isEmpty()) {
            return;
        }
        if (!ParameterLine.of(variable, text).map(line -> terms(line.value())).equals(Optional.of(List.of(value.get())))) {
            parameter(parameter, DEFAULT, "The query has no line of its own VALUES ?" + variable + " { … } with this value.",
                    "查询中没有单独一行带此值的 VALUES ?" + variable + " { … }。");
        }
        if (Pattern.compile("\\?" + variable + "\\b").matcher(query.toString()).results().count() < 2) {
            parameter(parameter, Aih.variable, "The query does not use ?" + variable + ".", "查询没有用到 ?" + variable + "。");
        }
        if (!allows(parameter, value.get())) {
            parameter(parameter, DEFAULT, "The value is not one that the parameter allows, or the parameter allows any.",
                    "此值不在参数允许之列，或参数未说明允许什么。");
        }
    }

    /// The terms between the brackets of a parameter's line.
    private List<Node> terms(String written) {
        Query values = QueryFactory.create(header + "SELECT ?value WHERE {} VALUES ?value { " + written + " }");
        return values.getValuesData().stream().map(row -> row.get(Var.alloc("value"))).toList();
    }

    private boolean allows(Node parameter, Node value) {
        Set<Node> choices = Set.copyOf(objects(parameter, Aih.choice));
        if (!choices.isEmpty()) {
            return choices.contains(value);
        }
        Stream<Boolean> byClass = objects(parameter, CLASS).stream().map(type -> graph.contains(value, RDF.Nodes.type, type)
                || ontology.contains(value, RDF.Nodes.type, type));
        Stream<Boolean> byDatatype = objects(parameter, DATATYPE).stream()
                .map(type -> value.isLiteral() && value.getLiteralDatatypeURI().equals(type.getURI()) && value.getLiteral().isWellFormed());
        return Stream.concat(byClass, byDatatype).anyMatch(Boolean::booleanValue);
    }

    private void query(Node example, Node text, String en, String zh) {
        report("example-query", example, null, text, en, zh);
    }

    private void parameter(Node parameter, Node property, String en, String zh) {
        report("example-parameter", parameter, property, null, en, zh);
    }

    private void report(String rule, Node subject, @Nullable Node property,
            @Nullable Node value, String en, String zh) {
        Optional<Statement> place = candidate.places().find(null, subject, property, value);
        problems.error(place.map(Statement::file).orElse("data"), place.map(Statement::line).orElse(0), candidate.name(subject), rule, en,
                zh);
    }

    private String literal(Node subject, Node property) {
        return objects(subject, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).findFirst().orElse("");
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).sorted(Comparator.comparing(Node::toString)).toList();
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI(SHACL + name);
    }
}
