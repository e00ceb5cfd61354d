package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The HTML deck, opened from a disk by a browser without a network.
class HtmlDeckIT extends BrowserTest {

    private static final String FILE = "request to another origin: file:";

    @TempDir
    private Path folder;

    private final List<String> requests = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"solomonoff-the-prophet,en,The prophet: from typing monkeys to GPT", "what-did-ilya-see,zh,伊利亚看到了什么？"})
    void keysSwipesAndNotesWorkFromADiskWithoutANetwork(String slug, String language, String title) throws IOException {
        Page page = open(slug, language);
        Locator shown = page.locator(".slide[data-current]");
        assertThat(shown).hasCount(1);
        assertThat(shown.locator("h1")).hasText(title);
        for (String key : List.of("ArrowRight", "PageDown", "Space")) {
            page.keyboard().press(key);
        }
        assertThat(shown).hasId("slide-4");
        page.keyboard().press("ArrowLeft");
        assertThat(shown).hasId("slide-3");
        swipe(page, 900, 300);
        assertThat(shown).hasId("slide-4");
        swipe(page, 300, 900);
        assertThat(shown).hasId("slide-3");
        swipe(page, 600, 610);
        assertThat(shown).hasId("slide-3");
        assertThat(shown.locator(".slide__notes")).isHidden();
        page.keyboard().press("n");
        assertThat(shown.locator(".slide__notes")).isVisible();
        assertThat(page.locator(".deck-keys")).hasCSS("opacity", "0");
        page.keyboard().press("End");
        assertThat(shown).hasId("slide-" + page.locator(".slide").count());
        page.keyboard().press("Home");
        assertThat(shown).hasId("slide-1");
        assertNothingElseAskedFor();
    }

    @ParameterizedTest
    @CsvSource({"solomonoff-the-prophet,en", "what-did-ilya-see,zh"})
    void printedEachSlideIsAPage(String slug, String language) throws IOException {
        Page page = open(slug, language);
        String pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        long pages = Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
        assertThat(pages).isEqualTo(page.locator(".slide").count());
        assertNothingElseAskedFor();
    }

    private Page open(String slug, String language) throws IOException {
        Page page = page();
        requests.clear();
        byte[] deck = page.request().get("/stories/" + slug + ".html?lang=" + language).body();
        Path file = Files.write(folder.resolve("deck.html"), deck);
        page.context().setOffline(true);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(file.toUri().toString());
        return page;
    }

    /// The only request is the one for the file itself.
    private void assertNothingElseAskedFor() {
        assertThat(requests).hasSize(1).allMatch(address -> address.startsWith("file:") && address.endsWith("/deck.html"));
        complaints().removeIf(complaint -> complaint.startsWith(FILE));
    }

    private static void swipe(Page page, int from, int to) {
        page.evaluate(
                """
                        ([from, to]) => {
                          const touch = (x) => new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 400 });
                          document.body.dispatchEvent(new TouchEvent("touchstart", { bubbles: true, touches: [touch(from)], changedTouches: [touch(from)] }));
                          document.body.dispatchEvent(new TouchEvent("touchend", { bubbles: true, touches: [], changedTouches: [touch(to)] }));
                        }""",
                List.of(from, to));
    }
}
