package org.aihistory.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claim.Stance;
import org.aihistory.web.evidence.Thing;
import org.junit.jupiter.api.Test;

class DebateTest {

    /// Each line: who does what to whom.
    private static List<Claim> claims(List<String> names, String... stances) {
        return names.stream().map(name -> {
            List<Stance> says = new ArrayList<>();
            List<Stance> heard = new ArrayList<>();
            for (String stance : stances) {
                String[] parts = stance.split(" ", -1);
                if (parts[0].equals(name)) {
                    says.add(new Stance(parts[1], thing(parts[2]), List.of()));
                }
                if (parts[2].equals(name)) {
                    heard.add(new Stance(parts[1], thing(parts[0]), List.of()));
                }
            }
            return new Claim(name, name, new Text(name, name), new Text(name, name), thing("opinion"), List.of(), "", List.of(), List.of(),
                    null,
                    says, heard, null);
        }).toList();
    }

    private static Thing thing(String name) {
        return new Thing(name, new Text(name, name), "", null);
    }

    private static List<String> names(List<Claim> claims) {
        return claims.stream().map(Claim::iri).toList();
    }

    @Test
    void claimsStandForOrAgainstTheOneThatIsDisputedMost() {
        Debate debate = Debate.of(claims(List.of("a", "b", "c", "d", "e", "f"), "b disputes a", "c disputes a", "d supports a",
                "e disputes b", "f qualifies c"));

        assertThat(debate.questions()).singleElement().satisfies(question -> {
            assertThat(question.claim().iri()).isEqualTo("a");
            assertThat(names(question.on())).containsExactlyInAnyOrder("d", "e");
            assertThat(names(question.against())).containsExactlyInAnyOrder("b", "c");
            assertThat(names(question.qualifying())).containsExactly("f");
        });
        assertThat(debate.others()).isEmpty();
    }

    @Test
    void claimsThatCannotBeSplitIntoTwoSidesTakeNone() {
        Debate debate = Debate.of(claims(List.of("a", "b", "c"), "b disputes a", "c disputes a", "c disputes b"));

        assertThat(debate.questions()).isEmpty();
        assertThat(names(debate.others())).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void twoQuestionsOfOneDebateStandApartAndTheRestBelow() {
        Debate debate = Debate.of(claims(List.of("a", "b", "x", "y", "z"), "b disputes a", "y disputes x", "z disputes elsewhere"));

        assertThat(debate.questions()).extracting(question -> question.claim().iri()).containsExactly("a", "x");
        assertThat(names(debate.others())).containsExactly("z");
    }
}
