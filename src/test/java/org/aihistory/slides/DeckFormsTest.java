package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.web.WebTest;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Page, PPTX, HTML and Markdown of a story.
@WebTest
class DeckFormsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private KnowledgeHolder knowledge;

    @ParameterizedTest
    @MethodSource("org.aihistory.slides.DeckTexts#everyStoryInBothLanguages")
    void allFormsTellTheSameScenesInTheSameOrder(String slug, String tag) throws Exception {
        Story story = knowledge.current().snapshot().story(slug).orElseThrow();
        Language language = Language.of(tag).orElseThrow();
        String page = plain(text("/stories/" + slug, tag));
        String html = plain(text("/stories/" + slug + ".html", tag));
        String markdown = text("/stories/" + slug + ".md", tag).replace("\\", "");
        String pptx = presentation(slug, tag);
        for (String form : List.of(page, html, markdown, pptx)) {
            int place = -1;
            for (Story.Scene scene : story.scenes()) {
                assertThat(form).contains(scene.title().in(language));
                int next = form.indexOf(scene.narration().in(language), place + 1);
                assertThat(next).as(scene.title().en()).isGreaterThan(place);
                place = next;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"solomonoff-the-prophet,en", "what-did-ilya-see,zh"})
    void theHtmlFileAsksForNothingElse(String slug, String tag) throws Exception {
        String html = text("/stories/" + slug + ".html", tag);
        assertThat(html).doesNotContainPattern("<(script|img|iframe|link|source|video|audio|object|embed)\\b[^>]*\\b(src|href|data)=")
                .doesNotContainPattern("url\\((?!#|\"?#)").doesNotContain("@import").doesNotContainPattern(" style=\"")
                .doesNotContainPattern(" on[a-z]+=\"");
        assertThat(Pattern.compile("<use href=\"([^\"]*)\"").matcher(html).results().map(use -> use.group(1)))
                .allMatch(use -> use.startsWith("#"));
        assertThat(html).contains("default-src 'none'");
        assertThat(html).contains("style-src '" + digest(inside(html, "style")) + "'")
                .contains("script-src '" + digest(inside(html, "script")) + "'");
    }

    @ParameterizedTest
    @CsvSource({"en,en", "zh,zh-CN"})
    void theHtmlFileHasItsLanguageOneSlideForEachOfThePresentationAndNotes(String tag, String lang) throws Exception {
        String html = text("/stories/solomonoff-the-prophet.html", tag);
        int slides;
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes("/stories/solomonoff-the-prophet.pptx", tag)))) {
            slides = show.getSlides().size();
        }
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + lang + "\"");
        assertThat(html.split("<section class=\"slide", -1)).hasSize(slides + 1);
        assertThat(html.split("<aside class=\"slide__notes\"", -1)).hasSize(slides + 1);
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void markdownIsForMarpWithNotesAsCommentsAndSourcesAtTheFoot(String tag) throws Exception {
        String markdown = text("/stories/solomonoff-the-prophet.md", tag);
        assertThat(markdown).startsWith("---\nmarp: true\n").contains("lang: " + (tag.equals("zh") ? "zh-CN" : "en"));
        List<String> comments = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL).matcher(markdown).results().map(MatchResult::group)
                .toList();
        assertThat(comments).anyMatch(comment -> comment.contains("_footer:"))
                .anyMatch(comment -> comment.contains("https://w3id.org/aihistory/id/claim/"));
        assertThat(markdown.replaceAll("(?s)<!--.*?-->", "")).doesNotContain("-->");
    }

    @Test
    void aDownloadHasANameATypeALanguageAndATagThatIsAnsweredWithNotModified() throws Exception {
        MockHttpServletResponse first = web.perform(get("/stories/what-did-ilya-see.pptx?lang=zh")).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/vnd.openxmlformats-officedocument.presentationml.presentation"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"what-did-ilya-see.zh.pptx\""))
                .andExpect(header().string("Content-Language", "zh")).andReturn().getResponse();
        String tag = java.util.Objects.requireNonNull(first.getHeader("ETag"));
        assertThat(tag).isNotBlank();
        web.perform(get("/stories/what-did-ilya-see.pptx?lang=zh").header("If-None-Match", tag)).andExpect(status().isNotModified());
        web.perform(get("/stories/what-did-ilya-see.pptx?lang=en").header("If-None-Match", tag)).andExpect(status().isOk());
        web.perform(get("/stories/what-did-ilya-see.md?lang=zh").header("If-None-Match", tag)).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/markdown;charset=UTF-8"));
    }

    @Test
    void aStoryOrFormThatDoesNotExistIsNotFound() throws Exception {
        web.perform(get("/stories/no-such-story.pptx")).andExpect(status().isNotFound());
        web.perform(get("/stories/solomonoff-the-prophet.docx")).andExpect(status().isNotFound());
    }

    private String presentation(String slug, String tag) throws Exception {
        List<String> slides = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes("/stories/" + slug + ".pptx", tag)))) {
            show.getSlides().forEach(slide -> slides.add(DeckTexts.text(slide)));
        }
        return String.join("\n", slides);
    }

    private String text(String address, String tag) throws Exception {
        return new String(bytes(address, tag), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address, String tag) throws Exception {
        return web.perform(get(address + "?lang=" + tag)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    private static String plain(String html) {
        return html.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String inside(String html, String element) {
        return html.substring(html.indexOf("<" + element + ">") + element.length() + 2, html.indexOf("</" + element + ">"));
    }

    private static String digest(String text) throws Exception {
        return "sha256-"
                + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
