package org.aihistory.slides;

import java.util.Arrays;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;

/// The forms in which a deck can be downloaded.
enum DeckForm {
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"), HTML("text/html;charset=UTF-8"), MD(
            "text/markdown;charset=UTF-8");

    private final String mediaType;

    DeckForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The form with this ending of an address.
    ///
    /// @throws KnowledgeException NOT_FOUND for any other
    static DeckForm of(String ending) {
        return Arrays.stream(values()).filter(form -> form.ending().equals(ending)).findFirst()
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, ending));
    }

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }
}
