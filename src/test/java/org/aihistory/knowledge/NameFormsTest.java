package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    private final NameForms forms = new NameForms();

    @ParameterizedTest
    @CsvSource({"Émile Borel, emile borel", "'  GPT-4 ', gpt 4", "雷·所罗门诺夫, 雷所罗门诺夫", "Ｋ複雜度, k复杂度", "Vitányi, vitanyi", "'?!', ''"})
    void foldingLeavesOneFormOfAName(String name, String folded) {
        assertThat(forms.fold(name)).isEqualTo(folded);
    }

    @Test
    void aNameStartsAtEachWordAndEachChineseCharacter() {
        assertThat(forms.starts("gpt 系列")).containsExactly("gpt 系列", "系列", "列");
        assertThat(forms.starts("andrey kolmogorov")).containsExactly("andrey kolmogorov", "kolmogorov");
    }

    @Test
    void pinyinHasNoTonesAndStartsAtEachCharacter() {
        assertThat(forms.pinyin("图灵机")).containsExactly("tulingji", "lingji", "ji");
        assertThat(forms.pinyin("GPT 系列")).containsExactly("gptxilie", "xilie", "lie");
        assertThat(forms.pinyin("Turing machine")).isEmpty();
    }

    @Test
    void initialsAreThoseOfTheNameAndOfItsParts() {
        assertThat(forms.initials("雷·所罗门诺夫")).containsExactly("lslmnf", "l", "slmnf");
        assertThat(forms.initials("Turing")).isEmpty();
    }
}
