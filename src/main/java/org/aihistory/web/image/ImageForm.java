package org.aihistory.web.image;

import java.util.Arrays;
import java.util.Locale;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.springframework.http.MediaType;

/// The forms of a picture.
public enum ImageForm {
    SVG("image/svg+xml;charset=UTF-8"), PNG("image/png");

    private final String mediaType;

    ImageForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The form with this ending of an address.
    ///
    /// @throws KnowledgeException NOT_FOUND for any other
    public static ImageForm of(String ending) {
        return Arrays.stream(values()).filter(form -> form.ending().equals(ending)).findFirst()
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, ending));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }
}
