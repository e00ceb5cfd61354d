package org.aihistory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    /// Value, first and last day, precision, qualifiers; by hand from the specification of EDTF.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1960               | 1960-01-01 | 1960-12-31 | YEAR     | false | false
            1960-02            | 1960-02-01 | 1960-02-29 | MONTH    | false | false
            1961-02            | 1961-02-01 | 1961-02-28 | MONTH    | false | false
            1926-07-25         | 1926-07-25 | 1926-07-25 | DAY      | false | false
            0000               | 0000-01-01 | 0000-12-31 | YEAR     | false | false
            1926?              | 1926-01-01 | 1926-12-31 | YEAR     | true  | false
            1926~              | 1926-01-01 | 1926-12-31 | YEAR     | false | true
            1926-07%           | 1926-07-01 | 1926-07-31 | MONTH    | true  | true
            197X               | 1970-01-01 | 1979-12-31 | DECADE   | false | false
            19XX               | 1900-01-01 | 1999-12-31 | CENTURY  | false | false
            1960-XX            | 1960-01-01 | 1960-12-31 | YEAR     | false | false
            1960-02-XX         | 1960-02-01 | 1960-02-29 | MONTH    | false | false
            1960-XX-XX         | 1960-01-01 | 1960-12-31 | YEAR     | false | false
            1956-06/1956-08    | 1956-06-01 | 1956-08-31 | INTERVAL | false | false
            1956-06-18/1956-08 | 1956-06-18 | 1956-08-31 | INTERVAL | false | false
            2010/..            | 2010-01-01 | -          | INTERVAL | false | false
            2010/              | 2010-01-01 | -          | INTERVAL | false | false
            ../1980            | -          | 1980-12-31 | INTERVAL | false | false
            /1980              | -          | 1980-12-31 | INTERVAL | false | false
            1950~/1960?        | 1950-01-01 | 1960-12-31 | INTERVAL | true  | true
            """)
    void dateHasTheBoundsOfWhatItCanMean(String value, String earliest, String latest, Edtf.Precision precision, boolean uncertain,
            boolean approximate) {
        Edtf date = Edtf.parse(value);

        assertThat(date.value()).isEqualTo(value);
        assertThat(date.earliest()).isEqualTo(earliest == null ? null : LocalDate.parse(earliest));
        assertThat(date.latest()).isEqualTo(latest == null ? null : LocalDate.parse(latest));
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "1960-13", "1960-00", "1961-02-29", "1960-02-30", "1960-1", "1960-06-31", "May 1960", "1960-",
            "1960/1950",
            "../..", "/", "1960//1970", "196X-05", "19XX-XX", "1960-XX-05", "X960", "1960??", "1960-02-03T04:05", "二〇〇〇", "-0044"})
    void whatIsNoDateIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(value));
    }

    @ParameterizedTest
    @CsvSource({"1926, 1926-07-25, true", "1926-07-25, 1926, false", "1926, 1927, false", "1926, 1926, true", "1926, 1926?, true",
            "197X, 1973-05, true",
            "1956/1958, 1957, true", "1956/1958, 1957/1959, false", "2010/.., 2012, true", "2010/.., 2009, false", "2012, 2010/.., false",
            "../1980, 1970, true", "../1980, 1970/.., false"})
    void wideDateContainsWhatLiesWithinItsBounds(String wide, String narrow, boolean contains) {
        assertThat(Edtf.parse(wide).contains(Edtf.parse(narrow))).isEqualTo(contains);
    }
}
