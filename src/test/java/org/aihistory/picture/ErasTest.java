package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.picture.LineagePicture.Era;
import org.aihistory.picture.LineagePicture.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErasTest {

    /// A hundred years from 1900 on, ten units each.
    private static final TimeAxis AXIS = new TimeAxis(1900, 1999, 0, 1000);
    private static final Entity WINTER = era("winter", "1970", "1979");
    private static final Entity REVIVAL = era("revival", "1975", "1989");
    private static final Entity LATER = era("later", "1995/..", "1995/..");

    @Test
    void erasThatOverlapStandInDifferentRowsAndOthersShareOne() {
        List<Era> eras = Eras.of(List.of(LATER, REVIVAL, WINTER), Sample.KINDS, AXIS, Language.EN, 26);
        assertThat(eras).extracting(Era::label).containsExactly("winter", "revival", "later");
        assertThat(eras).extracting(Era::y).containsExactly(26.0, 26 + Eras.ROW, 26.0);
        assertThat(Eras.height(eras)).isEqualTo(2 * Eras.ROW + 4);
    }

    @Test
    void anEraIsAsWideAsItsYearsAndGoesOnWhereItHasNoEnd() {
        List<Era> eras = Eras.of(List.of(WINTER, LATER), Sample.KINDS, AXIS, Language.EN, 0);
        assertThat(eras.getFirst().left()).isBetween(699.0, 701.0);
        assertThat(eras.getFirst().right()).isBetween(799.0, 801.0);
        assertThat(eras.getFirst().open()).isFalse();
        assertThat(eras.getLast().right()).isEqualTo(1000);
        assertThat(eras.getLast().open()).isTrue();
    }

    @Test
    void anEraWithoutAStatedEndClaimsNoMoreThanItsFirstYear() {
        Era unended = Eras.of(List.of(era("unended", "1987/", "1987/")), Sample.KINDS, AXIS, Language.EN, 0).getFirst();
        Era year = Eras.of(List.of(era("year", "1987", "1987")), Sample.KINDS, AXIS, Language.EN, 0).getFirst();
        assertThat(unended.open()).isFalse();
        assertThat(unended.right()).isEqualTo(year.right()).isLessThan(1000);
    }

    @Test
    void whatIsNoEraIsNoBandAndWithoutErasThereIsNoRoomForThem() {
        List<Era> none = Eras.of(List.of(Sample.entity("event", "workshop", "1956", null, 1)), Sample.KINDS, AXIS, Language.EN, 26);
        assertThat(none).isEmpty();
        assertThat(Eras.height(none)).isZero();
    }

    @Test
    void aBandLiesUnderItsItemInThePicture() {
        LineagePicture picture = LineageLayout.of(Sample.selected(List.of(WINTER, REVIVAL), List.of()), Sample.KINDS, Sample.RELATIONS,
                PictureView.of(Language.EN, new PictureSize(1000, 600)));
        assertThat(picture.eras()).extracting(Era::iri).containsExactly(WINTER.iri(), REVIVAL.iri());
        assertThat(picture.items()).extracting(Item::y).allMatch(y -> y > 26 + Eras.height(picture.eras()));
        assertThat(LineageSvg.element(picture, new Caption("", "", "", ""))).contains("data-era=\"" + WINTER.iri() + "\"");
    }

    private static Entity era(String slug, String start, @Nullable String end) {
        return new Entity("https://w3id.org/aihistory/id/event/" + slug, "event", slug, "Era", new Text(slug, slug), new Text("", ""),
                List.of(), Sample.span(start, end), Set.of(Language.EN), 1);
    }
}
