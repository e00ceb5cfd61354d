package org.aihistory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A reader with a browser in front of the whole application. After each test: no request left the origin, nothing failed, the console is silent.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aihistory.home=target/browser-home")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @LocalServerPort
    private int port;

    private Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private Browser browser = playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.path()).setArgs(FLAGS));

    /// A new page of 1440 x 900, light.
    Page page() {
        return page(1440, ColorScheme.LIGHT, true);
    }

    Page page(int width, ColorScheme scheme, boolean scripts) {
        return page(options(width).setColorScheme(scheme).setJavaScriptEnabled(scripts));
    }

    /// A new page of a telephone: 360 x 900, fingers, no pointer.
    Page touch() {
        return page(options(360).setHasTouch(true).setIsMobile(true));
    }

    private Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en-US").setAcceptDownloads(true)
                .setBaseURL(origin());
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin() + "/") && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
                complaints.add("request to another origin: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        return page;
    }

    /// The answer of `/sparql` to a query that counts.
    static int counted(Page page, String query) {
        String csv = page.request().get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                RequestOptions.create().setHeader("Accept", "text/csv")).text();
        return Integer.parseInt(csv.lines().skip(1).findFirst().orElseThrow().strip());
    }

    String origin() {
        return "http://localhost:" + port;
    }

    /// What went wrong so far; a test that provokes an error on purpose takes its complaint out.
    List<String> complaints() {
        return complaints;
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> found = List.copyOf(complaints);
        complaints.clear();
        assertThat(found).isEmpty();
    }

    @BeforeAll
    void theBrowserIsThere() {
        assertThat(browser.isConnected()).isTrue();
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }
}
