package org.aihistory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of the lineage as a browser sets them: none lies on another.
class LineageLabelsIT extends BrowserTest {

    /// Pairs of drawn words that share more than a touch: one pixel across, three of the space between lines.
    private static final String CLASHES = """
            () => {
              const words = [...document.querySelectorAll(".lineage svg text")].filter((text) => text.textContent.trim() && text.getClientRects().length);
              const boxes = words.map((text) => [text.textContent.trim(), text.getBoundingClientRect()]);
              const clashes = [];
              boxes.forEach(([name, one], place) => boxes.slice(place + 1).forEach(([other, two]) => {
                const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
                const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
                if (across > 1 && down > 3) clashes.push(`${name} / ${other}`);
              }));
              return [String(boxes.length), ...clashes];
            }""";

    @ParameterizedTest
    @CsvSource({"1440, /explore?lang=en", "1440, /explore?lang=zh", "1440, /explore?from=1940&to=1970&lang=en",
            "1440, /explore?from=2015&to=2026&lang=zh", "1440, /explore?lanes=country&lang=en", "360, /explore?lang=zh"})
    void noTwoOfThemOverlap(int width, String address) {
        List<String> found = clashes(width, address, "() => {}");
        assertThat(Integer.parseInt(found.getFirst())).as("words drawn").isGreaterThan(50);
        assertThat(found.subList(1, found.size())).isEmpty();
    }

    /// Pictures are drawn for wide screens; on a narrow one they are scrolled, not shrunk until nobody can read them.
    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void wordsAreLargeEnoughToBeRead(int width) {
        Page page = page(width, ColorScheme.LIGHT, true);
        page.navigate("/explore?lang=zh");
        page.locator("aih-lineage[data-ready]").waitFor();
        Object least = page.evaluate("""
                () => Math.min(...[...document.querySelectorAll(".lineage svg text")].filter((text) => text.getClientRects().length)
                  .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))""");
        assertThat(((Number) least).doubleValue()).as("pixels of the smallest words").isGreaterThanOrEqualTo(10);
    }

    @Test
    void aLabelThatLiesOnAnotherIsFound() {
        List<String> found = clashes(1440, "/explore?lang=en", """
                () => {
                  const [one, two] = [...document.querySelectorAll(".lineage svg text")].filter((text) => text.textContent.length > 12);
                  one.replaceWith(Object.assign(two.cloneNode(true), { textContent: "moved onto another" }));
                }""");
        assertThat(found).anyMatch(clash -> clash.contains("moved onto another"));
    }

    @SuppressWarnings("unchecked")
    private List<String> clashes(int width, String address, String before) {
        Page page = page(width, ColorScheme.LIGHT, true);
        page.navigate(address);
        page.locator("aih-lineage[data-ready]").waitFor();
        page.evaluate(before);
        return (List<String>) page.evaluate(CLASHES);
    }
}
