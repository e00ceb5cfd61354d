package org.aihistory.describe;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.aihistory.knowledge.RdfForm;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Bytes as an answer with what a cache needs to know.
final class Documents {

    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final int ETAG_DIGITS = 32;

    private Documents() {
    }

    /// A document, to be saved under a name. One whose address does not say its form carries `Vary: Accept`; Link headers as given.
    static ResponseEntity<byte[]> answer(String name, byte[] bytes, RdfForm form, boolean negotiated, List<String> links) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(RdfTypes.full(form)).cacheControl(AN_HOUR).eTag(etag(bytes));
        if (negotiated) {
            answer.varyBy(HttpHeaders.ACCEPT);
        }
        // without a name of ours, Spring would call a form it does not know f.txt
        answer.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + form.extension() + "\"");
        return answer.header(HttpHeaders.LINK, links.toArray(String[]::new)).body(bytes);
    }

    static String etag(byte[] bytes) {
        return sha256(bytes).substring(0, ETAG_DIGITS);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }

    static String link(String address, String relation, String type) {
        return link(address, relation) + "; type=\"" + type + "\"";
    }
}
