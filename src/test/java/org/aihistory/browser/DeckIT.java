package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A lecturer puts a talk together: adds, orders, words, keeps, shares and downloads it.
class DeckIT extends BrowserTest {

    private static final String DECK = "aih-deck[data-ready]";

    /// Names of slides come from the server after the page.
    private static final Pattern SOMETHING = Pattern.compile(".+");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aTalkIsPutTogetherAndDownloaded(String language) throws IOException {
        Page page = page();
        add(page, "/page/artifact/gpt-3", language, ".entity__ways aih-add-to-deck button", 1);
        add(page, "/paths?along=person/ray-solomonoff&along=idea/algorithmic-probability&along=idea/kolmogorov-complexity", language,
                "aih-add-to-deck button", 2);
        add(page, "/explore?view=lineage&focus=person/ray-solomonoff&from=1955&to=1970", language, "aih-add-to-deck button", 3);

        page.locator(".site-nav a[href*='/deck']").click();
        page.locator(DECK).waitFor();
        assertThat(titles(page)).hasCount(3);
        assertThat(titles(page).nth(0)).hasAttribute("placeholder", "GPT-3");
        assertThat(page.locator("[data-years]").nth(2)).hasText("1955–1970");

        titles(page).nth(0).fill("Mine");
        page.locator("[data-field=title]").nth(0).press("Alt+ArrowDown");
        assertThat(titles(page).nth(1)).hasValue("Mine");
        assertThat(titles(page).nth(1)).isFocused();
        assertThat(page.locator("[data-said]")).hasText(Pattern.compile(".*1.*2.*3.*"));
        page.locator("[data-tool=undo]").click();
        assertThat(titles(page).nth(0)).hasValue("Mine");
        page.locator("[data-tool=redo]").click();
        assertThat(titles(page).nth(1)).hasValue("Mine");
        page.locator("[data-do=remove]").nth(2).click();
        assertThat(titles(page)).hasCount(2);
        page.locator("[data-tool=undo]").click();
        assertThat(titles(page)).hasCount(3);

        page.reload();
        page.locator(DECK).waitFor();
        assertThat(titles(page).nth(1)).hasValue("Mine");
        assertThat(titles(page).nth(0)).hasAttribute("placeholder", SOMETHING);
        assertThat(titles(page).nth(2)).hasAttribute("placeholder", SOMETHING);
        List<String> expected = List.of(titles(page).nth(0).getAttribute("placeholder"), "Mine",
                titles(page).nth(2).getAttribute("placeholder"));
        page.locator("[name=languages]").selectOption(language);
        Download deck = page.waitForDownload(() -> page.locator("[data-tool=pptx]").click());
        try (XMLSlideShow slides = new XMLSlideShow(Files.newInputStream(deck.path()))) {
            assertThat(slides.getSlides()).extracting(XSLFSlide::getTitle).containsSubsequence(expected);
        }
    }

    @Test
    void aSharedDeckNeverTakesThePlaceOfOnesOwnUnasked() {
        Page sender = page();
        add(sender, "/page/artifact/gpt-3", "en", ".entity__ways aih-add-to-deck button", 1);
        sender.navigate("/deck?lang=en");
        sender.locator(DECK).waitFor();
        sender.locator("[data-tool=share]").click();
        assertThat(sender.locator("[data-link] input")).hasValue(Pattern.compile(".*/deck.*#d1\\..+"));
        String link = sender.locator("[data-link] input").inputValue();

        Page reader = page();
        add(reader, "/claims/k-complexity-is-solomonoff-induction", "en", "aih-add-to-deck button", 1);
        reader.navigate(link);
        assertThat(reader.locator("[data-offer]")).isVisible();
        assertThat(titles(reader)).hasCount(1);
        reader.locator("[data-tool=offer-keep]").click();
        assertThat(titles(reader)).hasCount(1);
        reader.navigate("/about");
        reader.navigate(link);
        reader.locator("[data-tool=offer-add]").click();
        assertThat(titles(reader)).hasCount(2);
        reader.navigate("/about");
        reader.navigate(link);
        reader.locator("[data-tool=offer-open]").click();
        assertThat(titles(reader)).hasCount(1);
        reader.locator("[data-tool=undo]").click();
        assertThat(titles(reader)).hasCount(2);
        reader.navigate("/about");
        reader.navigate(link.substring(0, link.length() - 9));
        assertThat(reader.locator("[data-trouble]")).containsText("no deck that can be read");
        assertThat(titles(reader)).hasCount(2);
    }

