package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The explorer with a mouse in one hand and the keys in the other: years drawn and wheeled, places jumped to, layouts, notes, the list and its files.
class ExploreByHandIT extends BrowserTest {

    private static final String IN_THE_FIFTIES_AND_SIXTIES = """
            PREFIX aih: <https://w3id.org/aihistory/ontology#>
            SELECT (COUNT(DISTINCT ?entity) AS ?n) WHERE { ?entity a aih:Entity
              OPTIONAL { ?entity aih:earliest ?first } OPTIONAL { ?entity aih:latest ?last }
              FILTER(BOUND(?first) || BOUND(?last))
              FILTER(!BOUND(?first) || STR(?first) <= "1969-12-31") FILTER(!BOUND(?last) || STR(?last) >= "1950-01-01") }""";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void yearsDrawnOverTheDecadesFilterEveryView(String language) {
        Page page = page();
        page.navigate("/explore?lang=" + language);
        page.locator("aih-lineage[data-ready]").waitFor();
        BoundingBox first = page.locator("[data-decade='1950']").boundingBox();
        BoundingBox last = page.locator("[data-decade='1960']").boundingBox();
        page.mouse().move(first.x + first.width / 2, first.y + first.height / 2);
        page.mouse().down();
        page.mouse().move(last.x + last.width / 2, last.y + last.height / 2);
        page.mouse().up();
        page.waitForURL(Pattern.compile(".*from=1950&to=1969.*"));
        int expected = counted(page, IN_THE_FIFTIES_AND_SIXTIES);
        page.waitForCondition(() -> numbers(page.locator(".explore__counted").innerText()).contains(expected));
        for (String view : List.of("network", "list", "sources")) {
            page.locator("#view-" + view).click();
            page.waitForURL(Pattern.compile(".*view=" + view + ".*"));
            assertThat(page.url()).contains("from=1950&to=1969");
            page.waitForCondition(() -> numbers(page.locator(".explore__counted").innerText()).contains(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theWheelShowsFewerYearsAndTheKeyZeroAll(String language) {
        Page page = page();
        page.navigate("/explore?from=1940&to=1999&lang=" + language);
        page.locator("aih-lineage[data-ready]").waitFor();
        page.locator("aih-lineage svg").first().hover();
        page.keyboard().down("Control");
        page.mouse().wheel(0, -400);
        page.keyboard().up("Control");
        page.waitForURL(url -> years(url) < 59);
        int wheeled = years(page.url());
        page.locator("#zoom-out").press("Enter");
        page.waitForURL(url -> years(url) > wheeled);
        page.locator("aih-lineage .lineage__scroll").focus();
        page.keyboard().press("0");
        page.waitForURL(url -> !url.contains("from="));
    }

    @ParameterizedTest
    @CsvSource({"en, 1956, from=1948&to=1964", "zh, 1956, from=1948&to=1964", "en, Solomonoff, focus=person%2Fray-solomonoff",
            "zh, 柯氏复杂度, focus=idea%2Fkolmogorov-complexity"})
    void aYearAPersonAndAnIdeaAreJumpedTo(String language, String words, String part) {
        Page page = page();
        page.navigate("/explore?lang=" + language);
        page.locator("#jump").fill(words);
        page.locator("#jump").press("Enter");
        page.waitForURL(url -> url.replace("focus=person/", "focus=person%2F").replace("focus=idea/", "focus=idea%2F").contains(part));
        assertThat(page.locator("aih-lineage [data-iri]").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void inTheLayoutByTimeLaterThingsStandFurtherRightAndPlacesStay(String language) {
        Page page = page();
        page.navigate("/explore?view=network&focus=idea/kolmogorov-complexity&lang=" + language);
        page.locator("aih-network[data-ready]").waitFor();
        assertThat(page.locator("canvas[data-map]")).isVisible();
        page.locator("#layout").selectOption("time");
        page.waitForURL(Pattern.compile(".*layout=time.*"));
        assertThat(page.locator("aih-network[data-ready]")).hasAttribute("src", Pattern.compile(".*layout=time.*"));
        String address = page.locator("aih-network").getAttribute("src");
        String network = page.request().get(address).text();
        assertThat(page.request().get(address).text()).isEqualTo(network);
        List<JsonObject> dated = StreamSupport
                .stream(JsonParser.parseString(network).getAsJsonObject().getAsJsonArray("nodes").spliterator(), false)
                .map(JsonElement::getAsJsonObject).filter(node -> node.has("date") && node.get("date").getAsString().matches("\\d{4}.*"))
                .toList();
        assertThat(dated).hasSizeGreaterThan(3);
        for (JsonObject one : dated) {
            for (JsonObject other : dated) {
                if (year(one) + 1 < year(other)) {
                    assertThat(one.get("x").getAsDouble()).as(one + " " + other).isLessThan(other.get("x").getAsDouble());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aNoteOnTheCanvasIsKeptInTheLinkAndTakenBackByUndo(String language) {
        Page page = page();
        page.onDialog(dialog -> dialog.accept("to be checked"));
        page.navigate("/explore?view=network&focus=idea/kolmogorov-complexity&lang=" + language);
        page.locator("aih-network[data-ready]").waitFor();
        assertThat(page.locator("[data-do=undo]")).isDisabled();
        page.locator("[data-do=note]").press("Enter");
        assertThat(page.locator("[data-do=undo]")).isEnabled();
        Download svg = page.waitForDownload(() -> page.locator("[data-do=svg]").press("Enter"));
        assertThat(read(svg)).contains("to be checked");
        page.keyboard().press("Control+z");
        assertThat(page.locator("[data-do=undo]")).isDisabled();
        Download without = page.waitForDownload(() -> page.locator("[data-do=svg]").press("Enter"));
        assertThat(read(without)).doesNotContain("to be checked");
    }

    @ParameterizedTest
    @CsvSource({"en, caltech, 'Conference at Caltech, 1960'", "zh, 加州理工, 1960 年加州理工学院会议"})
    void theListIsFilteredSortedAndTakenAlong(String language, String words, String name) throws IOException {
        Page page = page();
        page.navigate("/explore?view=list&kind=event&lang=" + language);
        int events = counted(page,
                "PREFIX aih: <https://w3id.org/aihistory/ontology#> SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a aih:Event }");
        Locator rows = page.locator(".items tbody tr:visible");
        assertThat(rows).hasCount(events);
        page.locator("[data-sort=name] button, [data-sort=name]").last().click();
        List<String> names = page.locator(".items tbody tr th a").allInnerTexts();
        assertThat(names).isEqualTo(
                page.evaluate("([names, language]) => names.sort(new Intl.Collator(language).compare)", List.of(names, language)));
        page.locator("#list-filter").pressSequentially(words);
        assertThat(rows).hasCount(1);
        assertThat(rows.first().locator("th a")).hasText(name);
        Download csv = page.waitForDownload(() -> page.locator("#file-csv").press("Enter"));
        assertThat(read(csv).lines().skip(1).filter(line -> !line.isBlank()).count()).isEqualTo(events);
        for (String form : List.of("graphml", "gexf", "json")) {
            assertThat(page.request().get(page.locator("#file-" + form).getAttribute("href")).status()).as(form).isEqualTo(200);
        }
        String svg = page.request().get(page.locator("#file-svg").getAttribute("href")).text();
        assertThat(svg).contains("<svg").contains(name);
        BufferedImage png = ImageIO
                .read(new ByteArrayInputStream(page.request().get(page.locator("#file-png").getAttribute("href")).body()));
        assertThat(png.getWidth()).isEqualTo(1920);
    }

    @Test
    void aSliderMovedByKeysAsksOnceItRestsAndKeepsTheFocus() {
        Page page = page();
        page.navigate("/explore?lang=en");
        page.locator("aih-lineage[data-ready]").waitFor();
        page.locator("#asof-slider").focus();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        int year = Integer.parseInt(page.locator("#asof-slider").inputValue()) - 8;
        for (int steps = 0; steps < 8; steps++) {
            page.keyboard().press("ArrowLeft");
        }
        page.waitForURL(Pattern.compile(".*asof=" + year + ".*"));
        assertThat(page.locator("aih-explorer")).not().hasAttribute("data-busy", Pattern.compile(".*"));
        assertThat(asked).filteredOn(url -> url.contains("/explore?")).hasSize(1);
        assertThat(page.locator("#asof-slider")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void shortcutsAndTheTourAreOpenedWalkedAndLeftByKeys(String language) {
        Page page = page();
        page.navigate("/explore?lang=" + language);
        page.locator("aih-lineage[data-ready]").waitFor();
        page.locator("#view-lineage").focus();
        page.keyboard().press("?");
        assertThat(page.locator("dialog[data-dialog=keys]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[data-dialog=keys]")).isHidden();
        page.locator("[data-help=tour]").press("Enter");
        Locator tour = page.locator("dialog[data-dialog=tour]");
        String first = tour.locator("[aria-current]").innerText();
        page.keyboard().press("Enter");
        assertThat(tour.locator("[aria-current]")).not().hasText(first);
        page.keyboard().press("Escape");
        assertThat(tour).isHidden();
        assertThat(page.locator(".is-toured")).hasCount(0);
    }

    private static String read(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int year(JsonObject node) {
        return Integer.parseInt(node.get("date").getAsString().substring(0, 4));
    }

    private static int years(String address) {
        Matcher years = Pattern.compile("from=(\\d+)&to=(\\d+)").matcher(address);
        return years.find() ? Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) : Integer.MAX_VALUE;
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("\\d+").matcher(text).results().map(found -> Integer.parseInt(found.group())).toList();
    }
}
