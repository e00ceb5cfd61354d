package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aihistory.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The units of charts.
class ChartScaleTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNumberOnALogarithmicAxisIsLessThanOne(Language language) {
        List<Double> parameters = List.of(1.5e9, 0.117e9, 405e9, 8e9);
        ChartScale scale = ChartScale.of(parameters, language);
        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.word()).isNotEmpty();
        assertThat(parameters).allSatisfy(value -> assertThat(scale.of(value)).isGreaterThanOrEqualTo(1));
    }
}
