package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {

    @Test
    void whatNamesTheContentComesFirstTheRestByName() throws IOException {
        assertThat(names(StableZip.normalise(zip(0, "ppt/z.xml", "_rels/.rels", "ppt/a.xml", "[Content_Types].xml"))))
                .containsExactly("[Content_Types].xml", "_rels/.rels", "ppt/a.xml", "ppt/z.xml");
    }

    @Test
    void timeAndOrderOfWritingDoNotShow() throws IOException {
        assertThat(StableZip.normalise(zip(1_000_000_000_000L, "b", "a")))
                .isEqualTo(StableZip.normalise(zip(1_700_000_000_000L, "a", "b")));
    }

    private static byte[] zip(long time, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
