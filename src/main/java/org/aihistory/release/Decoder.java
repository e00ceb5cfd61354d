package org.aihistory.release;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.aihistory.release.Content.ContentFile;

/// Bytes to text, strictly: UTF-8 without byte order mark, Unicode normal form C, no control characters. The RDF parser itself would swallow wrong encodings.
final class Decoder {

    private Decoder() {
    }

    /// The text of a file; empty when its bytes are not UTF-8. Problems of the encoding are added to the list.
    static Optional<String> decode(ContentFile file, Problems problems) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, chars, true);
        chars.flip();
        if (result.isError()) {
            String octet = String.format("%02X", bytes.get(bytes.position()));
            problems.error(file.path(), lineOf(chars, chars.length()), "", "encoding", "The file is not UTF-8: byte " + octet + ".",
                    "文件不是 UTF-8:字节 " + octet + "。");
            return Optional.empty();
        }
        String text = chars.toString();
        checkCharacters(file.path(), text, problems);
        checkNormalForm(file.path(), text, problems);
        return Optional.of(text);
    }

    private static void checkCharacters(String path, String text, Problems problems) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean wrong = c == '\uFFFD' || c == '\uFEFF' || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
            if (wrong) {
                String name = String.format("U+%04X", (int) c);
                problems.error(path, lineOf(text, at), "", "encoding",
                        "The character " + name + " is not allowed; was the file converted wrongly?",
                        "不允许字符 " + name + "；文件是否转换有误？");
                return;
            }
        }
    }

    private static void checkNormalForm(String path, String text, Problems problems) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return;
        }
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            if (!Normalizer.isNormalized(content, Normalizer.Form.NFC)) {
                problems.error(path, line, "", "normal-form", "The text is not in Unicode normal form C.", "文本不是 Unicode 规范形式 C(NFC)。");
            }
        }
    }

    private static int lineOf(CharSequence text, int end) {
        return 1 + (int) text.subSequence(0, end).chars().filter(c -> c == '\n').count();
    }
}
