package org.aihistory.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// The one import map of all pages, from `webapp/js/importmap.json`: the only inline script, allowed by its digest.
@Component
public class ImportMap {

    private final String json;

    ImportMap(@Value("classpath:static/js/importmap.json") Resource file) {
        try {
            json = file.getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("js/importmap.json", e);
        }
    }

    /// What stands inside the script element, exactly.
    public String json() {
        return json;
    }

    /// Its place in a Content-Security-Policy: `'sha256-…'`.
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
