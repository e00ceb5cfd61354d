package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A reader without SPARQL builds a question from kinds, relations and values, by keyboard, and sees what is left at each step.
class AskIT extends BrowserTest {

    private static final String DESK = "aih-ask[data-ready]";

    @ParameterizedTest
    @CsvSource({"en, solomonoff, Ray Solomonoff, 5 left, 2 left", "zh, 所罗门诺夫, 雷·所罗门诺夫, 剩 5 项, 剩 2 项"})
    void aQuestionGrowsByConditionsAndShowsItsSparql(String language, String typed, String name, String five, String two) {
        Page page = opened(language, "/ask?kind=Person");
        choose(page, "#kind", "Work");
        choose(page, "#r1", "author");
        Locator box = page.locator("#q1");
        assertThat(box).isFocused();
        page.keyboard().insertText(typed);
        page.locator("[role=option]", new Page.LocatorOptions().setHasText(name)).first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(counts(page).nth(1)).hasText(five);
        assertThat(page.locator(".answer__table tbody tr")).hasCount(5);
        assertThat(page.locator(".ask__sentence")).containsText(name);

        choose(page, "#r2", "published");
        assertThat(page.locator("#f2")).isFocused();
        page.keyboard().type("1964");
        page.keyboard().press("Tab");
        page.keyboard().type("1970");
        page.keyboard().press("Enter");
        assertThat(counts(page).nth(2)).hasText(two);
        assertThat(page.locator(".answer__table tbody tr")).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*v1=person%2Fray-solomonoff.*f2=1964.*t2=1970.*"));

        page.locator(".ask__query summary").press("Enter");
        assertThat(page.locator(".ask__query code")).containsText("aih:author person:ray-solomonoff .");
        page.locator(".ask__drop[value='2']").press("Enter");
        assertThat(page.locator(".answer__table tbody tr")).hasCount(5);
        page.goBack();
        assertThat(page.locator(".answer__table tbody tr")).hasCount(2);
    }

