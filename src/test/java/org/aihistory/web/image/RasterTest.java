package org.aihistory.web.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.aihistory.model.KnowledgeException;
import org.junit.jupiter.api.Test;

class RasterTest {

    private final Raster raster = new Raster();

    @Test
    void thePictureIsAsWideAsWasAskedForAndKeepsItsShape() throws IOException {
        BufferedImage picture = drawn("<rect width=\"1280\" height=\"720\" fill=\"#ff0000\"/>", 1920);
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(picture.getRGB(960, 540) & 0xFFFFFF).isEqualTo(0xFF0000);
    }

    @Test
    void chineseCharactersAreDrawnAndNotReplacedByOneBox() throws IOException {
        assertThat(ink("智史")).isNotEqualTo(ink("图谱"));
        assertThat(ink("智史")).isGreaterThan(2000);
    }

    @Test
    void anElementMayReferToAnotherOfTheSameFile() throws IOException {
        BufferedImage picture = drawn("<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#00ff00\"/>"
                + "<stop offset=\"1\" stop-color=\"#00ff00\"/></linearGradient></defs><rect width=\"1280\" height=\"720\" fill=\"url(#g)\"/>",
                1280);
        assertThat(picture.getRGB(640, 360) & 0xFFFFFF).isEqualTo(0x00FF00);
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThatThrownBy(() -> drawn("<image width=\"9\" height=\"9\" xlink:href=\"http://localhost:1/x.png\"/>", 1280))
                .isInstanceOf(KnowledgeException.class).hasMessageContaining("INTERNAL");
    }

    private int ink(String text) throws IOException {
        BufferedImage picture = drawn(
                "<rect width=\"1280\" height=\"720\" fill=\"#fff\"/><text x=\"100\" y=\"400\" style=\"font-size:200px;"
                        + "font-family:Inter,'Noto Sans',sans-serif\">" + text + "</text>",
                1280);
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private BufferedImage drawn(String content, int width) throws IOException {
        byte[] png = raster
                .png("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 1280 720\" "
                        + "width=\"1280\" height=\"720\">" + content + "</svg>", width);
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
