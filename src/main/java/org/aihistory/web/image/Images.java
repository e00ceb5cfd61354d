package org.aihistory.web.image;

import java.util.Map;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers with a picture in the form and the size that were asked for.
@Component
public class Images {

    /// Sizes of a slide, by the words of the parameter `size`.
    private static final Map<String, Integer> WIDTHS = Map.of("1920x1080", 1920, "1280x720", 1280);

    private final Raster raster;

    Images(Raster raster) {
        this.raster = raster;
    }

    /// The response with a picture.
    ///
    /// @param name of the file, without its ending
    /// @param size `1920x1080` (also where none is given) or `1280x720`; a vector picture has no size
    /// @param language tag of the language of its words
    /// @throws KnowledgeException BAD_REQUEST for another size
    public ResponseEntity<byte[]> answer(String svg, ImageForm form, String name, @Nullable String size, String language) {
        Integer width = WIDTHS.get(size == null || size.isEmpty() ? "1920x1080" : size);
        if (width == null) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "size", "1920x1080, 1280x720");
        }
        return answer(svg, form, name, width, language);
    }

    /// The same for a picture that has no slide's shape.
    public ResponseEntity<byte[]> answer(String svg, ImageForm form, String name, int width, String language) {
        byte[] body = form == ImageForm.SVG ? svg.getBytes(java.nio.charset.StandardCharsets.UTF_8) : raster.png(svg, width);
        return ResponseEntity.ok().contentType(form.mediaType()).header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name + "." + form.ending()).build().toString())
                .body(body);
    }
}
