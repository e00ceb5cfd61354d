package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The explorer's three views of one selection.
class ExploreIT extends BrowserTest {

    private static final String AROUND = "/explore?view=network&focus=idea/kolmogorov-complexity&lang=en";

    @Test
    void filtersChangeTheAddressAndTheBackButtonBringsTheOldPictureBack() {
        Page page = page();
        page.navigate("/explore?lang=en");
        String before = page.locator(".explore__status").innerText();
        page.locator(".explore__filters > summary").click();
        page.locator("#kind-person").uncheck();
        page.waitForURL(Pattern.compile(".*kind=idea.*"));
        assertThat(page.locator("aih-lineage [data-iri*='/id/person/']")).hasCount(0);
        page.goBack();
        assertThat(page.locator(".explore__status")).hasText(before);
        assertThat(page.locator("aih-lineage [data-iri*='/id/person/']").first()).isVisible();
    }

    @Test
    void theThreeViewsOfASelectionHoldTheSameThings() {
        Page page = page();
        page.navigate("/explore?view=list&kind=event&lang=en");
        Locator total = page.locator(".explore__status span");
        String list = total.innerText().replaceAll(".* of ", "");
        page.locator("#view-lineage").click();
        page.waitForURL(Pattern.compile(".*view=lineage.*"));
        assertThat(total.innerText()).endsWith(" of " + list);
        page.locator("#view-network").click();
        page.waitForURL(Pattern.compile(".*view=network.*"));
        assertThat(total.innerText()).endsWith(" of " + list);
        page.locator("aih-network[data-ready]").waitFor();
        assertThat(page.locator("[data-list] > li")).hasCount(Integer.parseInt(list));
    }

    @Test
    void aNodeIsExpandedCollapsedAndBroughtBackByUndo() {
        Page page = page();
        page.navigate(AROUND);
        page.locator("aih-network[data-ready]").waitFor();
        Locator items = page.locator("[data-list] > li");
        int before = items.count();
        Locator node = page.locator("[data-list] > li[data-iri$='person/ray-solomonoff']");
        node.locator("[data-do=expand]").click();
        node.locator("[data-do=way]").first().click();
        assertThat(page.locator("[data-do=undo]")).isEnabled();
        int expanded = items.count();
        assertThat(expanded).isGreaterThan(before);
        node.locator("[data-do=collapse]").click();
        assertThat(items).hasCount(before);
        page.locator("[data-do=undo]").click();
        assertThat(items).hasCount(expanded);
        page.locator("[data-do=undo]").click();
        assertThat(items).hasCount(before);
        assertThat(page.locator("[data-do=undo]")).isDisabled();
        page.locator("[data-do=redo]").click();
        assertThat(items).hasCount(expanded);
    }

    @Test
    void theNetworkIsSavedAsPngAndAsSvg() throws IOException {
        Page page = page();
        page.navigate(AROUND);
        page.locator("aih-network[data-ready]").waitFor();
        Download png = page.waitForDownload(() -> page.locator("[data-do=png]").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
        Download svg = page.waitForDownload(() -> page.locator("[data-do=svg]").click());
        assertThat(Files.readString(svg.path())).startsWith("<svg").contains("Kolmogorov complexity");
    }

    @Test
    void theLineageIsDownloadedAsAFileOfItsOwn() throws IOException {
        Page page = page();
        page.navigate("/explore?focus=person/ray-solomonoff&lang=zh");
        Download svg = page.waitForDownload(() -> page.locator("a[href*='lineage.svg']").click());
        assertThat(Files.readString(svg.path())).contains("<svg").contains("所罗门诺夫");
    }
}
