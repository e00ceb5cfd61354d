package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words english = (key, arguments) -> switch (key) {
        case "slides.comma" -> ", ";
        case "slides.and" -> " and ";
        case "slides.others" -> arguments[0] + " others";
        default -> throw new IllegalArgumentException(key);
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A|A", "A B|A and B", "A B C|A, B and C", "A B C D|A, B, C and D",
            "A B C D E|A, B, C and 2 others"})
    void namesStandOneAfterTheOther(String given, String listed) {
        assertThat(english.names(List.of(given.split(" ")))).isEqualTo(listed);
    }
}
