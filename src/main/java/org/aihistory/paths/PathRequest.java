package org.aihistory.paths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.PathQuestion;
import org.aihistory.model.Problem;
import org.aihistory.model.Relation;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Named;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.springframework.util.MultiValueMap;

/// What an address asks for: `from`, `to`, `length`, `direction=forward`, `inferred=no`, and, repeatable, `relation` and `register` (only these),
/// `without` and `through` (a thing as `kind/slug`, or a relation; a register too in `without`).
///
/// @param relations names of the relations that steps may be of; empty for all lineage relations
/// @param registers local names of the registers of which one states each step; empty for any
/// @param without the things, relations and registers that no path has
/// @param through the things and relations that every path has
record PathRequest(Named from, Named to, int length, boolean forward, boolean inferred, List<String> relations, List<String> registers,
        Conditions without, Conditions through) {

    static final int USUAL = 4;

    /// Things and terms that paths must have or must not have.
    ///
    /// @param things `kind/slug` or words that are not clear
    /// @param terms local names of relations and registers
    record Conditions(List<Named> things, List<String> terms) {

        List<Entity> entities() {
            return things.stream().flatMap(thing -> Stream.ofNullable(thing.entity())).toList();
        }

        private List<String> written() {
            return Stream.concat(entities().stream().map(Named::address), terms.stream()).toList();
        }
    }

    /// @throws KnowledgeException BAD_REQUEST or UNKNOWN_VALUE with the name of the parameter and what it may be
    static PathRequest of(MultiValueMap<String, String> parameters, Knowledge knowledge, Reader reader, List<Thing> allRegisters) {
        List<String> relations = knowledge.snapshot().relations().stream().map(Relation::name).toList();
        List<String> registers = allRegisters.stream().map(register -> Things.slug(register.iri())).toList();
        List<String> known = parameters.getOrDefault("known", List.of());
        return new PathRequest(Named.of(first(parameters, "from"), known, knowledge, reader),
                Named.of(first(parameters, "to"), known, knowledge, reader), length(first(parameters, "length")),
                first(parameters, "direction").equals("forward"), !first(parameters, "inferred").equals("no"),
                chosen(parameters, "relation", relations), chosen(parameters, "register", registers),
                conditions(parameters, "without", Stream.concat(relations.stream(), registers.stream()).toList(), known, knowledge, reader),
                conditions(parameters, "through", relations, known, knowledge, reader));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static int length(String written) {
        if (written.isEmpty()) {
            return USUAL;
        }
        if (!written.matches("[1-" + PathQuestion.LONGEST + "]")) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "length", "1 … " + PathQuestion.LONGEST);
        }
        return Integer.parseInt(written);
    }

    private static List<String> chosen(MultiValueMap<String, String> parameters, String name, List<String> known) {
        List<String> chosen = parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).distinct().toList();
        if (!known.containsAll(chosen)) {
            String unknown = chosen.stream().filter(value -> !known.contains(value)).collect(Collectors.joining(", "));
            throw new KnowledgeException(Problem.UNKNOWN_VALUE, name, unknown, String.join(", ", known));
        }
        return chosen;
    }

    private static Conditions conditions(MultiValueMap<String, String> parameters, String name, List<String> terms, List<String> known,
            Knowledge knowledge, Reader reader) {
        List<String> written = parameters.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty())
                .distinct().limit(20).toList();
        return new Conditions(written.stream().filter(value -> !terms.contains(value))
                .map(value -> Named.of(value, known, knowledge, reader)).filter(thing -> !thing.isEmpty()).toList(),
                written.stream().filter(terms::contains).toList());
    }

    /// Everything that names a thing, by parameter.
    Stream<Map.Entry<String, Named>> names() {
        return Stream.of(Stream.of(Map.entry("from", from), Map.entry("to", to)),
                without.things().stream().map(thing -> Map.entry("without", thing)),
                through.things().stream().map(thing -> Map.entry("through", thing))).flatMap(all -> all);
    }

    /// Whether both ends are known and everything is clear.
    boolean isComplete() {
        return from.entity() != null && to.entity() != null && names().noneMatch(name -> name.getValue().isUnclear());
    }

    /// The question for the snapshot. A step in a chosen register, or not in a left out one, is one that such a passage states: inferred steps have
    /// no passage and fall out then.
    PathQuestion question(Knowledge knowledge, Registers stated) {
        HistorySnapshot snapshot = knowledge.snapshot();
        List<String> leftOut = without.terms().stream().filter(term -> snapshot.relation(term).isEmpty()).toList();
        boolean byRegister = !registers.isEmpty() || !leftOut.isEmpty();
        return new PathQuestion(iri(from), iri(to), length, forward,
                edge -> isChosen(snapshot, edge) && (inferred || !edge.inferred())
                        && (!byRegister || stated.of(knowledge, edge).stream()
                                .anyMatch(register -> !leftOut.contains(register)
                                        && (registers.isEmpty() || registers.contains(register)))),
                iris(without.entities()), iris(through.entities()), Set.copyOf(through.terms()));
    }

    private boolean isChosen(HistorySnapshot snapshot, Edge edge) {
        boolean chosen = relations.isEmpty()
                ? snapshot.relation(edge.relation()).map(Relation::lineage).orElse(false)
                : relations.contains(edge.relation());
        return chosen && !without.terms().contains(edge.relation());
    }

    private static String iri(Named end) {
        return Optional.ofNullable(end.entity()).map(Entity::iri).orElse("");
    }

    private static Set<String> iris(List<Entity> entities) {
        return Set.copyOf(entities.stream().map(Entity::iri).toList());
    }

    /// The lasting form as parameters; what is usual is left out.
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("from", written(from));
        parameters.put("to", written(to));
        parameters.put("length", length == USUAL ? List.of() : List.of(Integer.toString(length)));
        parameters.put("direction", forward ? List.of("forward") : List.of());
        parameters.put("inferred", inferred ? List.of() : List.of("no"));
        parameters.put("relation", relations);
        parameters.put("register", registers);
        parameters.put("without", without.written());
        parameters.put("through", through.written());
        parameters.values().removeIf(List::isEmpty);
        return parameters;
    }

    private static List<String> written(Named end) {
        Entity entity = end.entity();
        return entity == null ? end.isEmpty() ? List.of() : List.of(end.words()) : List.of(Named.address(entity));
    }

    /// The parameters without one value.
    Map<String, List<String>> parametersWithout(String name, String value) {
        Map<String, List<String>> parameters = parameters();
        List<String> left = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        left.remove(value);
        parameters.put(name, left);
        return parameters;
    }

    /// The parameters with one value more, or, for the ends, another one.
    Map<String, List<String>> parametersWith(String name, String value) {
        Map<String, List<String>> parameters = parameters();
        List<String> values = new ArrayList<>(name.equals("from") || name.equals("to")
                ? List.of()
                : parameters.getOrDefault(name, List.of()));
        values.add(value);
        parameters.put(name, values);
        return parameters;
    }
}
