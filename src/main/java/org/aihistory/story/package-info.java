/// The pages of stories: the list, and each story with its scenes, live pictures and sources.
/// Decks of the same stories are made in slides; what a scene shows and rests on comes from knowledge.
@NullMarked
package org.aihistory.story;

import org.jspecify.annotations.NullMarked;
