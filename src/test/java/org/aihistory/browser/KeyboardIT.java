package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The way of a reader who never touches a mouse.
class KeyboardIT extends BrowserTest {

    @Test
    void aReaderFindsAPersonWalksTheLineageAndReadsASourceByKeyboardAlone() {
        Page page = page();
        page.navigate("/?lang=en");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        tabTo(page, "#site-search");
        page.keyboard().type("kolmogorov c");
        assertThat(page.locator("[role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText(Pattern.compile("Kolmogorov"));

        page.navigate("/explore?focus=idea/kolmogorov-complexity&lang=en");
        page.locator("aih-lineage[data-ready]").waitFor();
        tabTo(page, "aih-lineage svg a[data-iri]");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("aih-lineage svg a[data-iri]:focus")).hasCount(1);
        String firstYear = page.locator("aih-lineage").getAttribute("from");
        page.keyboard().press("+");
        page.waitForURL(Pattern.compile(".*from=\\d+.*"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*focus=idea/kolmogorov-complexity&lang=en$"));
        assertThat(page.locator("aih-lineage[data-ready]")).hasAttribute("from", firstYear);
        tabTo(page, "aih-lineage svg a[data-iri]");
        page.keyboard().press(" ");
        assertThat(page.locator("[data-details] button:focus")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-sources] a").first()).isVisible();
    }

    private static void tabTo(Page page, String selector) {
        for (int steps = 0; steps < 80; steps++) {
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(selector + ":focus")).hasCount(1);
    }
}