    @Test
    void aDeckIsSavedAndLoadedAndABadFileLosesNothing() throws IOException {
        Page page = page();
        add(page, "/stories/solomonoff-the-prophet", "en", ".story__deck aih-add-to-deck button", 17);
        page.navigate("/deck?lang=en");
        page.locator(DECK).waitFor();
        int slides = titles(page).count();
        Path file = folder.resolve("mine.deck.json");
        page.waitForDownload(() -> page.locator("[data-tool=save]").click()).saveAs(file);
        page.locator("[data-tool=clear]").click();
        assertThat(titles(page)).hasCount(0);
        page.locator("[data-file]").setInputFiles(file);
        assertThat(titles(page)).hasCount(slides);

        Path bad = Files.writeString(folder.resolve("bad.deck.json"),
                "{\"format\":1,\"slides\":[{\"view\":\"entity\",\"focus\":\"person/x\"}]}");
        page.locator("[data-file]").setInputFiles(bad);
        assertThat(page.locator("[data-trouble]")).containsText("nothing named “person/x”");
        Path none = Files.write(folder.resolve("none.deck.json"), new byte[]{(byte) 0xFF, (byte) 0xFE, 1});
        page.locator("[data-file]").setInputFiles(none);
        assertThat(page.locator("[data-trouble]")).containsText("is not a deck file");
        assertThat(titles(page)).hasCount(slides);
    }

    /// A list that a reader has narrowed goes into the deck as it stands: things, claims and sources each as what they are.
    @ParameterizedTest
    @ValueSource(strings = {"/search?q=solomonoff", "/claims?holder=https://w3id.org/aihistory/id/person/yann-lecun"})
    void whatWasFoundGoesIntoTheDeckAsSlidesOfItsKind(String list) {
        Page page = page();
        page.navigate(list + "&lang=en");
        int found = page.locator(".search__hits > li:not(:has(h2 a[href*='/stories/'])), .claims__list > li").count();
        assertThat(found).isGreaterThan(1);
        add(page, list, "en", "main aih-add-to-deck:has-text('Add these') button", found);
        page.navigate("/deck?lang=en");
        page.locator(DECK).waitFor();
        assertThat(titles(page)).hasCount(found);
        assertThat(page.locator("[data-trouble]")).isEmpty();
    }

    @Test
    void aDraftOnAThingComesWithReasons() {
        Page page = page(360, ColorScheme.DARK, true);
        page.navigate("/deck?lang=zh");
        page.locator(DECK).waitFor();
        page.locator("#deck-about").fill("所罗门诺夫归纳");
        page.locator("[role=option]").first().click();
        page.locator("[data-suggest] button").click();
        assertThat(titles(page)).hasCount(6);
        assertThat(page.locator("[data-why]").first()).not().isEmpty();
        page.locator(".site-menu summary").click();
        assertThat(page.locator(".site-menu [data-deck-count]")).isVisible();
        assertThat(page.locator(".site-menu [data-deck-count]")).hasText("· 6");
    }

    /// Opens a page, presses its button, and waits until it says so.
    private static void add(Page page, String address, String language, String button, int count) {
        page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
        page.locator(button).first().click();
        assertThat(page.locator(".deck-toast[data-shown]")).containsText(Integer.toString(count));
    }

    private static Locator titles(Page page) {
        return page.locator("[data-cards] [data-field=title]");
    }
}
