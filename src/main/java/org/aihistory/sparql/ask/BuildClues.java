package org.aihistory.sparql.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.RDF;

/// What the patterns of a query tell of the build that may have written it: the kind, conditions in order, columns.
final class BuildClues {

    private static final String AIH = "https://w3id.org/aihistory/ontology#";
    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final Set<String> HELPERS = Set.of("edtf", "earliest", "latest", "register");

    private final List<TriplePath> triples = new ArrayList<>();
    private final Map<Node, String> sorts = new HashMap<>();
    private final Map<Node, String> registers = new HashMap<>();
    private final Map<Node, Node> days = new HashMap<>();
    private final Map<Node, String> from = new HashMap<>();
    private final Map<Node, String> to = new HashMap<>();
    private final Map<Node, String> words = new HashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private Node main = Var.alloc("none");
    private Node first = main;
    private boolean decade;

    private BuildClues() {
    }

    static BuildClues in(ElementGroup group) {
        BuildClues clues = new BuildClues();
        group.getElements().forEach(clues::noted);
        clues.related();
        group.getElements().forEach(clues::asked);
        return clues;
    }

    String kind() {
        return sorts.getOrDefault(main, "");
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    Set<String> columns() {
        return columns;
    }

    /// Whether decades are counted.
    boolean decade() {
        return decade;
    }

    /// The property that leads from the things asked for to a variable; empty for none.
    String propertyOf(Node variable) {
        return triples.stream().filter(triple -> triple.getSubject().equals(main) && triple.getObject().equals(variable))
                .map(BuildClues::property).reduce("", (_, last) -> last);
    }

    /// First what may stand anywhere: triples and filters.
    private void noted(Element element) {
        switch (element) {
            case ElementPathBlock block -> block.patternElts().forEachRemaining(triples::add);
            case ElementFilter filter -> noted(filter.getExpr());
            case ElementBind _ -> decade = true;
            default -> {
            }
        }
    }

    private void noted(Expr expression) {
        if (expression instanceof ExprFunction2 two && two.getArg2().isConstant() && !two.getArg1().getVarsMentioned().isEmpty()) {
            Var variable = two.getArg1().getVarsMentioned().iterator().next();
            String value = two.getArg2().getConstant().asUnquotedString();
            switch (two) {
                case E_GreaterThanOrEqual _ -> from.put(variable, year(value));
                case E_LessThanOrEqual _ -> to.put(variable, year(value));
                case E_StrContains _ -> words.put(variable, value);
                default -> {
                }
            }
        } else if (expression instanceof ExprFunction function) {
            function.getArgs().forEach(this::noted);
        }
    }

    private static String year(String day) {
        return day.matches("\\d{4}-.*") ? day.substring(0, 4).replaceFirst("^0+", "") : "";
    }

    /// Then how the variables are related: the first thing with a kind is what is asked for.
    private void related() {
        for (TriplePath triple : triples) {
            if (RDF.type.asNode().equals(triple.getPredicate()) && triple.getObject().isURI()) {
                main = sorts.isEmpty() ? triple.getSubject() : main;
                sorts.put(triple.getSubject(), local(triple.getObject()));
            }
            switch (property(triple)) {
                case "register" -> registers.put(triple.getSubject(), triple.getObject().isURI() ? local(triple.getObject()) : "");
                case "edtf" -> days.put(triple.getObject(), triples.stream()
                        .filter(other -> other.getSubject().equals(triple.getSubject()) && property(other).equals("earliest"))
                        .map(TriplePath::getObject).findFirst().orElse(main));
                default -> {
                }
            }
        }
    }

    /// Last, what each pattern asks, in order.
    private void asked(Element element) {
        switch (element) {
            case ElementPathBlock block -> block.patternElts().forEachRemaining(this::asked);
            case ElementNamedGraph graph -> register(graph.getGraphNameNode());
            case ElementOptional optional when optional.getOptionalElement() instanceof ElementGroup group
                    && group.get(0) instanceof ElementPathBlock block && block.patternElts().hasNext() ->
                optional(block.patternElts().next());
            default -> {
            }
        }
    }

    private void optional(TriplePath triple) {
        switch (property(triple)) {
            case "earliest" -> first = triple.getObject();
            case "latest" -> conditions.add(new Condition(Condition.WHEN, false, "", "", "", from.getOrDefault(triple.getObject(), ""),
                    to.getOrDefault(first, "")));
            case "" -> {
            }
            default -> columns.add(property(triple));
        }
    }

    private void asked(TriplePath triple) {
        Node subject = triple.getSubject();
        Node object = triple.getObject();
        String property = property(triple);
        if (triple.getPath() != null && triple.getPredicate() == null) {
            conditions.add(new Condition(Condition.NAME, false, "", words.getOrDefault(object, ""), "", "", ""));
        } else if ((property.equals("inSource") && registers.containsKey(subject))
                || (property.equals("statedIn") && registers.containsKey(object))) {
            register(registers.containsKey(subject) ? subject : object);
        } else if (subject.equals(main) && !property.isEmpty() && !HELPERS.contains(property)) {
            conditions.add(condition(property, false, object));
        } else if (object.equals(main) && !property.isEmpty()) {
            conditions.add(condition(property, true, subject));
        }
    }

    private void register(Node passage) {
        conditions.add(new Condition(Condition.REGISTER, false, "", "", registers.getOrDefault(passage, ""), "", ""));
    }

    private Condition condition(String property, boolean back, Node end) {
        Node day = days.getOrDefault(end, end);
        String sort = end.isURI() && end.getURI().startsWith(AIH) ? local(end) : sorts.getOrDefault(end, "");
        String thing = end.isURI() && end.getURI().startsWith(ID) ? end.getURI().substring(ID.length()) : "";
        return new Condition(property, back, thing, words.getOrDefault(end, ""), sort, from.getOrDefault(day, ""),
                to.getOrDefault(day, ""));
    }

    /// Local name of a property of ours; empty for others.
    private static String property(TriplePath triple) {
        Node predicate = triple.getPredicate();
        return predicate != null && predicate.isURI() && predicate.getURI().startsWith(AIH) ? local(predicate) : "";
    }

    private static String local(Node node) {
        return node.getURI().substring(Math.max(node.getURI().lastIndexOf('#'), node.getURI().lastIndexOf('/')) + 1);
    }
}
