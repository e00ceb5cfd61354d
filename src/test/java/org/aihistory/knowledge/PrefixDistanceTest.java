package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixDistanceTest {

    @ParameterizedTest
    @CsvSource({"solo, solomonoff, 0", "slo, solomonoff, 1", "solmono, solomonoff, 1", "soolomo, solomonoff, 1", "salomo, solomonoff, 1",
            "soolmo, solomonoff, 1", "kolmogrov, kolmogorov, 1", "kolmgrov, kolmogorov, 2"})
    void wrongLettersOfABeginningAreCounted(String typed, String name, int wrong) {
        assertThat(new PrefixDistance(typed, 2).to(name)).isEqualTo(wrong);
    }

    @Test
    void aWholeNameIsNotABeginning() {
        PrefixDistance distance = new PrefixDistance("machin", 1);
        assertThat(distance.toWhole("machine")).isEqualTo(1);
        assertThat(distance.toWhole("machinery")).isGreaterThan(1);
        assertThat(distance.toWhole("machin")).isZero();
        assertThat(distance.toWhole("mahcin")).isEqualTo(1);
        assertThat(distance.toWhole("m")).isGreaterThan(1);
    }

    /// What names share is compared once; a name after another gives what it gives alone.
    @Test
    void namesInOrderGiveWhatEachGivesAlone() {
        List<String> names = List.of("k", "kalman filter", "kol", "kolmgorov", "kolmogorov", "kolmogorov arnold", "kolmogorov complexity",
                "komologrov", "kzzz", "kolmogorov");
        for (String typed : List.of("kolmgrov", "kolomgorov", "komplexity", "kal")) {
            PrefixDistance one = new PrefixDistance(typed, 2);
            for (String name : names) {
                int alone = new PrefixDistance(typed, 2).to(name);
                int after = one.to(name);
                assertThat(after <= 2 || alone <= 2 ? after : 3).as(typed + " " + name).isEqualTo(alone <= 2 ? alone : 3);
            }
        }
        assertThat(new PrefixDistance("kolmgrov", 2).to("kolmogorov arnold")).isEqualTo(2);
    }
}
