package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.aihistory.slides.OpeningTime.Place;
import org.aihistory.slides.Slide.Dot;
import org.junit.jupiter.api.Test;

class OpeningTimeTest {

    @Test
    void yearsAreRoundAndAtMostTen() {
        assertThat(OpeningTime.ticks(1913, 2023)).containsExactly(1920, 1940, 1960, 1980, 2000, 2020);
        assertThat(OpeningTime.ticks(2015, 2024)).containsExactly(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024);
    }

    @Test
    void marksOfOneYearArePiledUpAndKeepTheirYear() {
        Dot dot = new Dot("circle", "kind-person", "x", 1956);
        OpeningTime time = OpeningTime.of(List.of(dot, dot, new Dot("circle", "kind-person", "y", 1990)), one -> one.year(), 100);
        assertThat(time.places()).extracting(Place::level).containsExactly(0, 1, 0);
        assertThat(time.places()).extracting(Place::x).containsExactly(1956.0, 1956.0, 1990.0);
    }

    @Test
    void aHighPileIsMadeOfSmallerMarks() {
        Dot dot = new Dot("circle", "kind-person", "x", 2023);
        OpeningTime time = OpeningTime.of(Collections.nCopies(12, dot), one -> one.year(), 100);
        assertThat(time.size()).isLessThan(13);
        assertThat(12 * time.step()).isLessThanOrEqualTo(100);
    }
}
