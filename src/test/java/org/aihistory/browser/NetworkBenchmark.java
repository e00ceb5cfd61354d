package org.aihistory.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Measures frames per second of our network beside plain vis-network with the same 2,000 nodes, in the same Chromium, at the zoom that shows
/// everything and nearer. Not a test: frames depend on the machine, their ratio hardly does. Run its main from the root of the project.
final class NetworkBenchmark {

    private static final String VIS = "/META-INF/resources/webjars/vis-network/9.1.2/standalone/esm/vis-network.min.js";
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync",
            "--no-first-run", "--disable-background-networking");
    private static final String PAGE = "<!DOCTYPE html><style>#net{width:1000px;height:700px}</style><div id=net></div>"
            + "<script type=module src=/benchmark.js></script>";

    private NetworkBenchmark() {
    }

    public static void main(String[] none) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", NetworkBenchmark::answer);
        server.start();
        try (Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium()
                        .launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.path()).setArgs(FLAGS))) {
            Page page = browser.newPage();
            page.setDefaultTimeout(300_000);
            page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
            page.waitForFunction("() => window.result");
            PrintStream out = System.out;
            out.println(page.evaluate("() => window.result"));
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = path.equals("/") ? PAGE.getBytes(StandardCharsets.UTF_8) : file(path);
        exchange.getResponseHeaders().set("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] file(String path) throws IOException {
        if (path.equals("/vis.js")) {
            try (InputStream vis = Objects.requireNonNull(NetworkBenchmark.class.getResourceAsStream(VIS), VIS)) {
                return vis.readAllBytes();
            }
        }
        Path file = path.equals("/benchmark.js") ? Path.of("src/test/js/network-benchmark.js") : Path.of("webapp" + path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
