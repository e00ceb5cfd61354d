package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        Download svg = page.waitForDownload(() -> page.locator("a[href*='lineage.svg']:visible").click());
        assertThat(Files.readString(svg.path())).contains("<svg").contains("所罗门诺夫");
    }

    /// The two numbers of "Showing n of m" and the number that the page counted by SPARQL.
    private static List<Integer> numbers(Page page) {
        return Pattern.compile("\\d+").matcher(page.locator(".explore__counted").innerText()).results()
                .map(found -> Integer.parseInt(found.group())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void byKeyboardLanesClockAndAsOfChangeThePictureAndItsCountIsThatOfSparql(String lang) {
        Page page = page();
        page.navigate("/explore?lang=" + lang);
        page.locator("#lanes").focus();
        page.keyboard().press("ArrowDown");
        page.waitForURL(Pattern.compile(".*lanes=school.*"));
        page.locator("#asof").focus();
        page.keyboard().type("1950");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*asof=1950.*"));
        int expected = counted(page, """
                PREFIX aih: <https://w3id.org/aihistory/ontology#>
                SELECT (COUNT(DISTINCT ?entity) AS ?n) WHERE { ?entity a aih:Entity
                  OPTIONAL { ?entity aih:earliest ?first } OPTIONAL { ?entity aih:latest ?last }
                  FILTER(STR(COALESCE(?first, ?last)) <= "1950-12-31") }""");
        page.waitForCondition(() -> numbers(page).contains(expected));
        assertThat(lang.equals("en") ? numbers(page).get(1) : numbers(page).get(0)).isEqualTo(expected).isEqualTo(numbers(page).getLast());
        page.locator("#clock").focus();
        page.keyboard().press("ArrowDown");
        page.waitForURL(Pattern.compile(".*clock=(stated|published).*"));
        assertThat(page.locator(".explore__sparql.is-different")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void byKeyboardAnArrowIsReadWithItsSourceAndThingsAreSelectedForEveryView(String lang) {
        Page page = page();
        page.navigate("/explore?focus=person/ray-solomonoff&lang=" + lang);
        page.locator("aih-lineage[data-ready]").waitFor();
        page.locator("aih-lineage [data-iri$='person/ray-solomonoff']").focus();
        page.keyboard().press("s");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("s");
        assertThat(page.locator("[data-marked-count]")).containsText("2");
        page.locator("aih-lineage [data-iri$='person/ray-solomonoff']").focus();
        page.keyboard().press(" ");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-details] [data-sources] a").first()).isVisible();
        page.navigate(page.url() + "&view=sources");
        List<Integer> said = Pattern.compile("\\d+").matcher(page.locator(".explore__sources .lead").innerText()).results()
                .map(found -> Integer.parseInt(found.group())).toList();
        assertThat(said).contains(2);
        assertThat(page.locator(".explore__sources > details")).hasCount(said.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void byKeyboardRowsAreGroupedKindsHiddenAndTheWorkspaceComesBackFromItsLink(String lang) {
        Page page = page();
        page.navigate(AROUND.replace("lang=en", "lang=" + lang));
        page.locator("aih-network[data-ready]").waitFor();
        Locator rows = page.locator("[data-list] > li");
        int before = rows.count();
        for (int row = 0; row < 2; row++) {
            rows.nth(row).locator("[data-do=select]").focus();
            page.keyboard().press("Enter");
        }
        page.locator("[data-do=group]").focus();
        page.keyboard().press("Enter");
        assertThat(rows).hasCount(before - 1);
        int works = page.locator("[data-list] > li[data-kind=work]").count();
        page.locator("[data-do=kind][data-kind=work]").focus();
        page.keyboard().press("Enter");
        assertThat(rows).hasCount(before - 1 - works);
        page.locator("[data-do=link]").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*#workspace=.*"));
        Page other = page();
        other.navigate(page.url());
        other.locator("aih-network[data-ready]").waitFor();
        assertThat(other.locator("[data-list] > li")).hasCount(before - 1 - works);
        page.keyboard().press("Control+z");
        assertThat(rows).hasCount(before - 1);
        page.keyboard().press("Control+z");
        assertThat(rows).hasCount(before);
    }

    @Test
    void theWaysOfAnExpansionCarryTheCountsOfSparql() {
        Page page = page();
        page.navigate(AROUND);
        page.locator("aih-network[data-ready]").waitFor();
        Locator node = page.locator("[data-list] > li[data-iri$='person/andrey-kolmogorov']");
        node.locator("[data-do=expand]").click();
        int taught = counted(page, """
                PREFIX aih: <https://w3id.org/aihistory/ontology#>
                SELECT (COUNT(*) AS ?n) WHERE { ?student aih:taughtBy <https://w3id.org/aihistory/id/person/andrey-kolmogorov> }""");
        assertThat(node.locator("[data-do=way][data-relation=taughtBy][data-direction=in]")).containsText(Integer.toString(taught));
    }
}
