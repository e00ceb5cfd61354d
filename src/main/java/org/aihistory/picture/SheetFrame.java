package org.aihistory.picture;

/// The words around a picture of the size of a slide, already in the reader's language.
///
/// @param kicker small line over the title
/// @param description the picture in words, for screen readers
/// @param more pattern for what found no room, `{0}` is its number
/// @param sources the numbered sources, one line; empty for none
/// @param licence site, release and licence
/// @param language tag of the language of the words
public record SheetFrame(String kicker, String title, String description, String more, String sources, String licence, String language) {
}
