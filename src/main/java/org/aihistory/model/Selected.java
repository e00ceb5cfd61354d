package org.aihistory.model;

import java.util.List;

/// The answer to a selection: entities in order of time (earliest bound, then IRI; undated last) and the edges among them.
///
/// @param entities at most the limit asked for, the most important ones
/// @param edges edges between two of the entities
/// @param total how many entities the selection has without the limit
public record Selected(List<Entity> entities, List<Edge> edges, int total) {
}
