package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a lecturer gives the builder and takes from it: templates good and bad, drafts of a way, files.
class DeckTemplateIT extends BrowserTest {

    private static final String DECK = "aih-deck[data-ready]";

    @TempDir
    private Path folder;

    @Test
    void aLecturersOwnTemplateIsUsed() throws IOException {
        Page page = drafted("en", "idea/solomonoff-induction", "");
        page.locator("[data-template]").setInputFiles(Files.write(folder.resolve("mine.pptx"), template()));
        Download deck = page.waitForDownload(() -> page.locator("[data-tool=pptx]").click());
        try (InputStream file = Files.newInputStream(deck.path()); XMLSlideShow show = new XMLSlideShow(file)) {
            var fonts = show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements().getFontScheme();
            assertThat(fonts.getMajorFont().getLatin().getTypeface()).isEqualTo("Times New Roman");
            assertThat(show.getSlides()).hasSizeGreaterThan(6);
        }
        assertThat(page.locator("[data-trouble]")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"en, holds macros, unpacks, not a PowerPoint",
            "zh, \u6a21\u677f\u542b\u6709\u5b8f, \u89e3\u538b\u540e, \u4e0d\u662f PowerPoint"})
    void aTemplateThatCannotBeUsedIsRefusedInWordsAndTheDeckStays(String language, String macros, String bomb, String kind)
            throws IOException {
        Page page = drafted(language, "idea/solomonoff-induction", "");
        Map<String, byte[]> files = Map.of(macros, with("ppt/vbaProject.bin", new byte[]{1}), bomb,
                with("ppt/media/a.bin", new byte[4_000_000]), kind, "not a zip".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            refused(page, file.getValue(), file.getKey());
        }
        refused(page, with("ppt/vbaProject.bin", new byte[]{1}), macros);
        refused(page, new byte[0], kind);
        assertThat(page.locator("[data-cards] > li")).hasCount(6);
        complaints().removeIf(one -> one.contains("/deck.pptx") || one.startsWith("console: Failed to load resource"));
    }

    @Test
    void aWayFromOneThingToAnotherIsADraftWhoseHtmlIsOneFile() throws IOException {
        Page page = drafted("en", "work/a-formal-theory-of-inductive-inference", "artifact/gpt-3");
        assertThat(page.locator("[data-cards] [data-view]").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Path"))
                .first()).isVisible();
        Download deck = page.waitForDownload(() -> page.locator("[data-tool=html]").click());
        assertThat(deck.suggestedFilename()).endsWith(".html");
        assertThat(Files.readString(deck.path(), StandardCharsets.UTF_8)).contains("A Formal Theory of Inductive Inference", "GPT-3")
                .doesNotContainPattern("<(script|link|img)[^>]+(src|href)=\"https?:");
    }

    @Test
    void aThingIsFoundByTypingAndItsDraftIsMade() {
        Page page = page();
        page.navigate("/deck?lang=en");
        page.locator(DECK).waitFor();
        page.locator("#deck-about").pressSequentially("solomonof");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#deck-about"))
                .hasValue(java.util.regex.Pattern.compile("solomonoff", java.util.regex.Pattern.CASE_INSENSITIVE));
        page.locator("[data-suggest] button[type=submit]").click();
        page.locator("[data-cards] > li").first().waitFor();
        assertThat(page.locator("[data-cards] [data-shows]").first()).containsText("Solomonoff");
    }

    @Test
    void pairsOfHoldersAndDocumentsSideBySideGiveWhatTheyShow() {
        Page page = page();
        page.navigate("/agreement?lang=en");
        page.locator(".agreement__pair aih-add-to-deck button").first().click();
        page.locator(".deck-toast[data-shown]").waitFor();
        page.navigate("/sources/side-by-side?first=nick-solomonoff-lecture&second=solomonoff-obituary-algorithms&lang=en");
        page.locator("main aih-add-to-deck button").first().click();
        page.locator(".deck-toast[data-shown]").waitFor();
        page.navigate("/deck?lang=en");
        page.locator(DECK).waitFor();
        assertThat(page.locator("[data-view]")).hasText(new String[]{"Claim", "Source", "Source"});
        assertThat(page.locator("[data-problem]:visible")).hasCount(0);
    }

    private void refused(Page page, byte[] file, String words) throws IOException {
        page.locator("[data-template]").setInputFiles(Files.write(folder.resolve("mine.pptx"), file));
        page.locator("[data-tool=pptx]").click();
        assertThat(page.locator("[data-trouble]")).containsText(words);
    }

    private Page drafted(String language, String about, String to) {
        Page page = page();
        page.navigate("/deck?lang=" + language);
        page.locator(DECK).waitFor();
        page.locator("#deck-about").fill(about);
        page.locator("#deck-to").fill(to);
        page.locator("#deck-about").press("Enter");
        page.locator("[data-cards] > li").first().waitFor();
        assertThat(page.locator("[data-cards] [data-shows] li").first()).isVisible();
        return page;
    }

    private static byte[] template() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            var theme = show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements();
            theme.getFontScheme().getMajorFont().getLatin().setTypeface("Times New Roman");
            show.createSlide();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] with(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(template()));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return bytes.toByteArray();
    }
}
