package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.model.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    // 1461 days on 1461 units: one unit is one day
    private final Places places = new Places(new TimeAxis(1960, 1963, 0, 1461),
            PictureView.of(Language.EN, new PictureSize(1600, 400)), Set.of());

    @ParameterizedTest
    @CsvSource({"1961, 548.5, 366, 731", "1960-02, 45.5, 31, 60", "1960-02-01, 31.5, 31, 32", "196X, 730.5, 0, 1461"})
    void aDateIsAsWideAsTheDaysItCanMeanAndItsMarkStandsInTheirMiddle(String date, double x, double left, double right) {
        Place place = place("idea", date, null);
        assertThat(place.x()).isEqualTo(x);
        assertThat(place.bar().left()).isEqualTo(left);
        assertThat(place.bar().right()).isEqualTo(right);
        assertThat(place.bar().softLeft() + place.bar().softRight()).as("all of it is soft").isEqualTo(right - left);
        assertThat(place.lasts()).isFalse();
    }

    @Test
    void whatIsDatedTwiceStandsAtBothDates() {
        TimeSpan disputed = new TimeSpan(Edtf.parse("1960-02-01"), Edtf.parse("1960-02-01"), true, List.of(Edtf.parse("1962")));
        Place place = places.of(Sample.labelled("work", "thing", new Text("Thing", "物"), disputed, 1)).orElseThrow();
        assertThat(place.x()).isEqualTo(31.5);
        // 1962 is day 731 to 1096
        assertThat(place.others()).containsExactly(913.5);
        assertThat(place.labelX()).as("its label stands after both").isEqualTo(923.5);
    }

    @Test
    void whatOnlyItsLaterDateBringsIntoTheYearsIsDrawn() {
        TimeSpan disputed = new TimeSpan(Edtf.parse("1958"), Edtf.parse("1958"), true, List.of(Edtf.parse("1962")));
        Place place = places.of(Sample.labelled("work", "thing", new Text("Thing", "物"), disputed, 1)).orElseThrow();
        assertThat(place.startsBefore()).isTrue();
        assertThat(place.others()).containsExactly(913.5);
        assertThat(places.of(Sample.entity("work", "other", "1958", "1958", 1))).isEmpty();
    }

    @Test
    void aLifeIsABarWithSoftEnds() {
        Place place = place("person", "1960", "1962-01");
        assertThat(place.x()).isEqualTo(183);
        assertThat(place.bar()).isEqualTo(new Place.Bar(0, 762, 366, 31, false));
        assertThat(place.lasts()).isTrue();
    }

    @Test
    void anEventOfSomeMonthsIsABarFromTheFirstToTheLast() {
        Place place = place("event", "1961-06/1961-08", "1961-06/1961-08");
        // 1 June 1961 is day 517, 1 September day 609; both ends are one month soft
        assertThat(place.bar()).isEqualTo(new Place.Bar(517, 609, 30, 31, false));
        assertThat(place.x()).isEqualTo(532);
    }

    @Test
    void anOpenEndRunsToTheEndOfTheAxis() {
        assertThat(place("organization", "1961-01-01/..", null).bar()).isEqualTo(new Place.Bar(366, 1461, 1, 0, true));
    }

    @Test
    void whatEndsAfterTheAxisGoesOn() {
        assertThat(place("person", "1961", "2009").bar()).isEqualTo(new Place.Bar(366, 1461, 365, 0, true));
        assertThat(place("person", "1961", "1963-12").bar().openEnd()).isFalse();
    }

    @Test
    void whatStartedBeforeTheAxisStandsAtItsEdge() {
        Place place = place("person", "1926", "1961");
        assertThat(place.startsBefore()).isTrue();
        assertThat(place.x()).isEqualTo(0);
        assertThat(place.bar().right()).isEqualTo(731);
    }

    @Test
    void whatLiesOutsideTheAxisOrHasNoDateHasNoPlace() {
        assertThat(places.of(Sample.entity("idea", "early", "1950", null, 1))).isEmpty();
        assertThat(places.of(Sample.entity("idea", "late", "1999", null, 1))).isEmpty();
        assertThat(places.of(Sample.entity("idea", "undated", null, null, 1))).isEmpty();
    }

    @Test
    void aLabelThatWouldLeaveThePictureStandsOnTheLeft() {
        Places narrow = new Places(new TimeAxis(1960, 1963, 0, 1461), PictureView.of(Language.EN, new PictureSize(1500, 400)), Set.of());
        Place place = narrow.of(Sample.entity("idea", "a-long-label-of-an-idea", "1963-12-30", null, 1)).orElseThrow();
        assertThat(place.labelOnLeft()).isTrue();
        assertThat(place.labelX() + place.labelWidth()).isLessThan(place.x());
    }

    private Place place(String kind, String start, @Nullable String end) {
        Entity entity = Sample.entity(kind, "thing", start, end, 1);
        return places.of(entity).orElseThrow();
    }
}
