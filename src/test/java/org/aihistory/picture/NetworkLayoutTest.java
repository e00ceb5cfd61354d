package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Selected;
import org.aihistory.picture.NetworkPicture.Link;
import org.aihistory.picture.NetworkPicture.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLayoutTest {

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        Selected selected = Sample.random(4, 60);
        List<Entity> entities = new ArrayList<>(selected.entities());
        List<Edge> edges = new ArrayList<>(selected.edges());
        Collections.shuffle(entities, new Random(1));
        Collections.shuffle(edges, new Random(2));
        assertThat(picture(new Selected(entities, edges, 60), null)).isEqualTo(picture(selected, null));
    }

    @Test
    void theFocusStandsAtTheCentre() {
        Selected selected = Sample.random(5, 40);
        String focus = selected.entities().get(7).iri();
        Node centre = picture(selected, focus).nodes().stream().filter(Node::focus).findFirst().orElseThrow();
        assertThat(List.of(centre.iri(), centre.x(), centre.y())).containsExactly(focus, 0.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 90, 160})
    void noTwoLabelsMeetAndAllLieInside(int size) {
        NetworkPicture picture = picture(Sample.random(6, size), null);
        assertThat(picture.nodes()).hasSize(size);
        for (Node one : picture.nodes()) {
            assertThat(Math.abs(one.x()) + halfWidth(one)).isLessThanOrEqualTo(picture.width() / 2);
            assertThat(Math.abs(one.y()) + 24).isLessThanOrEqualTo(picture.height() / 2 + 10);
            for (Node other : picture.nodes()) {
                boolean apart = Math.abs(one.x() - other.x()) >= halfWidth(one) + halfWidth(other)
                        || Math.abs(one.y() - other.y()) >= 30;
                assertThat(one.equals(other) || apart).as(one.label() + " | " + other.label()).isTrue();
            }
        }
    }

    @Test
    void linksRunAlongTheFlowOfTheirRelation() {
        Entity ray = Sample.entity("person", "ray", "1926", null, 1);
        Entity induction = Sample.entity("idea", "induction", "1960", null, 1);
        NetworkPicture picture = picture(Sample.selected(List.of(ray, induction), List.of(Sample.edge(induction, "proposedBy", ray))),
                null);
        assertThat(picture.links())
                .containsExactly(new Link(ray.iri(), induction.iri(), induction.iri(), "proposedBy", ray.iri(), "proposed",
                        "ray proposed induction", "rel-makes", false));
        double distance = Math.hypot(picture.nodes().get(0).x() - picture.nodes().get(1).x(),
                picture.nodes().get(0).y() - picture.nodes().get(1).y());
        assertThat(distance).isBetween(40.0, 260.0);
    }

    @Test
    void nothingSelectedIsAnEmptyPicture() {
        assertThat(picture(Sample.selected(List.of(), List.of()), null).nodes()).isEmpty();
    }

    private static double halfWidth(Node node) {
        return Math.max(12, TextWidths.of(node.shortLabel(), 12) / 2);
    }

    private static NetworkPicture picture(Selected selected, @Nullable String focus) {
        return NetworkLayout.of(selected, Sample.KINDS, Sample.RELATIONS,
                new PictureView(Language.EN, PictureSize.PAGE, focus, null, null));
    }
}
