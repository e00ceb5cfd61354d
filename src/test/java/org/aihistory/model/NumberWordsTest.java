package org.aihistory.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"405000000000 | 405 billion | 4050 亿", "15600000000000 | 15.6 trillion | 15.6 万亿",
            "1300000000 | 1.3 billion | 13 亿", "128000 | 128,000 | 12.8 万", "16384 | 16,384 | 16,384", "8000 | 8,000 | 8,000",
            "3.8e25 | 3.8 × 10²⁵ | 3.8 × 10²⁵", "1234567890 | 1,234,567,890 | 1,234,567,890", "87.3 | 87.3 | 87.3", "89.0 | 89 | 89",
            "0 | 0 | 0", "-1500000 | -1.5 million | -150 万", "500000 | 500,000 | 50 万", "many | many | many"})
    void numbersAreReadInTheUnitsOfTheLanguage(String lexical, String en, String zh) {
        assertThat(NumberWords.of(lexical, Language.EN)).isEqualTo(en);
        assertThat(NumberWords.of(lexical, Language.ZH)).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"405000000000 | 405,000,000,000", "3.8e25 | 38,000,000,000,000,000,000,000,000", "17.125 | 17.125",
            "many | many"})
    void theExactNumberHasAllItsDigits(String lexical, String exact) {
        assertThat(NumberWords.exact(lexical)).isEqualTo(exact);
    }
}
