package org.aihistory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"402-402 | 402 | 1", "402-404 | 402–404 | 3", "99-101,103-103 | 99–101, 103 | 4", "3-1 | 3–1 | 0"})
    void rangesAreReadAndCounted(String written, String read, int count) {
        LineRanges ranges = LineRanges.parse(written);

        assertThat(ranges).hasToString(read);
        assertThat(ranges.lines().cardinality()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "0-3", "1-2;4-5", "a-b", "1-99999999999"})
    void anythingElseIsNoLines(String written) {
        assertThat(LineRanges.parse(written).ranges()).isEmpty();
    }

    @Test
    void aSetOfLinesBecomesItsRanges() {
        BitSet lines = new BitSet();
        lines.set(1, 4);
        lines.set(7);

        assertThat(LineRanges.of(lines)).hasToString("1–3, 7");
        assertThat(LineRanges.of(lines).first()).isEqualTo(1);
        assertThat(LineRanges.of(lines).last()).isEqualTo(7);
        assertThat(LineRanges.of(new BitSet()).last()).isZero();
    }
}
