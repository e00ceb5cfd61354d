package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aihistory.knowledge.KnowledgeHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A story read, presented, printed and embedded.
class StoryIT extends BrowserTest {

    private static final String STORY = "/stories/solomonoff-the-prophet";

    @Autowired
    private KnowledgeHolder knowledge;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void arrowKeysMoveTheScenesAndThePictureBesideTheTextShowsTheThingsOfEach(String language) {
        Page page = page();
        page.navigate(STORY + "?lang=" + language);
        Locator stage = page.locator("[data-stage]");
        assertThat(stage).hasAttribute("data-scene", "scene-1");
        for (int scene = 1; scene <= 6; scene++) {
            page.keyboard().press("ArrowRight");
            assertThat(stage).hasAttribute("data-scene", "scene-" + scene);
            assertThat(page.locator(".story__scenes a[aria-current]")).hasAttribute("href", "#scene-" + scene);
            if (scene == 4 || scene == 6) {
                assertThat(things(stage)).as("scene %d", scene).isEqualTo(shown(scene));
            }
        }
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("scene-6-title");
        assertThat(page.locator("[data-said]")).containsText("6");
        page.keyboard().press("ArrowLeft");
        assertThat(stage).hasAttribute("data-scene", "scene-5");
        assertThat(page.url()).endsWith("#scene-5");
    }

    @Test
    void onANarrowScreenEachPictureStandsBetweenTheTexts() {
        Page page = page(360, ColorScheme.LIGHT, true);
        page.navigate(STORY + "?lang=en");
        assertThat(page.locator("[data-stage]")).isHidden();
        assertThat(page.locator("#scene-6 svg.picture")).isVisible();
    }

    @Test
    void thePresenterIsLedByKeysAndKeepsTwoWindowsInStep() {
        Page page = page();
        page.navigate(STORY + "/present?lang=en");
        assertThat(page.locator("[data-slide][data-shown] h1")).hasText("The prophet: from typing monkeys to GPT");
        page.keyboard().press("Space");
        assertThat(page.locator("[data-slide][data-shown]")).hasId("slide-1");
        Page notes = page.context().newPage();
        notes.navigate(STORY + "/present?lang=en&view=notes");
        assertThat(notes.locator("[data-slide][data-shown]")).hasId("slide-1");
        assertThat(notes.locator("[data-next]")).hasText("1948: two programmes");
        notes.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-slide][data-shown]")).hasId("slide-2");
        page.bringToFront();
        page.keyboard().press("End");
        assertThat(notes.locator("[data-slide][data-shown]")).hasId("slide-18");
        page.keyboard().press("Home");
        assertThat(page.locator("[data-slide][data-shown]")).hasId("slide-0");
        page.keyboard().press("n");
        assertThat(page.locator("[data-notes]")).isVisible();
        assertThat(page.locator("[data-elapsed]")).hasText(java.util.regex.Pattern.compile("\\d+:\\d\\d"));
        page.keyboard().press("b");
        assertThat(page.locator("[data-slide][data-shown]")).isHidden();
        page.keyboard().press("b");
        page.keyboard().press("?");
        assertThat(page.locator("[data-help]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-help]")).isHidden();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-notes]")).isHidden();
        page.keyboard().press("Escape");
        page.waitForURL("**" + STORY + "?lang=en");
    }

    @Test
    void aPlainFileOfAnotherSiteShowsASceneInAFrame() throws IOException {
        Path file = Files.createTempFile("embed", ".html");
        Files.writeString(file, "<!DOCTYPE html><title>other</title><iframe width=700 height=600 title=scene src=\"" + origin() + STORY
                + "/scenes/6/embed?lang=zh\"></iframe>", StandardCharsets.UTF_8);
        Page page = page();
        page.navigate(file.toUri().toString());
        assertThat(page.frameLocator("iframe").locator("h1")).hasText("1960 年：最短描述与先验概率");
        assertThat(page.frameLocator("iframe").locator("svg.picture [data-iri$='idea/algorithmic-probability']")).isVisible();
        complaints().removeIf(complaint -> complaint.contains("file:"));
    }

    @Test
    void theHandoutPrintsAsPagesWithText() {
        for (String language : List.of("en", "zh")) {
            Page page = page();
            page.navigate(STORY + "/handout?lang=" + language);
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            String raw = new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(raw).startsWith("%PDF").contains("/ToUnicode").doesNotContain("/Subtype /Image");
            assertThat(pdf.length).isLessThan(6_000_000);
        }
    }

    private static Set<String> things(Locator picture) {
        return new TreeSet<>(
                picture.locator("svg.picture [data-iri]").evaluateAll("all => all.map(one => one.dataset.iri)") instanceof List<?> all
                        ? all.stream().map(Object::toString).toList()
                        : List.of());
    }

    /// What the data say that a scene shows.
    private Set<String> shown(int scene) {
        return new TreeSet<>(knowledge.current().base().selectText(("SELECT ?thing WHERE { "
                + "<https://w3id.org/aihistory/id/scene/solomonoff-the-prophet.%d> aih:shows|aih:focus ?thing }").formatted(scene)).stream()
                .map(row -> row.get("thing")).toList());
    }
}
