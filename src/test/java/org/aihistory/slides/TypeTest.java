package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TypeTest {

    private static final Type SANS = new Type(Typeface.SANS, 10, false, 1.2);

    @Test
    void widthsAreThoseOfTheTableAndALittleMore() {
        assertThat(SANS.width("Hi")).isCloseTo((723 + 223) / 100.0 * 1.03, within(0.02));
    }

    @Test
    void aChineseCharacterIsAsWideAsTheTypeIsHigh() {
        assertThat(SANS.width("归纳推理")).isCloseTo(40 * 1.03, within(0.001));
    }

    @Test
    void spaceBetweenChineseAndLatinIsCounted() {
        assertThat(SANS.width("用GPT")).isGreaterThan(SANS.width("用") + SANS.width("GPT") + 2);
    }

    @Test
    void latinWordsStayWhole() {
        assertThat(SANS.lines("induction induction", SANS.width("induction inducti"))).containsExactly("induction", "induction");
    }

    @Test
    void chineseBreaksAnywhereButBeforeAClosingMark() {
        double four = SANS.width("算法概率");
        assertThat(SANS.lines("算法概率论，一九六〇年", four)).containsExactly("算法概率", "论，一九", "六〇年");
        assertThat(SANS.lines("算法概率，论", four)).containsExactly("算法概", "率，论");
    }

    @Test
    void anOpeningMarkGoesWithWhatFollows() {
        assertThat(SANS.lines("见控制《论》", SANS.width("见控制《"))).containsExactly("见控制", "《论》");
    }

    @Test
    void theSizeShrinksUntilTheTextFitsAndNotBelowTheLeast() {
        Type large = new Type(Typeface.SERIF, 30, false, 1.2);
        assertThat(large.fit("short", 400, 40, 14).size()).isEqualTo(30);
        Type fitted = large.fit("a sentence that is rather too long for one line of this box", 400, 40, 14);
        assertThat(fitted.height("a sentence that is rather too long for one line of this box", 400)).isLessThanOrEqualTo(40);
        assertThat(large.fit("word ".repeat(400), 200, 40, 14).size()).isEqualTo(14);
    }
}
