package org.aihistory.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Decides what we hold true of what passages state. Only passages whose register admits facts count. A property with one true value takes
/// the value of the strongest register, made more precise by weaker ones that agree with it; equally strong values that disagree are all
/// held and the conflict stays open. An editor's ruling comes first. Nothing depends on the order of files.
final class Acceptance {

    /// Two or more accepted values that disagree.
    ///
    /// @param other the incompatible relation, in a conflict between relations; else null
    /// @param values all accepted values that disagree with another
    record Conflict(Node subject, Node property, @Nullable Node other, Set<Node> values, Node status) {
    }

    /// What is held, and where passages disagree.
    record Outcome(Set<Triple> held, List<Conflict> conflicts) {
    }

    /// An editor's decision.
    record Ruling(Node subject, Node property, Set<Node> prefers, Set<Node> rejects) {
    }

    private record Key(Node subject, Node property) {
    }

    private final Terms terms;
    private final ToIntFunction<Node> strengthOfPassage;
    private final List<Ruling> rulings;

    Acceptance(Terms terms, ToIntFunction<Node> strengthOfPassage, List<Ruling> rulings) {
        this.terms = terms;
        this.strengthOfPassage = strengthOfPassage;
        this.rulings = rulings;
    }

    /// @param statements those that stand in passages
    Outcome decide(Iterable<Statement> statements) {
        Map<Triple, Integer> accepted = accepted(statements);
        Set<Triple> held = new LinkedHashSet<>();
        List<Conflict> conflicts = new ArrayList<>();
        Map<Key, Map<Node, Integer>> single = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        accepted.forEach((triple, strength) -> {
            if (terms.isSingleValued(triple.getPredicate())) {
                single.computeIfAbsent(new Key(triple.getSubject(), triple.getPredicate()), key -> values()).put(triple.getObject(),
                        strength);
            } else {
                held.add(triple);
            }
        });
        single.forEach((key, values) -> settle(key, values, held, conflicts));
        terms.incompatible().forEach(pair -> settle(pair, accepted, held, conflicts));
        return new Outcome(held, conflicts);
    }

    private static SortedMap<Node, Integer> values() {
        return new TreeMap<>(Values.ORDER);
    }

    /// Each triple with the weight of the strongest passage that states it, in order of the triples.
    private Map<Triple, Integer> accepted(Iterable<Statement> statements) {
        Map<Triple, Integer> accepted = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Statement statement : statements) {
            Node passage = statement.graph();
            int strength = passage == null ? 0 : strengthOfPassage.applyAsInt(passage);
            if (strength > 0) {
                accepted.merge(statement.triple(), strength, Math::max);
            }
        }
        return accepted;
    }

    private void settle(Key key, Map<Node, Integer> values, Set<Triple> held, List<Conflict> conflicts) {
        Set<Node> disagreeing = disagreeing(values.keySet());
        Map<Node, Integer> candidates = new TreeMap<>(Values.ORDER);
        candidates.putAll(values);
        boolean ruled = rule(key, candidates);
        Set<Node> winners = strongest(candidates);
        winners.forEach(value -> held.add(Triple.create(key.subject(), key.property(), value)));
        if (!disagreeing.isEmpty()) {
            boolean open = !disagreeing(winners).isEmpty();
            Node status = open ? Aih.open : ruled ? Aih.settledByRuling : Aih.settledByRegister;
            conflicts.add(new Conflict(key.subject(), key.property(), null, disagreeing, status));
        }
    }

    private static Set<Node> disagreeing(Set<Node> values) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node value : values) {
            if (values.stream().anyMatch(other -> Values.disagree(value, other))) {
                found.add(value);
            }
        }
        return found;
    }

    /// Leaves the values that rulings leave; true when a ruling changed anything.
    private boolean rule(Key key, Map<Node, Integer> values) {
        boolean changed = false;
        for (Ruling ruling : rulings) {
            if (ruling.subject().equals(key.subject()) && ruling.property().equals(key.property())) {
                changed |= values.keySet().removeAll(ruling.rejects());
                if (values.keySet().stream().anyMatch(ruling.prefers()::contains)) {
                    changed |= values.keySet().retainAll(ruling.prefers());
                }
            }
        }
        return changed;
    }

    /// From the strongest register down: a value more precise than a held one replaces it, a value that disagrees with all held ones loses
    /// unless it is as strong as the first.
    private static Set<Node> strongest(Map<Node, Integer> values) {
        Set<Node> held = new LinkedHashSet<>();
        List<Integer> levels = values.values().stream().distinct().sorted((a, b) -> b - a).toList();
        for (int level : levels) {
            List<Node> here = values.entrySet().stream().filter(value -> value.getValue() == level).map(Map.Entry::getKey).toList();
            held = held.isEmpty() ? mostPrecise(here) : refine(held, here);
        }
        return held;
    }

    private static Set<Node> refine(Set<Node> held, List<Node> weaker) {
        Set<Node> refined = new LinkedHashSet<>();
        for (Node value : held) {
            List<Node> inside = weaker.stream().filter(other -> Values.contains(value, other) && !Values.contains(other, value)).toList();
            if (inside.isEmpty()) {
                refined.add(value);
            } else {
                refined.addAll(mostPrecise(inside));
            }
        }
        return refined;
    }

    /// Without those that contain another one; of values that mean the same, the first.
    private static Set<Node> mostPrecise(List<Node> values) {
        Set<Node> kept = new LinkedHashSet<>();
        for (Node value : values) {
            boolean wider = values.stream().anyMatch(other -> Values.contains(value, other) && !Values.contains(other, value));
            boolean repeated = kept.stream().anyMatch(other -> Values.contains(value, other) && Values.contains(other, value));
            if (!wider && !repeated) {
                kept.add(value);
            }
        }
        return kept;
    }

    private void settle(Terms.Incompatible pair, Map<Triple, Integer> accepted, Set<Triple> held, List<Conflict> conflicts) {
        Map<Node, Set<Node>> objects = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        Set<Node> open = new LinkedHashSet<>();
        accepted.forEach((triple, strength) -> {
            Triple against = Triple.create(triple.getSubject(), pair.other(), triple.getObject());
            Integer strengthAgainst = accepted.get(against);
            if (triple.getPredicate().equals(pair.property()) && strengthAgainst != null) {
                objects.computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>()).add(triple.getObject());
                if (strength.equals(strengthAgainst)) {
                    open.add(triple.getSubject());
                } else {
                    held.remove(strength > strengthAgainst ? against : triple);
                }
            }
        });
        objects.forEach((subject, values) -> conflicts.add(new Conflict(subject, pair.property(), pair.other(), values,
                open.contains(subject) ? Aih.open : Aih.settledByRegister)));
    }
}
