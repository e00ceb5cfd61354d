package org.aihistory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A reader with a telephone: two fingers on the pictures, and the frame of the page where there is little room.
class TouchIT extends BrowserTest {

    private static final int STEPS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void twoFingersMovedApartShowFewerYearsOfTheLineage(String language) {
        Page page = touch();
        page.navigate("/explore?from=1950&to=1989&lang=" + language);
        page.locator("aih-lineage[data-ready]").waitFor();
        pinch(page, "aih-lineage svg", 30, 110);
        page.waitForURL(url -> !url.contains("from=1950"));
        Matcher years = Pattern.compile("from=(\\d+)&to=(\\d+)").matcher(page.url());
        assertThat(years.find()).isTrue();
        int from = Integer.parseInt(years.group(1));
        int to = Integer.parseInt(years.group(2));
        assertThat(to - from).as("a third of forty years, about").isBetween(4, 25);
        assertThat(from).isGreaterThan(1950);
        assertThat(to).isLessThan(1989);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void twoFingersMovedApartMakeTheNetworkLarger(String language) {
        Page page = touch();
        page.navigate("/explore?view=network&focus=idea/kolmogorov-complexity&lang=" + language);
        page.locator("aih-network[data-ready]").waitFor();
        double before = scale(page);
        pinch(page, "aih-network [data-canvas] canvas", 30, 90);
        page.waitForFunction("before => document.querySelector('aih-network').scale > before * 1.5", before);
        double larger = scale(page);
        pinch(page, "aih-network [data-canvas] canvas", 90, 30);
        page.waitForFunction("before => document.querySelector('aih-network').scale < before / 1.5", larger);
    }

    @ParameterizedTest
    @CsvSource({"en, Menu, Claims, true", "zh, 目录, 主张, true", "en, Menu, Claims, false", "zh, 目录, 主张, false"})
    void theFrameOfThePageLeavesRoomAndItsMenuOpensByKeys(String language, String menu, String claims, boolean scripts) {
        Page page = page(360, ColorScheme.LIGHT, scripts);
        page.navigate("/explore?lang=" + language);
        assertThat(page.locator(".site-header").boundingBox().height).isLessThan(100);
        page.locator(".site-menu > summary").focus();
        assertThat(page.locator(".site-menu > summary")).hasText(menu);
        page.keyboard().press("Enter");
        assertThat(page.locator(".site-menu a")).hasCount(7);
        assertThat(page.locator(".site-menu a").last()).isInViewport();
        for (int steps = 0; steps < 4; steps++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".site-menu a:focus")).hasText(claims);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/claims\\?lang=" + language));
    }

    private static double scale(Page page) {
        return ((Number) page.evaluate("document.querySelector('aih-network').scale")).doubleValue();
    }

    /// Two fingers side by side in the middle of something, moved from one distance from it to another.
    private static void pinch(Page page, String selector, double from, double to) {
        page.locator(selector).first().scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(selector).first().boundingBox();
        double x = (Math.max(box.x, 0) + Math.min(box.x + box.width, 360)) / 2;
        double y = box.y + Math.min(box.height, 500) / 2;
        CDPSession fingers = page.context().newCDPSession(page);
        fingers.send("Input.dispatchTouchEvent", event("touchStart", x, y, from));
        for (int step = 1; step <= STEPS; step++) {
            fingers.send("Input.dispatchTouchEvent", event("touchMove", x, y, from + (to - from) * step / STEPS));
            page.waitForTimeout(20);
        }
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        fingers.send("Input.dispatchTouchEvent", end);
    }

    private static JsonObject event(String type, double x, double y, double distance) {
        JsonArray points = new JsonArray();
        for (int side = -1; side <= 1; side += 2) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x + side * distance);
            point.addProperty("y", y);
            point.addProperty("id", side + 1);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
