package org.aihistory.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Finds a Chromium for the browser tests, or gets one: the variable AIHISTORY_CHROMIUM, the usual places, Playwright's own download, the
/// distribution's package. Never skips: where all fails, the tests fail with one sentence that says what to do.
final class Chromium {

    static final String HELP = "The browser tests need Chromium, and none could be found or installed: install it (for example with your package manager) "
            + "or set AIHISTORY_CHROMIUM to the path of a Chromium or Chrome.";

    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable", "/snap/bin/chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private Chromium() {
    }

    /// The path of the browser.
    ///
    /// @throws IllegalStateException with [#HELP] when there is none and none can be got
    static synchronized Path path() {
        return named(System.getenv("AIHISTORY_CHROMIUM")).or(Chromium::usual).or(Chromium::downloaded).or(Chromium::fromPackage)
                .orElseThrow(() -> new IllegalStateException(HELP));
    }

    /// A path that somebody named must be there; a wrong one is an error, not a reason to look elsewhere.
    static Optional<Path> named(@org.jspecify.annotations.Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(name);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("AIHISTORY_CHROMIUM names " + name + ", which is not a program.");
        }
        return Optional.of(path);
    }

    private static Optional<Path> usual() {
        return USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /// Playwright's own download, in a process of its own because its command line ends the virtual machine.
    private static Optional<Path> downloaded() {
        Path folder = Path.of(System.getProperty("user.home"), ".cache", "aihistory-browser");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        process.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        process.environment().put("PLAYWRIGHT_BROWSERS_PATH", folder.toString());
        if (!run(process, 5)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("chrome|Chromium|chrome\\.exe")).filter(Files::isExecutable)
                    .filter(Files::isRegularFile).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The distribution's package, where this user may install it.
    private static Optional<Path> fromPackage() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !Files.isWritable(Path.of("/usr/bin"))) {
            return Optional.empty();
        }
        boolean installed = run(new ProcessBuilder("apt-get", "update"), 5)
                && run(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"), 15);
        return installed ? usual() : Optional.empty();
    }

    private static boolean run(ProcessBuilder builder, int minutes) {
        try {
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
