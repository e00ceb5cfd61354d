package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The builder of decks by keyboard, with its preview, its papers and what it refuses.
class DeckBuilderIT extends BrowserTest {

    private static final String DECK = "aih-deck[data-ready]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aTalkIsDraftedOrderedWordedAndUndoneByKeysAlone(String language) {
        Page page = drafted(page(), language, "idea/solomonoff-induction");
        assertThat(titles(page)).hasCount(6);
        assertThat(page.locator("[data-cards] > li").first()).isFocused();
        assertThat(page.locator("[data-said]")).isVisible();

        titles(page).nth(1).focus();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(titles(page).nth(2)).isFocused();
        page.keyboard().type("Mine");
        page.keyboard().press("Enter");
        assertThat(titles(page).nth(2)).hasValue("Mine");
        Locator words = page.locator("[data-cards] details").nth(2);
        words.locator("summary").press("Enter");
        words.locator("[data-field=notes]").fill("Breathe.");
        page.locator("[data-tool=undo]").focus();
        page.keyboard().press("Control+z");
        assertThat(page.locator("[data-cards] [data-field=notes]").nth(2)).hasValue("");
        page.keyboard().press("Control+z");
        assertThat(titles(page).nth(2)).hasValue("");
        page.keyboard().press("Control+Shift+z");
        assertThat(titles(page).nth(2)).hasValue("Mine");
    }

    @ParameterizedTest
    @CsvSource({"en, Kolmogorov complexity, Transformer, Safe superintelligence is the most important problem, Card, Path, Claim",
            "zh, \u67ef\u6c0f\u590d\u6742\u5ea6, Transformer, \u5b89\u5168\u8d85\u7ea7\u667a\u80fd\u662f\u6700\u91cd\u8981\u7684\u95ee\u9898, \u5361\u7247, \u8def\u5f84, \u4e3b\u5f20"})
    void aSlideIsFoundByItsWordsAndAddedByKeysAlone(String language, String thing, String end, String claim, String card, String path,
            String view) {
        Page page = empty(page(), language);
        find(page, thing, "");
        assertThat(page.locator("[data-view]")).hasText(new String[]{card});
        assertThat(page.locator("#deck-q")).isFocused();
        assertThat(page.locator("#deck-q")).hasValue("");
        find(page, thing, end);
        assertThat(page.locator("[data-view]")).hasText(new String[]{card, path});
        assertThat(page.locator("[data-shows]").nth(1).locator("li")).hasText(new String[]{thing, end});
        find(page, claim, "");
        assertThat(page.locator("[data-view]").nth(2)).hasText(view);
        page.locator("[name=as]").selectOption("lineage");
        find(page, thing, "");
        assertThat(page.locator("[data-view]")).hasCount(4);
        assertThat(page.locator("[data-view]").nth(3)).not().hasText(card);
        assertThat(page.locator("[data-problem]:visible")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"en, The prophet: from typing monkeys to GPT, slides added",
            "zh, \u5148\u77e5\uff1a\u4ece\u6572\u952e\u7684\u7334\u5b50\u5230 GPT, \u5df2\u52a0\u5165"})
    void aStoryAddsAllItsScenesInOneStep(String language, String story, String said) {
        Page page = page();
        empty(page, language);
        int scenes = counted(page, "PREFIX aih: <https://w3id.org/aihistory/ontology#> PREFIX story: <https://w3id.org/aihistory/id/story/>"
                + " SELECT (COUNT(?scene) AS ?scenes) { ?scene aih:inStory story:solomonoff-the-prophet }");
        find(page, story, "");
        assertThat(page.locator("[data-cards] > li")).hasCount(scenes);
        assertThat(page.locator("[data-said]")).containsText(said);
        page.locator("[data-tool=undo]").press("Enter");
        assertThat(page.locator("[data-cards] > li")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"en, knows nothing of that name, does not answer", "zh, \u6ca1\u6709\u8fd9\u4e2a\u540d\u79f0, \u6ca1\u6709\u56de\u5e94"})
    void wordsThatMeanNothingAndASilentServerAreSaidAndTheWordsStay(String language, String none, String silent) {
        Page page = empty(page(), language);
        Locator trouble = page.locator("[data-trouble]");
        find(page, "zzzzqqqq", "");
        assertThat(trouble).containsText(none);
        assertThat(trouble).isInViewport();
        assertThat(page.locator("[data-said]")).hasText("");
        assertThat(page.locator("#deck-q")).isFocused();
        find(page, "Transformer", "zzzzqqqq");
        assertThat(trouble).containsText(none);
        page.context().setOffline(true);
        find(page, "Transformer", "");
        assertThat(trouble).containsText(silent);
        assertThat(page.locator("#deck-q")).hasValue("Transformer");
        page.context().setOffline(false);
        complaints().removeIf(one -> one.contains("ERR_INTERNET_DISCONNECTED"));
        page.locator("#deck-q").press("Enter");
        assertThat(page.locator("[data-cards] > li")).hasCount(1);
        assertThat(trouble).isHidden();
    }

    @Test
    void languagesLookAndLengthAreChosenAndKept() {
        Page page = drafted(page(), "en", "idea/solomonoff-induction");
        page.locator("[name=languages]").selectOption("zh en");
        assertThat(titles(page)).hasCount(12);
        assertThat(titles(page).nth(0)).hasAttribute("placeholder", "\u6240\u7f57\u95e8\u8bfa\u592b\u5f52\u7eb3");
        page.locator("[name=look]").selectOption("dark");
        page.locator("[name=length]").selectOption("5");
        assertThat(page.locator("[data-sum]")).containsText("4 minutes too long");
        page.locator("[data-tool=fit]").press("Enter");
        assertThat(page.locator("[data-cards] > li")).hasCount(3);
        assertThat(page.locator("[data-sum]")).hasText("3 slides \u00b7 about 5 minutes");
        page.reload();
        page.locator(DECK).waitFor();
        assertThat(page.locator("[name=languages]")).hasValue("zh en");
        assertThat(page.locator("[name=look]")).hasValue("dark");
        assertThat(page.locator("[name=length]")).hasValue("5");
    }

    @Test
    void thePreviewAndTheLinkFollowTheDeckAndLeaveTheKeysAlone() {
        Page page = drafted(page(), "en", "idea/solomonoff-induction");
        page.locator("[data-tool=preview]").press("Enter");
        FrameLocator preview = page.frameLocator("[name=deck-preview]");
        assertThat(preview.locator(".slide[data-current]")).isVisible();
        titles(page).nth(2).focus();
        assertThat(preview.locator(".slide[data-current]")).hasAttribute("data-scene", "3");
        page.keyboard().type("Who stands around it");
        assertThat(titles(page).nth(2)).hasValue("Who stands around it");
        assertThat(preview.locator(".slide[data-current]")).containsText("Who stands around it");
        page.locator("[data-tool=share]").press("Enter");
        Locator link = page.locator("[data-link] input");
        assertThat(link).hasValue(Pattern.compile(".+#d1\\..+"));
        String before = link.inputValue();
        page.locator("[data-do=remove]").first().click();
        assertThat(link).not().hasValue(before);
    }

    @ParameterizedTest
    @CsvSource({"en, not a PowerPoint presentation", "zh, \u4e0d\u662f PowerPoint"})
    void aTemplateThatIsNoneIsRefusedInTheReadersWordsAndNothingIsLost(String language, String refusal) throws IOException {
        Page page = drafted(page(), language, "idea/solomonoff-induction");
        Path none = Files.writeString(folder.resolve("mine.pptx"), "not a zip", StandardCharsets.UTF_8);
        page.locator("[data-template]").setInputFiles(none);
        page.locator("[data-tool=pptx]").click();
        assertThat(page.locator("[data-trouble]")).containsText(refusal);
        assertThat(titles(page)).hasCount(6);
        complaints().removeIf(one -> one.contains("/deck.pptx") || one.startsWith("console: Failed to load resource"));
        page.locator("[data-cards] details").first().scrollIntoViewIfNeeded();
        page.locator("details:has([data-template]) summary").click();
        page.locator("[data-tool=no-template]").click();
        Download deck = page.waitForDownload(() -> page.locator("[data-tool=pptx]").click());
        assertThat(Files.size(deck.path())).isGreaterThan(10_000);
        assertThat(page.locator("[data-trouble]")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"en, GPT-3", "zh, GPT-3"})
    void theHandoutOpensBesideTheDeck(String language, String name) {
        Page page = drafted(page(), language, "artifact/gpt-3");
        Page paper = page.waitForPopup(() -> page.locator("[data-tool=handout]").press("Enter"));
        assertThat(paper.locator("h1")).containsText(name);
        assertThat(paper.locator("html")).hasAttribute("lang", Pattern.compile(language + ".*"));
        assertThat(titles(page).first()).isVisible();
    }

    @Test
    void everyViewGivesWhatItShows() {
        Page page = page();
        added(page, "/workbench?run=true&query=SELECT%20%3Fname%20%7B%20VALUES%20%3Fname%20%7B%20%22a%22%20%7D%20%7D", ".answer");
        added(page, "/conflicts", ".conflict");
        added(page, "/findings", ".findings__group");
        page.navigate("/deck?lang=en");
        page.locator(DECK).waitFor();
        assertThat(page.locator("[data-view]")).hasText(new String[]{"Answer of a query", "Card", "Words"});
        assertThat(titles(page).nth(1)).hasValue(Pattern.compile("Sources disagree on .+"));
        assertThat(page.locator("[data-problem]:visible")).hasCount(0);
        Download deck = page.waitForDownload(() -> page.locator("[data-tool=md]").click());
        assertThat(deck.suggestedFilename()).endsWith(".md");
    }

    @Test
    void aLongTitleGrowsInsteadOfBeingCut() {
        Page page = drafted(page(360, ColorScheme.LIGHT, true), "en", "idea/solomonoff-induction");
        titles(page).nth(0).fill("A title that is much longer than one line of a narrow card can hold, and is read whole all the same");
        assertThat((Boolean) titles(page).nth(0).evaluate("one => one.scrollHeight <= one.clientHeight + 1 && one.clientHeight > 60"))
                .isTrue();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")).isZero();
    }

    @Test
    void theHeaderStaysOneLineWithACount() {
        Page page = page();
        added(page, "/stories/solomonoff-the-prophet", ".story__deck");
        assertThat((Integer) page.locator(".site-header").evaluate("one => one.offsetHeight")).isLessThan(70);
    }

    private static Page empty(Page page, String language) {
        page.navigate("/deck?lang=" + language);
        page.locator(DECK).waitFor();
        return page;
    }

    /// Words for a slide, and for the other end of a way, sent by a key.
    private static void find(Page page, String words, String end) {
        page.locator("#deck-way").fill(end);
        page.locator("#deck-q").fill(words);
        page.locator("#deck-q").press("Enter");
        assertThat(page.locator("[data-find] button[aria-busy]")).hasCount(0);
    }

    /// A page with a draft of ten minutes on a thing, asked for by its name.
    private static Page drafted(Page page, String language, String thing) {
        page.navigate("/deck?lang=" + language);
        page.locator(DECK).waitFor();
        page.locator("#deck-about").fill(thing);
        page.locator("#deck-about").press("Enter");
        page.locator("[data-cards] > li").first().waitFor();
        assertThat(page.locator("[data-cards] [data-shows] li").first()).isVisible();
        return page;
    }

    private static void added(Page page, String address, String place) {
        page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=en");
        page.locator(place + " aih-add-to-deck button").first().click();
        page.locator(".deck-toast[data-shown]").waitFor();
    }

    private static Locator titles(Page page) {
        return page.locator("[data-cards] [data-field=title]");
    }
}
