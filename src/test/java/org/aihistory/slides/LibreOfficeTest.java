package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aihistory.web.WebTest;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Another program opens what we write. Where LibreOffice is not installed, the test says so and is counted as skipped.
@WebTest
class LibreOfficeTest {

    private static final Logger LOG = LoggerFactory.getLogger(LibreOfficeTest.class);
    private static final String MISSING = "LibreOffice (soffice) is not installed: the presentation was not opened by it";

    @Autowired
    private MockMvc web;

    @TempDir
    private Path folder;

    @Test
    void libreOfficeMakesOnePageOfEachSlide() throws Exception {
        Optional<Path> office = program();
        if (office.isEmpty()) {
            LOG.warn(MISSING);
        }
        Assumptions.assumeTrue(office.isPresent(), MISSING);
        byte[] deck = web.perform(get("/stories/what-did-ilya-see.pptx?lang=zh")).andReturn().getResponse().getContentAsByteArray();
        Path file = Files.write(folder.resolve("deck.pptx"), deck);
        Process process = new ProcessBuilder(office.orElseThrow().toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("home").toUri(),
                "--convert-to", "pdf", "--outdir", folder.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
        assertThat(pages(folder.resolve("deck.pdf"))).isEqualTo(slides(deck));
    }

    private static int slides(byte[] deck) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            return show.getSlides().size();
        }
    }

    private static long pages(Path pdf) throws IOException {
        String text = new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(text).results().count();
    }

    private static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "libreoffice").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }
}
