package org.aihistory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-08-14,        14 August 2023,            2023年8月14日
            2017-06,           June 2017,                 2017年6月
            1964,              1964,                      1964年
            1963~,             c. 1963,                   约1963年
            1972?,             1972 (uncertain),          1972年（存疑）
            1963%,             c. 1963 (uncertain),       约1963年（存疑）
            198X,              1980s,                     1980年代
            19XX,              20th century,              20世纪
            2015/..,           since 2015,                2015年起
            ../1970,           until 1970,                至1970年
            /1970,             ? – 1970,                  ? – 1970年
            1956-06/1956-08,   June 1956 – August 1956,   1956年6月 – 1956年8月
            """)
    void aDateReadsAsPreciselyAsItIsWritten(String value, String english, String chinese) {
        Edtf date = Edtf.parse(value);
        assertThat(DateWords.of(date, Language.EN)).isEqualTo(english);
        assertThat(DateWords.of(date, Language.ZH)).isEqualTo(chinese);
    }

    @Test
    void aLifeIsTwoYearsJoined() {
        TimeSpan life = new TimeSpan(Edtf.parse("1926"), Edtf.parse("2009"), false);
        assertThat(DateWords.of(life, Language.EN)).isEqualTo("1926–2009");
        assertThat(DateWords.of(life, Language.ZH)).isEqualTo("1926年–2009年");
    }

    @Test
    void anEventWhoseStartIsItsEndIsReadOnce() {
        Edtf day = Edtf.parse("2023-08-14");
        assertThat(DateWords.of(new TimeSpan(day, day, false), Language.EN)).isEqualTo("14 August 2023");
    }

    @Test
    void nothingKnownIsNothingSaid() {
        assertThat(DateWords.of(TimeSpan.UNKNOWN, Language.EN)).isEmpty();
    }

    @Test
    void whatIsDatedTwiceIsWordedWithBoth() {
        TimeSpan span = new TimeSpan(Edtf.parse("1986-10-09"), Edtf.parse("1986-10-09"), true, List.of(Edtf.parse("1988")));
        assertThat(DateWords.withOthers(span, Language.EN)).isEqualTo("9 October 1986 / 1988");
        assertThat(DateWords.withOthers(span, Language.ZH)).isEqualTo("1986年10月9日 / 1988年");
        assertThat(span.touches(1988, 1989)).isTrue();
        assertThat(span.touches(1989, 1990)).isFalse();
    }
}
