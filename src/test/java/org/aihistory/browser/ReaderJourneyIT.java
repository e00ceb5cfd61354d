package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Search, read, follow, be told, take it along: the whole way of a reader, in both languages.
class ReaderJourneyIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, solomonof, Ray Solomonoff", "zh, 所罗门, 雷·所罗门诺夫"})
    void aReaderSearchesReadsFollowsAndTakesTheSlidesAlong(String language, String words, String name) throws IOException {
        Page page = page();
        page.navigate("/?lang=" + language);
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile(language + ".*"));

        page.locator("#site-search").fill(words);
        page.locator("[role=option]", new Page.LocatorOptions().setHasText(name)).first().click();
        assertThat(page.locator("h1")).containsText(name);
        assertThat(page.locator("main")).containsText("1926");

        page.locator("a[href*='/explore?view=lineage']").first().click();
        assertThat(page.locator("aih-lineage[data-ready] svg [data-iri$='person/ray-solomonoff']")).isVisible();
        page.locator("aih-lineage svg [data-iri$='person/ray-solomonoff']").hover();
        assertThat(page.locator("[data-details]")).containsText(name);
        page.locator("[data-details] button").first().click();
        assertThat(page.locator("[data-sources] li").first()).isVisible();

        page.navigate("/stories/solomonoff-the-prophet?lang=" + language);
        assertThat(page.locator("[data-stage] svg.picture")).isVisible();
        Download deck = page.waitForDownload(() -> page.locator("a[href*='.pptx']").first().click());
        try (XMLSlideShow slides = new XMLSlideShow(Files.newInputStream(deck.path()))) {
            assertThat(slides.getSlides()).hasSizeGreaterThan(10);
        }
    }
}
