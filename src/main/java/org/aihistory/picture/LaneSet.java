package org.aihistory.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Text;

/// What the lanes of a lineage stand for and which lane each thing is in.
///
/// @param lanes from top to bottom; those without things are not drawn
/// @param laneOf key of the lane by IRI, for every thing of the selection
/// @param relative things whose date a source gives in relation to another ("12 years ago")
public record LaneSet(List<Name> lanes, Map<String, String> laneOf, Set<String> relative) {

    public LaneSet {
        lanes = List.copyOf(lanes);
        laneOf = Map.copyOf(laneOf);
        relative = Set.copyOf(relative);
    }

    /// One lane.
    ///
    /// @param key word of the lane
    /// @param shape mark before its name
    /// @param token colour of that mark
    public record Name(String key, Text label, String shape, String token) {
    }

    /// One lane for each kind in the order of the ontology.
    public static LaneSet byKind(List<Kind> kinds, Collection<Entity> entities) {
        List<Name> lanes = kinds.stream().sorted(Comparator.comparingInt(Kind::order))
                .map(kind -> new Name(kind.slug(), kind.plural(), kind.shape(), kind.token())).toList();
        return new LaneSet(lanes, entities.stream().collect(Collectors.toMap(Entity::iri, Entity::kind, (one, same) -> one)), Set.of());
    }

    /// The same lanes with marks at relative dates.
    public LaneSet withRelative(Set<String> iris) {
        return new LaneSet(lanes, laneOf, iris);
    }

    String lane(Entity entity) {
        return laneOf.getOrDefault(entity.iri(), entity.kind());
    }
}
