package org.aihistory.knowledge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Edges between numbered entities in arrays, both ways. Entities are numbered in order of IRI, relations in order of the ontology.
///
/// At each entity the edges stand in order of relation, then of the other end, then as subject before as object.
final class EdgeTable {

    /// One edge by numbers.
    record Numbered(int subject, int relation, int object, boolean inferred) {
    }

    private final int[] subjects;
    private final int[] relations;
    private final int[] objects;
    private final BitSet inferred = new BitSet();
    private final int[] offsets;
    private final int[] incident;

    EdgeTable(int entities, List<Numbered> edges) {
        List<Numbered> sorted = edges.stream().sorted(Comparator.comparingInt(Numbered::subject).thenComparingInt(Numbered::relation)
                .thenComparingInt(Numbered::object)).toList();
        subjects = sorted.stream().mapToInt(Numbered::subject).toArray();
        relations = sorted.stream().mapToInt(Numbered::relation).toArray();
        objects = sorted.stream().mapToInt(Numbered::object).toArray();
        for (int edge = 0; edge < sorted.size(); edge++) {
            inferred.set(edge, sorted.get(edge).inferred());
        }
        offsets = new int[entities + 1];
        incident = fillIncident(entities);
    }

    private int[] fillIncident(int entities) {
        for (int edge = 0; edge < subjects.length; edge++) {
            offsets[subjects[edge] + 1]++;
            if (subjects[edge] != objects[edge]) {
                offsets[objects[edge] + 1]++;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        int[] next = Arrays.copyOf(offsets, entities);
        Integer[] filled = new Integer[offsets[entities]];
        for (int edge = 0; edge < subjects.length; edge++) {
            filled[next[subjects[edge]]++] = edge;
            if (subjects[edge] != objects[edge]) {
                filled[next[objects[edge]]++] = edge;
            }
        }
        for (int entity = 0; entity < entities; entity++) {
            int at = entity;
            Arrays.sort(filled, offsets[at], offsets[at + 1], Comparator.comparingInt((Integer edge) -> relations[edge])
                    .thenComparingInt(edge -> other(edge, at)).thenComparing(edge -> subjects[edge] != at));
        }
        return Arrays.stream(filled).mapToInt(Integer::intValue).toArray();
    }

    /// Numbers of the edges at an entity.
    int[] at(int entity) {
        return Arrays.copyOfRange(incident, offsets[entity], offsets[entity + 1]);
    }

    int size() {
        return subjects.length;
    }

    int subject(int edge) {
        return subjects[edge];
    }

    int relation(int edge) {
        return relations[edge];
    }

    int object(int edge) {
        return objects[edge];
    }

    boolean inferred(int edge) {
        return inferred.get(edge);
    }

    /// The end that is not the given one.
    int other(int edge, int end) {
        return subjects[edge] == end ? objects[edge] : subjects[edge];
    }
}
