package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Weighing by keyboard: debates, agreement, why a value is held, claims by holder; then on paper and in a page of somebody else.
class WeighIT extends BrowserTest {

    private static final String PREFIXES = "PREFIX aih: <https://w3id.org/aihistory/ontology#> PREFIX id: <https://w3id.org/aihistory/id/> ";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aDebateHasAsManyArrowsInItsMapAndItsListAsSparqlFinds(String language) {
        Page page = page();
        page.navigate("/debates?lang=" + language);
        Locator debate = page.locator(".debate-list__name a").first();
        String slug = debate.getAttribute("href").replaceAll(".*of=([a-z0-9-]+).*", "$1");
        debate.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*of=" + slug + ".*"));
        page.locator(".argument-list > summary").focus();
        page.keyboard().press("Enter");
        int arrows = counted(page, PREFIXES + """
                SELECT (COUNT(*) AS ?n) WHERE {
                  { SELECT DISTINCT ?one WHERE { <https://w3id.org/aihistory/id/claim/%s>
                    (aih:supports|^aih:supports|aih:disputes|^aih:disputes|aih:qualifies|^aih:qualifies)* ?one } }
                  ?one aih:supports|aih:disputes|aih:qualifies ?other }""".formatted(slug));
        assertThat(page.locator(".argument-list li")).hasCount(arrows);
        assertThat(page.locator(".argument-list li").first()).isVisible();
        assertThat(page.locator(".argument-map svg [data-stance]")).hasCount(arrows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whoDisagreesWithWhomIsCountedAsSparqlCounts(String language) {
        Page page = page();
        page.navigate("/agreement?lang=" + language);
        page.locator("select[name=of]").selectOption("https://w3id.org/aihistory/id/person/ilya-sutskever");
        page.locator(".claims__filters button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*of=.*ilya-sutskever.*"));
        Locator pair = page.locator(".agreement__pair[data-one$='person/ilya-sutskever'][data-other$='person/wei-li']");
        int against = counted(page, PREFIXES + """
                SELECT (COUNT(*) AS ?n) WHERE {
                  VALUES (?one ?other) {
                    (<https://w3id.org/aihistory/id/person/ilya-sutskever> <https://w3id.org/aihistory/id/person/wei-li>)
                    (<https://w3id.org/aihistory/id/person/wei-li> <https://w3id.org/aihistory/id/person/ilya-sutskever>) }
                  ?claim aih:holder ?one ; aih:disputes ?about . ?about aih:holder ?other }""");
        assertThat(against).isPositive();
        assertThat(pair.locator("p .is-disputes")).containsText(Integer.toString(against));
        assertThat(page.locator(".agreement__pair:not([data-one$='ilya-sutskever']):not([data-other$='ilya-sutskever'])")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"en, 25 June 1947, 15 November 1947", "zh, 1947年6月25日, 1947年11月15日"})
    void fromAFactAReaderComesToWhyItIsHeldAndToTheOtherValue(String language, String one, String other) {
        Page page = page();
        page.navigate("/page/person/gregory-chaitin?lang=" + language);
        page.locator("a[href*='/explain?'][href*='p=born']").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/explain.*"));
        assertThat(page.locator("main")).containsText(one);
        assertThat(page.locator("main")).containsText(other);
        assertThat(page.locator("main .cite__source")).not().hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void claimsOfOneHolderAreThoseOfSparql(String language) {
        Page page = page();
        page.navigate("/claims?lang=" + language);
        String holder = (String) page.locator("select[name=holder] option[value$='yann-lecun']").evaluate("option => option.value");
        page.locator("select[name=holder]").selectOption(holder);
        page.locator(".claims__filters button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*holder=.*yann-lecun.*"));
        int held = counted(page, PREFIXES
                + "SELECT (COUNT(DISTINCT ?claim) AS ?n) WHERE { ?claim a aih:Claim ; aih:holder <https://w3id.org/aihistory/id/person/yann-lecun> }");
        assertThat(page.locator(".claims__list > li")).hasCount(held);
        assertThat(page.locator("[role=status]", new Page.LocatorOptions().setHasText(Integer.toString(held))).first()).isVisible();
    }

    /// The snippet as the page gives it, pasted into a file of one's own.
    @ParameterizedTest
    @CsvSource({"en, Claims", "zh, 主张"})
    void theSnippetOfAViewWorksInAPlainFile(String language, String title) throws IOException {
        Page page = page();
        page.navigate("/claims?lang=" + language);
        page.locator("details.share > summary").click();
        Path file = Files.createTempFile("embed", ".html");
        Files.writeString(file, "<!DOCTYPE html><meta charset=utf-8><title>mine</title>" + page.locator(".share__embed").innerText(),
                StandardCharsets.UTF_8);
        page.navigate(file.toUri().toString());
        assertThat(page.frameLocator("iframe").locator("h1")).hasText(title);
        assertThat(page.frameLocator("iframe").locator(".site-header")).hasCount(0);
        complaints().removeIf(complaint -> complaint.contains("file:"));
    }

    @Test
    void onPaperStandsWhatIsSaidAndNothingToPress() {
        Page page = page();
        for (String address : new String[]{"/page/person/ray-solomonoff", "/debates?of=gpt-cannot-reason", "/conflicts",
                "/explore?focus=person/ray-solomonoff", "/explore?view=network&focus=person/ray-solomonoff",
                "/compare?of=person/ray-solomonoff&of=person/andrey-kolmogorov"}) {
            page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=en");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("button:visible, form:visible, nav:visible")).hasCount(0);
            assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF").contains("/ToUnicode");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void onATouchScreenTheFirstTapTellsAndTheSecondOpens() {
        Page page = touch();
        page.navigate("/explore?focus=person/ray-solomonoff&lang=en");
        page.locator("aih-lineage[data-ready]").waitFor();
        Locator item = page.locator("aih-lineage [data-iri$='person/ray-solomonoff']");
        item.tap();
        assertThat(page.locator("[data-details]")).containsText("Ray Solomonoff");
        assertThat(page.url()).contains("/explore");
        item.tap();
        page.waitForURL(Pattern.compile(".*(/page/person/ray-solomonoff|focus=person/ray-solomonoff).*"));
    }

    /// The answer is held back, so that the reader has to wait.
    @ParameterizedTest
    @CsvSource({"en, Still searching", "zh, 仍在寻找"})
    void longSearchesForPathsSaySoAndCanBeStopped(String language, String said) {
        Page page = page();
        page.navigate("/paths?lang=" + language);
        page.route(Pattern.compile(".*/paths\\?.*length=6.*"), held -> {
        });
        page.locator("[name=from]").fill("Ray Solomonoff");
        page.locator("[name=to]").fill("GPT-4");
        page.locator("[name=length]").selectOption("6");
        Locator bar = page.locator("[data-busy-bar]");
        assertThat(bar).isHidden();
        // Playwright waits for the answer before it looks at the page; so the page itself keeps what it says, and presses the button
        page.evaluate("""
                () => setTimeout(() => {
                  const bar = document.querySelector("[data-busy-bar]");
                  window.said = bar.checkVisibility() ? bar.innerText : "";
                  bar.querySelector("[data-cancel]").click();
                }, 1500)""");
        page.locator(".paths__form button[type=submit]").first().click();
        page.waitForFunction("window.said !== undefined");
        assertThat((String) page.evaluate("window.said")).contains(said);
        assertThat(bar).isHidden();
        assertThat(page.locator("[name=from]")).hasValue("Ray Solomonoff");
        assertThat(page.url()).doesNotContain("length=6");
    }
}
