package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.model.TimeSpan;
import org.aihistory.picture.LineagePicture.Tick;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    @Test
    void everyDayIsAsWideAsEveryOther() {
        // four years with one leap day: 1461 days on 1461 units
        TimeAxis axis = new TimeAxis(1960, 1963, 0, 1461);
        assertThat(axis.x(LocalDate.of(1960, 1, 1))).isEqualTo(0);
        assertThat(axis.x(LocalDate.of(1960, 3, 1))).isEqualTo(60);
        assertThat(axis.x(LocalDate.of(1961, 1, 1))).isEqualTo(366);
        assertThat(axis.x(LocalDate.of(1964, 1, 1))).isEqualTo(1461);
    }

    @Test
    void itFitsTheYearsWithAMargin() {
        TimeAxis axis = TimeAxis.of(List.of(Sample.span("1926", "2009"), Sample.span("1960-02", null)), null, null, 0, 1000);
        assertThat(axis.fromYear()).isEqualTo(1925);
        assertThat(axis.toYear()).isEqualTo(2010);
    }

    @Test
    void givenYearsAreKept() {
        TimeAxis axis = TimeAxis.of(List.of(Sample.span("1926", "2009")), 1950, 1970, 0, 1000);
        assertThat(List.of(axis.fromYear(), axis.toYear())).containsExactly(1950, 1970);
        assertThat(TimeAxis.of(List.of(), 1960, 1960, 0, 1000)).isEqualTo(new TimeAxis(1960, 1960, 0, 1000));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeAxis.of(List.of(), 1970, 1950, 0, 1000));
    }

    @Test
    void aFewEarlyThingsDoNotPressAllOthersTogether() {
        List<TimeSpan> recent = IntStream.range(0, 99).mapToObj(at -> Sample.span(Integer.toString(1960 + at / 2), null)).toList();
        List<TimeSpan> withLeibniz = Stream.concat(recent.stream(), Stream.of(Sample.span("1646", "1716"))).toList();
        assertThat(TimeAxis.of(withLeibniz, null, null, 0, 1000).fromYear()).isBetween(1955, 1963);
        List<TimeSpan> few = List.of(Sample.span("1646", "1716"), Sample.span("1960", null));
        assertThat(TimeAxis.of(few, null, null, 0, 1000).fromYear()).isLessThan(1646);
    }

    @Test
    void ticksStandAtNiceYearsWithRoomBetweenThem() {
        assertThat(new TimeAxis(1925, 2010, 0, 1000).ticks()).extracting(Tick::year).startsWith(1925, 1930, 1935).endsWith(2010);
        assertThat(new TimeAxis(1895, 2024, 0, 1068).ticks()).extracting(Tick::year).startsWith(1900, 1910, 1920);
        assertThat(new TimeAxis(2017, 2019, 0, 300).ticks()).extracting(Tick::year).containsExactly(2017, 2018, 2019, 2020);
        List<Tick> ticks = new TimeAxis(1646, 2024, 16, 1084).ticks();
        for (int at = 1; at < ticks.size(); at++) {
            assertThat(ticks.get(at).x() - ticks.get(at - 1).x()).isGreaterThan(50);
        }
    }

    @Test
    void nothingDatedStillHasAnAxis() {
        TimeAxis axis = TimeAxis.of(Collections.emptyList(), null, null, 0, 100);
        assertThat(axis.toYear()).isGreaterThan(axis.fromYear());
        assertThat(axis.clamp(-5)).isCloseTo(0, within(0.0));
    }
}
