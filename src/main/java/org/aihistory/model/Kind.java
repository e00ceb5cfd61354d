package org.aihistory.model;

/// A kind of entity as the ontology describes it: `person`, `organization`, `work`, `idea`, `artifact`, `event`.
///
/// @param slug part of an address, e.g. `person`
/// @param iri the class
/// @param shape name of the shape that draws it: circle, ring, page, diamond, hexagon, triangle
/// @param token name of its colour token, e.g. `kind-person`
public record Kind(String slug, String iri, Text label, Text plural, int order, String shape, String token) {
}
