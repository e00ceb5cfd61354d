package org.aihistory.picture;

/// The words around a picture in an SVG file, already in the reader's language.
///
/// @param title what the picture shows, for screen readers and at its head
/// @param description the picture in one sentence
/// @param more pattern for items left out, `{0}` is their number: `{0} more`, `另有 {0} 项`
/// @param source where it comes from and under which licence, at its foot; empty for none
public record Caption(String title, String description, String more, String source) {
}
