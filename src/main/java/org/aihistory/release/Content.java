package org.aihistory.release;

import java.nio.file.Path;
import java.util.List;

/// The files of ontology/ and data/, from the class path or from a directory that holds both folders.
///
/// @param files sorted by path
public record Content(List<ContentFile> files) {

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

    /// The content inside the application.
    public static Content fromClassPath() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The content of a directory.
    public static Content fromDirectory(Path root) {
        throw new UnsupportedOperationException("not yet: " + root);
    }
}
