package org.aihistory.knowledge;

import java.util.Arrays;

/// How much a step and a stop on the way tell. A rare relation tells more than a common one, a stop with few neighbours more than one with many.
/// Both depend on the release only, not on what was asked.
final class PathWeights {

    private final double[] relations;
    private final double[] stops;

    PathWeights(EdgeTable edges, int entities, int relationCount) {
        int[] uses = new int[relationCount];
        for (int edge = 0; edge < edges.size(); edge++) {
            uses[edges.relation(edge)]++;
        }
        relations = Arrays.stream(uses).mapToDouble(count -> specificity(count, edges.size())).toArray();
        stops = new double[entities];
        for (int entity = 0; entity < entities; entity++) {
            int at = entity;
            long neighbours = Arrays.stream(edges.at(entity)).map(edge -> edges.other(edge, at)).filter(other -> other != at).distinct()
                    .count();
            stops[entity] = stop(neighbours);
        }
    }

    /// Of a relation with so many edges among all: 1 when it has one, towards 0 the more common it is.
    static double specificity(int uses, int all) {
        return uses == 0 ? 1 : Math.log(1 + (double) all / uses) / Math.log(1 + (double) all);
    }

    /// Of an entity between two others by the number of its neighbours.
    static double stop(long neighbours) {
        return neighbours < 2 ? 1 : Math.log(2) / Math.log(1 + (double) neighbours);
    }

    double ofRelation(int relation) {
        return relations[relation];
    }

    double ofStop(int entity) {
        return stops[entity];
    }
}
