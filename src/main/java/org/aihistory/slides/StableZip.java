package org.aihistory.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Zip files that are the same bytes for the same content: entries in a fixed order, all with the first time that a zip file can hold.
final class StableZip {

    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {
    }

    /// The same files in the fixed order: what names the content first, then by name.
    static byte[] normalise(byte[] zip) throws IOException {
        Map<String, byte[]> sorted = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                sorted.put(entry.getName(), entry.getName().endsWith(".xlsx") ? normalise(content) : content);
            }
        }
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        for (String first : new String[]{"[Content_Types].xml", "_rels/.rels"}) {
            byte[] content = sorted.remove(first);
            if (content != null) {
                ordered.put(first, content);
            }
        }
        ordered.putAll(sorted);
        return write(ordered);
    }

    /// A zip file of these entries in their order.
    static byte[] write(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(FIRST);
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
