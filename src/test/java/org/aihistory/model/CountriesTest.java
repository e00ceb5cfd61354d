package org.aihistory.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({"FR,France,法国", "SU,Soviet Union,苏联", "ZZZ,ZZZ,ZZZ"})
    void aCountryHasItsNameInBothLanguagesAlsoWhenItIsGone(String code, String english, String chinese) {
        assertThat(Countries.name(code)).isEqualTo(new Text(english, chinese));
    }
}
