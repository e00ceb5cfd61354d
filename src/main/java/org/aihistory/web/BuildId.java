package org.aihistory.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/// Names the program that answers, for ETags: the same jar has the same id, another jar another one. Classes in a directory have a new id at each start.
@Component
public class BuildId {

    private final String id;

    BuildId() {
        File source = new ApplicationHome(BuildId.class).getSource();
        id = source != null && source.isFile() ? ofJar(source) : UUID.randomUUID().toString();
    }

    @Override
    public String toString() {
        return id;
    }

    /// Digest over names and checksums of the entries, which the jar's own directory holds.
    static String ofJar(File jar) {
        MessageDigest digest = sha256();
        try (JarFile opened = new JarFile(jar)) {
            opened.stream().forEach(entry -> add(digest, entry));
        } catch (IOException e) {
            throw new UncheckedIOException(jar.getName(), e);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void add(MessageDigest digest, ZipEntry entry) {
        digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(entry.getCrc()).flip());
    }

    /// A weak ETag over some parts: weak, because answers are compressed on their way.
    static String etag(@Nullable Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 12) + "\"";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
