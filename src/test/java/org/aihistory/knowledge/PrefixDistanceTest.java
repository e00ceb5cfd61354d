package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixDistanceTest {

    @ParameterizedTest
    @CsvSource({"solo, solomonoff, 0", "slo, solomonoff, 1", "solmono, solomonoff, 1", "soolomo, solomonoff, 1", "salomo, solomonoff, 1",
            "soolmo, solomonoff, 1", "kolmogrov, kolmogorov, 1", "kolmgrov, kolmogorov, 2"})
    void wrongLettersOfABeginningAreCounted(String typed, String name, int wrong) {
        assertThat(new PrefixDistance(typed, 2).to(name)).isEqualTo(wrong);
    }
}
