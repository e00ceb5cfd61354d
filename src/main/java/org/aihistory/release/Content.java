package org.aihistory.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The files of ontology/ and data/, from the class path or from a directory that holds both folders.
///
/// @param files sorted by path
public record Content(List<ContentFile> files) {

    private static final List<String> FOLDERS = List.of("ontology", "data");
    private static final String MARKER = "ontology/aih.ttl";

    public Content {
        files = files.stream().sorted(Comparator.comparing(ContentFile::path)).toList();
    }

    /// One file: its path from the root with `/`, e.g. `ontology/aih.ttl`, and its bytes.
    public static final class ContentFile {

        private final String path;
        private final byte[] bytes;

        public ContentFile(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes.clone();
        }

        public String path() {
            return path;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /// The content inside the application: folders on the class path, a jar, or the jar inside the executable jar.
    public static Content fromClassPath() {
        return fromClassPath(Objects.requireNonNull(Content.class.getClassLoader()));
    }

    static Content fromClassPath(ClassLoader loader) {
        URL marker = loader.getResource(MARKER);
        if (marker == null) {
            throw new IllegalStateException(MARKER + " is not on the class path");
        }
        try {
            if (marker.openConnection() instanceof JarURLConnection connection) {
                connection.setUseCaches(false);
                String name = connection.getEntryName();
                try (JarFile jar = connection.getJarFile()) {
                    return fromJar(jar, name.substring(0, name.length() - MARKER.length()));
                }
            }
            return fromDirectory(root(marker));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the content at " + marker, broken);
        }
    }

    private static Path root(URL marker) {
        try {
            Path file = Path.of(new URI(marker.toString()));
            return Objects.requireNonNull(Objects.requireNonNull(file.getParent()).getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("not an address: " + marker, impossible);
        }
    }

    private static Content fromJar(JarFile jar, String prefix) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!entry.isDirectory() && name.startsWith(prefix) && isContent(name.substring(prefix.length()))) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.add(new ContentFile(name.substring(prefix.length()), in.readAllBytes()));
                }
            }
        }
        return new Content(files);
    }

    /// The content of a directory that holds `ontology/` and `data/`.
    public static Content fromDirectory(Path root) {
        List<ContentFile> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path start = root.resolve(folder);
            if (!Files.isDirectory(start)) {
                throw new IllegalArgumentException("no folder " + folder + " in " + root.toAbsolutePath().normalize());
            }
            try (Stream<Path> walk = Files.walk(start)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (isContent(path)) {
                        files.add(new ContentFile(path, Files.readAllBytes(file)));
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read " + start, broken);
            }
        }
        return new Content(files);
    }

    /// Everything in the two folders but licences, notes and hidden files.
    private static boolean isContent(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return FOLDERS.stream().anyMatch(folder -> path.startsWith(folder + "/")) && !name.startsWith(".") && !name.equals("LICENSE")
                && !name.endsWith(".md");
    }
}
