package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A quiz answered by a reader.
class QuizIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aQuizIsAnsweredByKeysAloneAndMarkedWithReasons(String language) {
        Page page = page(1440, ColorScheme.LIGHT, false);
        page.navigate("/stories/solomonoff-the-prophet?lang=" + language);
        page.locator(".story__decks a[href*='/quiz']").press("Enter");
        page.waitForURL("**/quiz?**");
        int questions = page.locator(".quiz__question").count();
        assertThat(questions).isEqualTo(6);
        Locator first = page.locator(".quiz__question select, .quiz__question input[type=radio]").first();
        first.focus();
        page.keyboard().press("ArrowDown");
        page.locator(".quiz__form button[name=mark]").press("Enter");
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator(".quiz__reason").count()).isEqualTo(questions);
        assertThat(page.locator(".quiz__reason .cite").first()).isVisible();
        assertThat(page.url()).contains("seed=1").contains("mark=1");
    }

    @Test
    void paperHasTheAnswersOnAPageOfTheirOwn() {
        Page page = page();
        page.navigate("/quiz?about=story/solomonoff-the-prophet&paper=answers&lang=en");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".quiz__answers").evaluate("one => getComputedStyle(one).breakBefore")).isEqualTo("page");
        assertThat(page.locator(".quiz__choice")).isHidden();
    }
}
