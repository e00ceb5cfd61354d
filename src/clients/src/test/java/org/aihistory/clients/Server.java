package org.aihistory.clients;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The application as it is packaged, started once on a free port of the loopback address and stopped with the tests.
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final String ADDRESS = start();

    private Server() {
    }

    /// Scheme and authority, without a slash at the end.
    static String address() {
        return ADDRESS;
    }

    static String endpoint() {
        return ADDRESS + "/sparql";
    }

    /// The bytes of a document in the type that is asked for.
    static byte[] get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ADDRESS + path)).header("Accept", accept).build();
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " as " + accept + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /// A file of the release, unpacked.
    static byte[] dump(String form) throws IOException, InterruptedException {
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(get("/dumps/aihistory." + form + ".gz", "*/*")))) {
            return in.readAllBytes();
        }
    }

    private static String start() {
        String running = System.getProperty("aihistory.address", "");
        if (!running.isEmpty()) {
            return running;
        }
        try {
            int port = freePort();
            Path home = Files.createDirectories(Path.of("target", "home"));
            File log = Path.of("target", "server.log").toFile();
            Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-jar", jar().toString(), "--server.port=" + port,
                    "--server.address=127.0.0.1", "--aihistory.home=" + home.toAbsolutePath(),
                    "--aihistory.sparql.work-per-minute=1h")).redirectErrorStream(true).redirectOutput(log).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            String address = "http://127.0.0.1:" + port;
            await(address, process);
            return address;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "..", "target"))) {
            return files.filter(file -> file.getFileName().toString().matches("ai-history-.*\\.jar")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no packaged application: run mvn verify in the main build first"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(String address, Process process) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/health")).timeout(Duration.ofSeconds(2)).build();
                if (CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is starting
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the application did not start: see target/server.log");
    }
}
