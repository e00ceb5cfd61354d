/// Decks: one model of slides from a story, and its forms as PPTX, offline HTML and Markdown, with their addresses.
/// Story pages do not belong here; what a scene shows and rests on comes from knowledge.
@NullMarked
package org.aihistory.slides;

import org.jspecify.annotations.NullMarked;
