package org.aihistory.slides;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.web.Links;
import org.aihistory.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/// Stories as decks to download.
@Controller
class DeckController {

    private final DeckFiles files;
    private final Links links;
    private final String build;

    DeckController(DeckFiles files, Links links, ObjectProvider<BuildProperties> build) {
        this.files = files;
        this.links = links;
        BuildProperties properties = build.getIfAvailable();
        this.build = properties == null ? "" : Objects.requireNonNullElse(properties.getVersion(), "");
    }

    @GetMapping("/stories/{slug:[a-z0-9-]+}.{ending:pptx|html|md}")
    ResponseEntity<byte[]> deck(@PathVariable String slug, @PathVariable String ending, Knowledge knowledge, Reader reader,
            WebRequest request) {
        Story story = knowledge.snapshot().story(slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, "story/" + slug));
        DeckForm form = DeckForm.of(ending);
        String site = links.absolute("");
        String tag = tag(knowledge.releaseId(), build, form.mediaType(), reader.ui().tag(), site);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(form.mediaType()))
                .cacheControl(CacheControl.noCache()).header(HttpHeaders.CONTENT_LANGUAGE, reader.ui().tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name(slug, form, reader.ui())).build().toString());
        if (request.checkNotModified("\"" + tag + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return answer.eTag(tag).body(files.of(knowledge, story, form, List.of(reader.ui()), Look.LIGHT, Template.NONE));
    }

    private static String name(String slug, DeckForm form, Language language) {
        return slug + "." + language.tag() + "." + form.ending();
    }

    private static String tag(String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
