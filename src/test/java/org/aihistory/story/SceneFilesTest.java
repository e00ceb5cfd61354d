package org.aihistory.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;

/// What can be taken out of a story scene by scene.
@WebTest
class SceneFilesTest {

    private static final String STORY = "/stories/solomonoff-the-prophet";

    @Autowired
    private MockMvc web;

    @Test
    void aSceneHasAnAddressOfItsOwn() throws Exception {
        web.perform(get(STORY + "/scenes/6?lang=zh")).andExpect(redirectedUrl(STORY + "?lang=zh#scene-6"));
        web.perform(get(STORY + "/scenes/99")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {STORY + "/scenes/1.svg", STORY + "/scenes/2.svg", STORY + "/scenes/3.svg", STORY + "/scenes/4.svg",
            STORY + "/scenes/5.svg", STORY + "/scenes/8.svg", "/page/person/ray-solomonoff.svg",
            "/claims/k-complexity-is-solomonoff-induction.svg", "/paths.svg?from=person/ray-solomonoff&to=person/ilya-sutskever",
            "/compare.svg?of=person/ray-solomonoff&of=person/andrey-kolmogorov"})
    void aPictureIsOneWholeFileWithTitleDescriptionReleaseAndLicence(String address) throws Exception {
        byte[] file = web.perform(get(address + (address.contains("?") ? "&" : "?") + "lang=zh")).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml")).andReturn().getResponse().getContentAsByteArray();
        Document svg = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1280 720");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("CC BY 4.0").contains("发布 ").doesNotContain("var(--").doesNotContain("url(http")
                .doesNotContain("@import");
    }

    @Test
    void aPictureHoldsWhatItsSceneShows() throws Exception {
        web.perform(get(STORY + "/scenes/6.svg?lang=en")).andExpect(content().string(containsString("1960: shortest description")))
                .andExpect(content().string(containsString("data-iri=\"https://w3id.org/aihistory/id/idea/algorithmic-probability\"")));
        web.perform(get(STORY + "/scenes/2.svg?lang=en")).andExpect(content().string(containsString("Cybernetics")));
    }

    @Test
    void aPixelPictureHasTheSizeOfASlide() throws Exception {
        BufferedImage large = picture(STORY + "/scenes/6.png?lang=zh");
        assertThat(large.getWidth() + "x" + large.getHeight()).isEqualTo("1920x1080");
        BufferedImage small = picture(STORY + "/scenes/6.png?lang=zh&size=1280x720");
        assertThat(small.getWidth() + "x" + small.getHeight()).isEqualTo("1280x720");
        assertThat(colours(small)).as("kinds keep their colours").isGreaterThan(200);
        web.perform(get(STORY + "/scenes/6.png?size=9000x9000")).andExpect(status().isBadRequest());
    }

    @Test
    void onlyAnEmbeddedSceneMayStandInTheFrameOfAnotherSite() throws Exception {
        web.perform(get(STORY + "/scenes/6/embed?lang=en")).andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors *")))
                .andExpect(header().doesNotExist("X-Frame-Options")).andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(containsString("algorithmic-probability")));
        for (String other : new String[]{STORY, STORY + "/present", STORY + "/handout", STORY + "/scenes/6.svg"}) {
            web.perform(get(other)).andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        }
    }

    @Test
    void theSnippetNamesTheSceneAndItsAddress() throws Exception {
        web.perform(get(STORY + "?lang=en")).andExpect(content().string(
                containsString("&lt;iframe src=&quot;http://localhost" + STORY + "/scenes/6/embed?lang=en&quot;")));
    }

    @Test
    void theHandoutHasEveryNarrationAndEveryReferenceInBothLanguages() throws Exception {
        web.perform(get(STORY + "/handout?lang=zh")).andExpect(status().isOk()).andExpect(content().string(containsString("猴子与图书馆")))
                .andExpect(content().string(containsString("id=\"ref-1\"")));
        web.perform(get(STORY + "/handout?lang=en&room=notes")).andExpect(content().string(containsString("Your notes")));
    }

    @Test
    void aPlanOfAReaderBecomesAHandout() throws Exception {
        web.perform(post("/deck.handout?lang=en").param("plan", """
                {"format":1,"title":"Mine","languages":["en"],"look":"light","slides":[{"view":"entity","focus":"person/ray-solomonoff"}]}
                """)).andExpect(status().isOk()).andExpect(content().string(containsString("25 July 1926")))
                .andExpect(content().string(containsString("Mine")));
        web.perform(post("/deck.handout").param("plan", "{")).andExpect(status().isBadRequest());
    }

    private BufferedImage picture(String address) throws Exception {
        byte[] png = web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long colours(BufferedImage picture) {
        return java.util.Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }
}
