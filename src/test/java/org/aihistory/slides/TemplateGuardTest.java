package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.junit.jupiter.api.Test;

/// Presentations that cannot be templates, each made by code.
class TemplateGuardTest {

    @Test
    void aPlainPresentationIsAdmitted() throws IOException {
        assertThat(TemplateGuard.check(new ByteArrayInputStream(Templates.foreign(960, 540))).given()).isTrue();
    }

    @Test
    void macrosAreRefused() throws IOException {
        refused(with("ppt/vbaProject.bin", new byte[]{1}), "macros");
        refused(changed("[Content_Types].xml", xml -> xml.replace("presentationml.presentation.main", "macroEnabled.presentation.main")),
                "macros");
    }

    @Test
    void linksToTheOutsideAreRefused() throws IOException {
        refused(with("ppt/slideMasters/_rels/x.rels",
                "<Relationships><Relationship Target=\"http://example.org/a.png\" TargetMode = 'External'/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8)),
                "links");
    }

    @Test
    void embeddedObjectsAndControlsAreRefused() throws IOException {
        refused(with("ppt/embeddings/oleObject1.bin", new byte[]{1}), "active");
        refused(with("ppt/activeX/activeX1.xml", "<a/>".getBytes(StandardCharsets.UTF_8)), "active");
    }

    @Test
    void documentTypesAreRefusedInAnyEncoding() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        refused(with("ppt/a.xml", xml.getBytes(StandardCharsets.UTF_8)), "entities");
        refused(with("ppt/a.xml", xml.getBytes(StandardCharsets.UTF_16)), "entities");
    }

    @Test
    void whatUnpacksToFarTooMuchIsRefusedWhileItIsRead() throws IOException {
        refused(with("ppt/media/a.bin", new byte[4_000_000]), "bomb");
        Map<String, byte[]> many = parts();
        for (int i = 0; i <= TemplateGuard.MOST_ENTRIES; i++) {
            many.put("ppt/a" + i, new byte[0]);
        }
        refused(StableZip.write(many), "bomb");
    }

    @Test
    void whatIsNoPresentationIsRefused() throws IOException {
        refused("no zip at all".getBytes(StandardCharsets.UTF_8), "kind");
        refused(StableZip.write(Map.of("a.txt", new byte[]{1})), "kind");
        refused(changed("[Content_Types].xml", xml -> xml.replace("presentationml.presentation.main", "wordprocessingml.document.main")),
                "kind");
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        refused(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "encrypted");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        byte[] whole = Templates.foreign(960, 540);
        refused(Arrays.copyOf(whole, whole.length / 2), "broken");
        refused(Arrays.copyOf(whole, whole.length - 30), "broken");
    }

    @Test
    void aFileWithoutLayoutsIsRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.keySet().removeIf(name -> name.startsWith("ppt/slideLayouts/"));
        refused(StableZip.write(parts), "layouts");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        refused(new byte[TemplateGuard.MOST_BYTES + 1], "size");
    }

    private static void refused(byte[] file, String why) {
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> TemplateGuard.check(new ByteArrayInputStream(file)))
                .satisfies(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(Problem.BAD_TEMPLATE);
                    assertThat(refusal.arguments().getFirst()).isEqualTo("template.refused." + why);
                });
    }

    static byte[] with(String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put(name, content);
        return StableZip.write(parts);
    }

    private static byte[] changed(String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.computeIfPresent(name,
                (part, content) -> change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return StableZip.write(parts);
    }

    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Templates.foreign(960, 540)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
