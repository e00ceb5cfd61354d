package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A researcher asks in SPARQL: writes with completion, reads mistakes, looks at the answer in every view, keeps and shares queries.
class WorkbenchIT extends BrowserTest {

    private static final String DESK = "aih-workbench[data-ready]";
    private static final String LABELS = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX person: <https://w3id.org/aihistory/id/person/>
            SELECT ?label WHERE { person:ray-solomonoff rdfs:label ?label } ORDER BY ?label""";
    private static final String BIRTHS = """
            PREFIX aih: <https://w3id.org/aihistory/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX person: <https://w3id.org/aihistory/id/person/>
            SELECT ?person ?name ?born WHERE {
              VALUES ?person { person:ray-solomonoff person:andrey-kolmogorov person:alan-turing }
              ?person rdfs:label ?name ; aih:born ?born FILTER(LANG(?name) = "en")
            } ORDER BY ?person""";
    private static final String INFLUENCE = """
            PREFIX aih: <https://w3id.org/aihistory/ontology#>
            SELECT ?later ?earlier WHERE { ?later aih:buildsOn ?earlier } ORDER BY ?later ?earlier LIMIT 20""";

    @ParameterizedTest
    @CsvSource({"en, kolmogorov compl, Kolmogorov complexity", "zh, 柯氏复杂度, 柯氏复杂度"})
    void aQueryIsWrittenWithCompletionAndAskedByKeyboard(String language, String typed, String name) {
        Page page = opened(language, "");
        Keyboard keyboard = editor(page);
        keyboard.type("SELECT ?person WHERE { ?person aih:stud");
        choose(keyboard, offered(page, "aih:studiedAt"));
        assertThat(text(page)).containsText("PREFIX aih: <https://w3id.org/aihistory/ontology#>");
        assertThat(text(page)).containsText("?person aih:studiedAt");
        keyboard.insertText(" ?school . ?school ?any ");
        keyboard.insertText(typed);
        if (language.equals("en")) {
            keyboard.press("Control+Space");
        }
        Locator idea = offered(page, "idea:kolmogorov-complexity");
        assertThat(idea).containsText(name);
        choose(keyboard, idea);
        assertThat(text(page)).containsText("?any idea:kolmogorov-complexity");
        assertThat(text(page)).containsText("PREFIX idea: <https://w3id.org/aihistory/id/idea/>");

        keyboard.press("Control+A");
        keyboard.insertText(LABELS);
        keyboard.press("Control+Enter");
        assertThat(rows(page)).hasCount(2);
        assertThat(rows(page).nth(0)).containsText("Ray Solomonoff");
        assertThat(rows(page).nth(1)).containsText("雷·所罗门诺夫");
        assertThat(page).hasURL(Pattern.compile(".*query=PREFIX.*"));
    }

    @ParameterizedTest
    @CsvSource({"en, Ray Solomonoff / 雷·所罗门诺夫", "zh, 雷·所罗门诺夫 / Ray Solomonoff"})
    void anIdentifierTellsItsNameUnderTheMouseAndAtTheCursor(String language, String name) {
        Page page = opened(language, LABELS);
        page.locator(".CodeMirror-line span span", new Page.LocatorOptions().setHasText("person:ray-solomonoff")).last().hover();
        assertThat(page.locator("[role=tooltip]")).hasText(name);
        Keyboard keyboard = editor(page);
        keyboard.press("Control+End");
        keyboard.press("Home");
        for (int step = 0; step < 26; step++) {
            keyboard.press("ArrowRight");
        }
        assertThat(page.locator("[data-hint]")).hasText(name);
    }

    @ParameterizedTest
    @CsvSource({"en, line 2, 2, not expected here", "zh, 第 2 行, 2, 不应出现"})
    void aMistakeNamesItsLineAndColumnInWords(String language, String line, int number, String words) {
        Page page = opened(language, "SELECT ?a WHERE {\n  ?a ?b ?c ?d\n}");
        provoke(page, "Control+Enter", 400);
        Locator mistake = page.locator(".answer__mistake");
        assertThat(mistake).containsText(line);
        assertThat(mistake).hasAttribute("data-line", Integer.toString(number));
        assertThat(mistake).hasAttribute("data-column", "12");
        assertThat(mistake).containsText(words);
        assertThat(page.locator(".workbench__mistake")).hasText("?d");
        assertThat(page.locator(".CodeMirror")).hasClass(Pattern.compile(".*CodeMirror-focused.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void tabsHistoryAndFormatKeepWhatWasWritten(String language) {
        Page page = opened(language, LABELS);
        Keyboard keyboard = editor(page);
        keyboard.press("Control+Enter");
        assertThat(rows(page)).hasCount(2);
        page.locator("[data-action=add]").focus();
        keyboard.press("Enter");
        assertThat(page.locator("[data-action=tab]")).hasCount(2);
        keyboard.insertText("select ?s where{?s a ?t}limit 3");
        page.locator("[data-action=format]").focus();
        keyboard.press("Enter");
        assertThat(text(page)).containsText("SELECT ?s WHERE {");
        keyboard.press("Control+Enter");
        assertThat(rows(page)).hasCount(3);

        page.locator("[data-action=tab]").nth(1).focus();
        keyboard.press("ArrowLeft");
        assertThat(text(page)).containsText("person:ray-solomonoff");
        page.reload();
        page.locator(DESK).waitFor();
        assertThat(page.locator("[data-action=tab]")).hasCount(2);
        page.locator(".workbench__menu:has([data-history]) summary").focus();
        keyboard.press("Enter");
        assertThat(page.locator("[data-history] [data-action=again]")).hasCount(2);
        page.locator("[data-history] [data-action=again]").last().focus();
        keyboard.press("Enter");
        assertThat(page.locator("[data-action=tab]")).hasCount(3);
        assertThat(text(page)).containsText("person:ray-solomonoff");
        page.locator("[data-action=close]").click();
        assertThat(page.locator("[data-action=tab]")).hasCount(2);
    }

    @ParameterizedTest
    @CsvSource({"en, Cancelled.", "zh, 已取消。"})
    void aRunningQueryIsCancelledByKeyboard(String language, String said) {
        Page page = opened(language, LABELS);
        page.route("**/workbench", route -> {
            // stays without an answer until the reader gives up
        });
        Keyboard keyboard = editor(page);
        keyboard.press("Control+Enter");
        Locator cancel = page.locator("[data-action=cancel]");
        assertThat(cancel).isVisible();
        cancel.focus();
        keyboard.press("Enter");
        assertThat(page.locator("[data-status]").first()).hasText(said);
        assertThat(cancel).isHidden();
    }

    @Test
    void aSharedLinkOpensTheSameQueryAnswerAndViewWithoutScripts() {
        Page page = opened("en", INFLUENCE);
        editor(page).press("Control+Enter");
        view(page, "tree");
        assertThat(page.locator(".answer__tree").first()).isVisible();
        page.locator("[data-action=copy]").click();
        String link = page.url();
        Page reader = page(1440, ColorScheme.LIGHT, false);
        reader.navigate(link);
        assertThat(reader.locator("textarea")).containsText("aih:buildsOn");
        assertThat(reader.locator(".answer__tree").first()).isVisible();
        assertThat(reader.locator(".answer__count")).containsText("20 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aTableIsSortedFilteredPagedAndDownloaded(String language) throws IOException {
        Page page = opened(language, BIRTHS);
        editor(page).press("Control+Enter");
        assertThat(rows(page)).hasCount(3);
        page.locator("#sort-born").press("Enter");
        assertThat(rows(page).nth(0)).containsText("1903");
        assertThat(page.locator("th[aria-sort]")).hasAttribute("aria-sort", "ascending");
        page.locator("#sort-born").press("Enter");
        assertThat(rows(page).nth(0)).containsText("1926");
        page.locator("#filter").fill("solomonoff");
        page.locator("#filter").press("Enter");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page).nth(0)).containsText("1926-07-25");
        Download csv = page.waitForDownload(() -> page.locator(".answer__downloads a").first().press("Enter"));
        assertThat(Files.readString(csv.path()).lines().toList()).hasSize(4).first().isEqualTo("person,name,born");
        assertThat(Files.readString(csv.path())).contains("person/ray-solomonoff,Ray Solomonoff,1926-07-25");

        ask(page, "SELECT ?thing WHERE { ?thing a <https://w3id.org/aihistory/ontology#Person> } ORDER BY ?thing LIMIT 130");
        assertThat(page.locator(".answer__pages")).isVisible();
        page.locator("#page-next").press("Enter");
        assertThat(rows(page).nth(0).locator("td").nth(0)).hasText("51");
        page.locator("#page-before").press("Enter");
        assertThat(rows(page).nth(0).locator("td").nth(0)).hasText("1");
    }

    @ParameterizedTest
    @CsvSource({"table, .answer__table, en", "lineage, aih-lineage svg, zh", "network, .answer__network svg, en",
            "tree, .answer__tree, zh", "cards, .answer__cards, en"})
    void everyViewIsChosenByHandAndByDirective(String view, String shown, String language) {
        Page page = opened(language, INFLUENCE);
        editor(page).press("Control+Enter");
        assertThat(page.locator(".answer__count")).containsText("20");
        view(page, view);
        assertThat(page.locator(shown).first()).isVisible();
        assertThat(page.locator(".answer__view[aria-pressed=true]")).hasAttribute("value", view);

        Page other = opened(language, "#view: " + view + "\n" + INFLUENCE);
        editor(other).press("Control+Enter");
        assertThat(other.locator(shown).first()).isVisible();
        assertThat(other.locator(".answer__view[aria-pressed=true]")).hasAttribute("value", view);
    }

    @ParameterizedTest
    @CsvSource({"en, A chart needs a column of numbers", "zh, 图表需要"})
    void aChartIsDrawnOfNumbersAndSaysWhatItNeedsElse(String language, String needs) {
        Page page = opened(language, "PREFIX aih: <https://w3id.org/aihistory/ontology#>\n#view: chart bar ?kind ?things\n"
                + "SELECT ?kind (COUNT(?thing) AS ?things) WHERE { VALUES ?kind { aih:Person aih:Event } ?thing a ?kind } GROUP BY ?kind ORDER BY ?kind");
        editor(page).press("Control+Enter");
        assertThat(page.locator(".answer svg text", new Page.LocatorOptions().setHasText(language.equals("zh") ? "人物" : "Person")).first())
                .isVisible();
        view(page, "table");
        assertThat(rows(page)).hasCount(2);
        ask(page, LABELS);
        view(page, "chart");
        assertThat(page.locator(".answer__unfit")).containsText(needs);
    }

    @ParameterizedTest
    @CsvSource({"en, Kolmogorov, Andrey Kolmogorov", "zh, 柯尔莫哥洛夫, 安德雷·柯尔莫哥洛夫"})
    void valuesOfAnExampleChangeItsQueryItsAnswerAndTheLink(String language, String typed, String name) {
        Page page = page();
        page.navigate("/workbench?run=true&example=works-by-sutskever&lang=" + language);
        page.locator(DESK).waitFor();
        assertThat(text(page)).containsText("person:ilya-sutskever");
        page.locator("#field-author").focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(typed);
        page.locator("[data-values] [role=option]", new Page.LocatorOptions().setHasText(name)).first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(text(page)).containsText("person:andrey-kolmogorov");
        assertThat(rows(page).first()).containsText("1965");
        assertThat(page).hasURL(Pattern.compile(".*/workbench\\?author=person%2Fandrey-kolmogorov&.*example=works-by-sutskever$"));
        assertThat(page.locator("#field-author")).hasValue(name);
        page.reload();
        assertThat(page.locator("#field-author")).hasValue(name);
        page.locator(DESK).waitFor();
        editor(page).press("Control+End");
        page.keyboard().insertText(" LIMIT 1");
        page.keyboard().press("Control+Enter");
        assertThat(rows(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*query=.*"));
        assertThat(page.locator("[data-values]")).hasCount(0);
    }

    private Page opened(String language, String query) {
        Page page = page();
        page.navigate(
                "/workbench?lang=" + language + "&query=" + URLEncoder.encode(query.isEmpty() ? " #" : query, StandardCharsets.UTF_8));
        page.locator(DESK).waitFor();
        if (query.isEmpty()) {
            Keyboard keyboard = editor(page);
            keyboard.press("Control+A");
            keyboard.press("Delete");
        }
        return page;
    }

    private static Keyboard editor(Page page) {
        page.locator(".CodeMirror textarea").focus();
        return page.keyboard();
    }

    private static void ask(Page page, String query) {
        Keyboard keyboard = editor(page);
        keyboard.press("Control+A");
        keyboard.insertText(query);
        keyboard.press("Control+Enter");
        assertThat(page.locator("[data-busy]")).hasCount(0);
    }

    private static void view(Page page, String name) {
        page.locator(".answer__view[value=" + name + "]").press("Enter");
        assertThat(page.locator(".answer__view[value=" + name + "]")).hasAttribute("aria-pressed", "true");
    }

    /// Presses a key after which the server refuses, and takes the complaint of the browser about it away.
    private void provoke(Page page, String keys, int status) {
        Keyboard keyboard = editor(page);
        page.waitForResponse(answer -> answer.status() == status, () -> keyboard.press(keys));
        page.locator(".answer__mistake").waitFor();
        complaints().removeIf(complaint -> complaint.contains(Integer.toString(status)));
    }

    private static Locator text(Page page) {
        return page.locator(".CodeMirror-code");
    }

    private static Locator offered(Page page, String identifier) {
        return page.locator(".CodeMirror-hint", new Page.LocatorOptions().setHasText(identifier)).first();
    }

    private static void choose(Keyboard keyboard, Locator offer) {
        offer.waitFor();
        for (int step = 0; step < 14 && !offer.getAttribute("class").contains("active"); step++) {
            keyboard.press("ArrowDown");
        }
        keyboard.press("Enter");
    }

    private static Locator rows(Page page) {
        return page.locator(".answer__table tbody tr");
    }
}
