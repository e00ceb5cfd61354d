package org.aihistory.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aihistory.release.Content.ContentFile;

/// Names a release by what it was made of: SHA-256 over the sorted (path, SHA-256) of all content files and the version of the derivation.
final class ReleaseId {

    private ReleaseId() {
    }

    static String of(Content content) {
        StringBuilder manifest = new StringBuilder("derivation " + Derivation.VERSION + "\n");
        for (ContentFile file : content.files()) {
            manifest.append(file.path()).append('\t').append(sha256(file.bytes())).append('\n');
        }
        return sha256(manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
