package org.aihistory.model;

/// A relation between entities as the ontology describes it.
///
/// @param name local name, e.g. `buildsOn`; used in addresses
/// @param inverse its name read from the object
/// @param lineage whether it is a sub-property of aih:lineage (drawn as an arrow through time)
/// @param flow which way the arrow runs
/// @param token name of its colour token, empty for relations that are not lineage
public record Relation(String iri, String name, Text label, Text inverse, boolean lineage, Flow flow, int order, String token) {

    /// How a relation runs in time: the arrow starts at the earlier end.
    public enum Flow {
        /// from object to subject: the subject came later
        BACKWARD,
        /// from subject to object: the object came later
        FORWARD
    }
}
