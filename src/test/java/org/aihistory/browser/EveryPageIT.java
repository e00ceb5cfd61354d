package org.aihistory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in both languages and both themes: no serious barrier, nothing wider than a phone, complete without scripts.
class EveryPageIT extends BrowserTest {

    private static final List<String> PAGES = List.of("/", "/page/person/ray-solomonoff",
            "/page/work/a-formal-theory-of-inductive-inference",
            "/page/idea/kolmogorov-complexity", "/page/artifact/gpt", "/page/event/dartmouth-workshop", "/page/organization/openai",
            "/explore", "/explore?view=list&kind=idea", "/explore?view=network&focus=idea/kolmogorov-complexity", "/search?q=Solomonoff",
            "/search?q=Solomonoff&era=1960", "/claims?year=2023&embed=1",
            "/sources", "/sources/nick-solomonoff-lecture", "/sources/liwei-blog-extract-a",
            "/sources/side-by-side?first=llama-3-1-notes&second=llama-3-summary", "/page/artifact/llama-3-1",
            "/page/idea/parameters-against-k-complexity", "/claims", "/claims/gpt-cannot-reason", "/debates",
            "/debates?of=gpt-cannot-reason", "/agreement", "/claims/k-complexity-is-solomonoff-induction", "/conflicts",
            "/findings", "/changes?since=bbbbbbbbbbbb", "/explore?view=sources&kind=person", "/paths",
            "/paths?from=person/ray-solomonoff&to=person/ilya-sutskever&length=3", "/paths?from=kolmogorov&to=gpt",
            "/paths?along=person/ray-solomonoff&along=idea/algorithmic-probability&along=idea/kolmogorov-complexity",
            "/explain?s=person/gregory-chaitin&p=born", "/explain?s=person/ray-solomonoff&p=type&o=Entity", "/compare",
            "/compare?of=person/ray-solomonoff&of=person/andrey-kolmogorov&of=person/gregory-chaitin",
            "/compare?of=artifact/llama-3-1&registers=scholarly,machineSummary,parody",
            "/deck", "/stories", "/stories/solomonoff-the-prophet", "/stories/what-did-ilya-see", "/about", "/ontology", "/dumps/", "/api",
            "/stories/solomonoff-the-prophet/present", "/stories/solomonoff-the-prophet/handout?room=notes",
            "/stories/solomonoff-the-prophet/scenes/6/embed", "/quiz", "/quiz?about=story/solomonoff-the-prophet&mark=1",
            "/workbench", "/examples", "/examples?example=works-by-sutskever", "/ask",
            "/ask?kind=Work&r1=author&v1=person/ray-solomonoff&r2=published&f2=1960&t2=1990&group=decade",
            "/workbench?run=true&example=people-alive-in-1956&view=lineage", "/workbench?run=true&example=who-influenced-whom&view=tree",
            "/workbench?run=true&example=people-alive-in-1956&view=cards", "/workbench?run=true&example=claims-by-holder&view=chart",
            "/reconcile/preview?id=person/ray-solomonoff");

    /// All that a theme can change; names, roles and order are the same in both. And a language changes no colour: these rules take most
    /// of the time, so they are held in English in both themes, and everything else in both languages.
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    static Stream<Arguments> pages() {
        return PAGES.stream().flatMap(page -> Stream.of("en", "zh").map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoSeriousBarrierInEitherTheme(String address, String language) {
        Page page = page(1440, ColorScheme.LIGHT, true);
        page.navigate(in(address, language));
        page.locator("main").waitFor();
        if (language.equals("zh")) {
            assertThat(serious(page, axe -> axe.disableRules(RULES_OF_COLOUR))).isEmpty();
            return;
        }
        assertThat(serious(page, axe -> axe)).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(serious(page, axe -> axe.withRules(RULES_OF_COLOUR))).as("dark").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsAPhoneAndIsCompleteWithoutScripts(String address, String language) {
        Page page = page(360, ColorScheme.LIGHT, false);
        page.navigate(in(address, language));
        assertThat(page.locator("main h1").count()).as("one heading").isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
        Object wider = page.locator("body").evaluate("body => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as("wider than the phone").isLessThanOrEqualTo(0);
        assertThat(page.locator("main").innerText().length()).isGreaterThan(80);
    }

    @Test
    void barriersAreFound() {
        Page page = page(1440, ColorScheme.LIGHT, true);
        page.setContent("<html lang='en'><title>t</title><main><h1>h</h1><button></button><p style='color:#bbb'>faint</p></main></html>");
        assertThat(serious(page, axe -> axe)).anyMatch(found -> found.startsWith("button-name"))
                .anyMatch(found -> found.startsWith("color-contrast"));
        assertThat(serious(page, axe -> axe.disableRules(RULES_OF_COLOUR))).noneMatch(found -> found.startsWith("color-contrast"));
    }

    private static String in(String address, String language) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /// Asked in the page itself: the other way opens a second page for each analysis, which only frames of other origins need; ours have none.
    private static List<String> serious(Page page, UnaryOperator<AxeBuilder> rules) {
        return rules.apply(new AxeBuilder(page).setLegacyMode(true).options(onlyViolations())).analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    /// Places of rules that hold are not gathered, which takes most of the time.
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
