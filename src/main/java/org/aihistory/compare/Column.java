package org.aihistory.compare;

import java.util.function.Predicate;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Thing;

/// One side of a comparison: a thing, or what some passages say of it.
///
/// @param head what stands above it: the thing, the register or the source
/// @param entity IRI of the thing that it tells of
/// @param says the passages that count here
record Column(Thing head, String entity, Predicate<Passage> says) {
}