    @Test
    void whatIsTypedWhileAnAnswerIsOnItsWayStays() {
        Page page = opened("en", "/ask?kind=Work&r1=published");
        List<Route> held = new ArrayList<>();
        page.route("**/ask?*", route -> {
            held.add(route);
            if (held.size() > 1) {
                route.resume();
            }
        });
        page.locator("#f1").focus();
        page.keyboard().type("1964");
        page.keyboard().press("Tab");
        page.keyboard().type("1970");
        page.waitForCondition(() -> !held.isEmpty());
        String all = counts(page).nth(1).textContent();
        held.getFirst().resume();
        assertThat(counts(page).nth(1)).not().hasText(all);
        assertThat(page.locator("#t1")).isFocused();
        assertThat(page.locator("#t1")).hasValue("1970");
        page.keyboard().press("Tab");
        assertThat(page).hasURL(Pattern.compile(".*f1=1964.*t1=1970.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aRelationIsReadFromItsOtherEndToo(String language) {
        Page page = opened(language, "/ask?kind=Person");
        choose(page, "#r1", "~author");
        assertThat(page.locator("#q1")).isFocused();
        int authors = counted(page,
                "PREFIX aih: <https://w3id.org/aihistory/ontology#> SELECT (COUNT(DISTINCT ?p) AS ?n) { ?p a aih:Person . ?w aih:author ?p }");
        assertThat(counts(page).nth(1)).containsText(Integer.toString(authors));
    }

    @Test
    void aQueryChangedByHandIsSaidInWordsAndOpensAsAForm() {
        Page page = opened("en", "/ask?kind=Work&r1=author&v1=person/ray-solomonoff");
        page.locator(".ask__result a").filter(new Locator.FilterOptions().setHasText("Edit the SPARQL")).press("Enter");
        assertThat(page.locator(".answer__words")).containsText("works: written by Ray Solomonoff");
        String changed = page.locator("textarea[name=query]").inputValue().replace("ray-solomonoff", "marvin-minsky");
        page.navigate("/workbench?lang=en&run=true&query=" + URLEncoder.encode(changed, StandardCharsets.UTF_8));
        assertThat(page.locator(".answer__words")).containsText("works: written by Marvin Minsky");
        page.locator(".answer__words a").press("Enter");
        assertThat(page.locator("#q1")).hasValue("Marvin Minsky");
        assertThat(page.locator(".ask__sentence")).containsText("written by Marvin Minsky");
    }

    @ParameterizedTest
    @CsvSource({"en, zzzzqqqq, Nothing here is called", "zh, zzzzqqqq, zzzzqqqq"})
    void aNameThatStandsForNothingIsSaidSo(String language, String typed, String said) {
        Page page = opened(language, "/ask?kind=Work&r1=author");
        page.locator("#q1").focus();
        page.keyboard().insertText(typed);
        page.keyboard().press("Enter");
        assertThat(page.locator(".ask__unknown")).containsText(said);
        assertThat(page.locator("#q1")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#q1")).hasValue(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thingsAreCountedByDecadeAndByRelation(String language) {
        Page page = opened(language, "/ask?kind=Work&r1=author&v1=person/ray-solomonoff");
        choose(page, "#group", "decade");
        assertThat(page.locator(".answer__view[aria-pressed=true]")).hasAttribute("value", "chart");
        page.locator(".answer__view[value=table]").press("Enter");
        Locator rows = page.locator(".answer__table tbody tr");
        assertThat(rows.first()).containsText("1950");
        assertThat(rows.nth(1)).containsText("1960");
        choose(page, "#group", "author");
        assertThat(rows.first()).containsText(language.equals("zh") ? "雷·所罗门诺夫" : "Ray Solomonoff");
        assertThat(rows.first()).containsText("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theSparqlIsEditedInTheWorkbench(String language) {
        Page page = opened(language, "/ask?kind=Work&r1=author&v1=person/ray-solomonoff");
        page.locator(".ask__result a[href*='/workbench']").first().press("Enter");
        page.locator("aih-workbench[data-ready]").waitFor();
        assertThat(page.locator(".CodeMirror-code")).containsText("aih:author person:ray-solomonoff");
        assertThat(page.locator(".answer__table tbody tr")).hasCount(5);
        page.locator(".CodeMirror textarea").focus();
        page.keyboard().press("Control+End");
        page.keyboard().insertText("\nOFFSET 3");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".answer__table tbody tr")).hasCount(2);
    }

    @ParameterizedTest
    @CsvSource({"en, Kolmogorov", "zh, 柯尔莫哥洛夫"})
    void anExampleIsAFormWhoseValuesChangeTheAnswerAndTheLink(String language, String typed) {
        Page page = opened(language, "/examples?example=works-by-sutskever");
        Locator box = page.locator(".examples__fields input[type=search]");
        String before = page.locator("[data-query]").textContent();
        box.focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(typed);
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*=person%2F.*kolmogorov.*"));
        assertThat(page.locator("[data-query]")).not().hasText(before);
        assertThat(page.locator("[data-query]")).containsText("person:andrey-kolmogorov");
        assertThat(page.locator(".answer__count")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void withoutScriptsTheSameFormAnswersOnAPhone(String language) {
        Page page = page(360, ColorScheme.DARK, false);
        page.navigate("/ask?kind=Work&r1=author&lang=" + language);
        page.locator("#q1").fill("Ray Solomonoff");
        page.locator(".workbench__ask").click();
        assertThat(page.locator(".answer__table tbody tr")).hasCount(5);
        assertThat(page.locator("#q1")).hasValue(language.equals("zh") ? "雷·所罗门诺夫" : "Ray Solomonoff");
    }

    private Page opened(String language, String address) {
        Page page = page();
        page.navigate(address + "&lang=" + language);
        page.locator(DESK).waitFor();
        return page;
    }

    /// Chooses, and waits until the answer stands there.
    private static void choose(Page page, String field, String value) {
        page.locator(field).focus();
        page.waitForResponse(answer -> answer.url().contains("/ask?"), () -> page.locator(field).selectOption(value));
        assertThat(page.locator("aih-ask[data-busy]")).hasCount(0);
    }

    private static Locator counts(Page page) {
        return page.locator(".ask__count");
    }
}
