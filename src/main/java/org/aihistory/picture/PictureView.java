package org.aihistory.picture;

import org.aihistory.model.Language;
import org.aihistory.model.Selection;
import org.jspecify.annotations.Nullable;

/// How a reader sees a picture: the language of its labels and sentences, its room, its focus and its years.
///
/// @param focus IRI of the selected entity, null for none
/// @param from first year of the axis, null when the entities decide
/// @param to last year of the axis, null when the entities decide
public record PictureView(Language language, PictureSize size, @Nullable String focus, @Nullable Integer from, @Nullable Integer to) {

    public static PictureView of(Language language, PictureSize size) {
        return new PictureView(language, size, null, null, null);
    }

    /// With the focus and the years of a selection.
    public static PictureView of(Language language, PictureSize size, Selection selection) {
        return new PictureView(language, size, selection.focus(), selection.from(), selection.to());
    }
}
