package org.aihistory.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;

/// Admits a presentation as template or says why not, before any office library reads it. Reading ends at the first limit that is passed; nothing that the file
/// names is ever fetched.
final class TemplateGuard {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ENTRIES = 2_000;
    static final long MOST_UNPACKED = 60L * 1024 * 1024;
    static final int MOST_TIMES = 120;
    /// Small entries may be packed very well.
    private static final int UNRATED = 256 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s*=\\s*[\"']\\s*External", Pattern.CASE_INSENSITIVE);
    private static final List<String> ACTIVE = List.of("activex", "embeddings/", "oleobject", "ctrlprops");

    private TemplateGuard() {
    }

    /// @throws KnowledgeException BAD_TEMPLATE with the key of the reason
    static Template check(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused("size", Integer.toString(MOST_BYTES / 1024 / 1024));
        }
        if (starts(bytes, OLE)) {
            throw refused("encrypted");
        }
        if (!starts(bytes, ZIP)) {
            throw refused("kind");
        }
        Map<String, byte[]> parts = unpacked(bytes);
        parts.forEach(TemplateGuard::part);
        whole(parts);
        return new Template(bytes);
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /// The entries, counted while they are read.
    private static Map<String, byte[]> unpacked(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        CountedInput counted = new CountedInput(bytes);
        try (ZipInputStream zip = new ZipInputStream(counted)) {
            long total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.size() >= MOST_ENTRIES) {
                    throw refused("bomb");
                }
                byte[] content = read(zip, counted, total);
                total += content.length;
                if (parts.put(entry.getName(), content) != null) {
                    throw refused("broken");
                }
            }
        } catch (IOException broken) {
            throw refused("broken", broken);
        }
        if (parts.isEmpty() || !endsWhole(bytes)) {
            throw refused("broken");
        }
        return parts;
    }

    private static byte[] read(ZipInputStream zip, CountedInput counted, long before) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long began = counted.read;
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            content.write(buffer, 0, count);
            long packed = Math.max(512, counted.read - began);
            if (before + content.size() > MOST_UNPACKED || (content.size() > UNRATED && content.size() / packed > MOST_TIMES)) {
                throw refused("bomb");
            }
        }
        return content.toByteArray();
    }

    /// Whether the directory at the end of a zip file is there: a truncated file has none.
    private static boolean endsWhole(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 65_535); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static void part(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("..") || lower.startsWith("/") || lower.contains("\\")) {
            throw refused("broken");
        }
        if (lower.contains("vbaproject") || lower.contains("vbadata")) {
            throw refused("macros");
        }
        if (ACTIVE.stream().anyMatch(lower::contains) && !lower.endsWith(".xlsx")) {
            throw refused("active");
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            markup(lower, text(content));
        }
    }

    private static void markup(String name, String xml) {
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY") || xml.toLowerCase(Locale.ROOT).contains("<!doctype")) {
            throw refused("entities");
        }
        if (name.endsWith(".rels") && EXTERNAL.matcher(xml).find()) {
            throw refused("links");
        }
        if (name.equals("[content_types].xml")) {
            if (xml.contains("macroEnabled") || xml.contains("vbaProject")) {
                throw refused("macros");
            }
            if (xml.contains("activeX") || xml.contains("oleObject")) {
                throw refused("active");
            }
        }
    }

    /// The text of a part in whatever encoding it names; markup that we refuse is ASCII in all of them.
    private static String text(byte[] content) {
        boolean wide = content.length > 1 && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) || content[0] == 0 || content[1] == 0);
        return wide
                ? new String(content, content[0] == (byte) 0xFF || content[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : new String(content, StandardCharsets.UTF_8);
    }

    private static void whole(Map<String, byte[]> parts) {
        byte[] types = parts.get("[Content_Types].xml");
        String kinds = types == null ? "" : text(types);
        if (!kinds.contains(PRESENTATION + "presentation.main+xml") && !kinds.contains(PRESENTATION + "template.main+xml")) {
            throw refused("kind");
        }
        if (parts.keySet().stream().noneMatch(name -> name.startsWith("ppt/slideLayouts/") && name.endsWith(".xml"))
                || parts.keySet().stream().noneMatch(name -> name.startsWith("ppt/slideMasters/") && name.endsWith(".xml"))) {
            throw refused("layouts");
        }
    }

    static KnowledgeException refused(String why, String... more) {
        return new KnowledgeException(Problem.BAD_TEMPLATE, "template.refused." + why, more.length > 0 ? more[0] : "");
    }

    static KnowledgeException refused(String why, Throwable cause) {
        return new KnowledgeException(Problem.BAD_TEMPLATE, cause, "template.refused." + why, "");
    }

    /// Counts what was taken of the packed bytes.
    private static final class CountedInput extends ByteArrayInputStream {

        private long read;

        CountedInput(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            int count = super.read(into, from, length);
            read += Math.max(0, count);
            return count;
        }
    }
}
