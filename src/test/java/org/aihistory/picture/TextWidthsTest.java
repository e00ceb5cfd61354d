package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextWidthsTest {

    @Test
    void aChineseCharacterIsAsWideAsTheTypeIsHigh() {
        assertThat(TextWidths.of("复杂度", 12)).isEqualTo(36);
        assertThat(TextWidths.of("，", 10)).isEqualTo(10);
    }

    @Test
    void latinLettersHaveTheirOwnWidths() {
        // "i" is 222 and "W" 944 thousandths in the table, widened by 6 per cent
        assertThat(TextWidths.of("i", 100)).isCloseTo(23.5, within(0.1));
        assertThat(TextWidths.of("W", 100)).isCloseTo(100.1, within(0.1));
        assertThat(TextWidths.of("Wi", 100)).isCloseTo(123.6, within(0.1));
    }

    @Test
    void whatIsTooLongIsCutWithAnEllipsis() {
        assertThat(TextWidths.fit("short", 12, 100)).isEqualTo("short");
        assertThat(TextWidths.fit("柯尔莫哥洛夫复杂度", 10, 50)).isEqualTo("柯尔莫哥…");
        assertThat(TextWidths.of(TextWidths.fit("A Preliminary Report on a General Theory", 12, 120), 12)).isLessThanOrEqualTo(120);
    }
}
