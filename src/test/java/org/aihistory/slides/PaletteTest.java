package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void aTokenHasItsLightValue() {
        Palette palette = Palette.parse(":root { --paper: light-dark(#fbfaf7, #14161a); --rule: 3px; --ink: #1c1b19; }");
        assertThat(palette.of("paper")).isEqualTo("FBFAF7");
        assertThat(palette.of("ink")).isEqualTo("1C1B19");
        assertThatThrownBy(() -> palette.of("rule")).hasMessageContaining("rule");
    }

    @Test
    void thePagesHaveEveryColourOfTheTheme() {
        Palette pages = Palette.ofPages();
        assertThat(PptxInk.THEME.values()).allSatisfy(token -> assertThat(pages.of(token)).hasSize(6));
    }
}
