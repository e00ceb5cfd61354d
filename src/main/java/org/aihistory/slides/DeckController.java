package org.aihistory.slides;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.StoryTeller;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
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

    private final Messages messages;
    private final Links links;
    private final Palette palette = Palette.ofPages();
    private final String build;

    DeckController(Messages messages, Links links, ObjectProvider<BuildProperties> build) {
        this.messages = messages;
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
        return answer.eTag(tag).body(bytes(knowledge, story, form, reader.ui(), site));
    }

    private byte[] bytes(Knowledge knowledge, Story story, DeckForm form, Language language, String site) {
        Words words = (key, arguments) -> messages.text(language, key, arguments);
        DeckSetting setting = new DeckSetting(language, words, site, knowledge.shortReleaseId(), knowledge.snapshot().kinds(),
                knowledge.snapshot().relations());
        Deck deck = StoryDeck.of(StoryTeller.tell(knowledge, story), setting);
        return switch (form) {
            case PPTX -> PptxWriter.write(deck, palette);
            case HTML -> HtmlDeckWriter.write(deck, words);
            case MD -> MarkdownWriter.write(deck);
        };
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
