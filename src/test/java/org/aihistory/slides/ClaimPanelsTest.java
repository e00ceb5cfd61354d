package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.aihistory.slides.ClaimPanels.Panel;
import org.junit.jupiter.api.Test;

class ClaimPanelsTest {

    private static final Box ROOM = new Box(48, 100, 864, 380);
    private static final Slide.Answer ANSWER = new Slide.Answer("disputed by Chaitin", "The two men asked different questions.", true, "");

    @Test
    void claimsWithoutAnswersStandSideBySideEquallyHigh() {
        List<Panel> panels = ClaimPanels.place(List.of(claim("2015."), claim("2016, and not a year earlier, as he says himself.")), ROOM)
                .orElseThrow();
        assertThat(panels).hasSize(2).allMatch(panel -> panel.box().within(ROOM));
        assertThat(panels.get(0).box().y()).isEqualTo(panels.get(1).box().y());
        assertThat(panels.get(0).box().height()).isEqualTo(panels.get(1).box().height());
        assertThat(panels.get(0).box().overlaps(panels.get(1).box())).isFalse();
    }

    @Test
    void answersStandBesideTheirClaim() {
        List<Panel> panels = ClaimPanels.place(List.of(claim("One thing.").with(List.of(ANSWER, ANSWER))), ROOM).orElseThrow();
        assertThat(panels).extracting(Panel::answers).containsExactly(-1, 0, 0);
        assertThat(panels.get(1).box().x()).isGreaterThan(panels.get(0).box().right());
        assertThat(panels.get(1).box().overlaps(panels.get(2).box())).isFalse();
        assertThat(panels).allMatch(panel -> panel.box().within(ROOM));
    }

    @Test
    void theTextOfEachPanelFitsIntoIt() {
        List<Panel> panels = ClaimPanels.place(List.of(claim("word ".repeat(60)).with(List.of(ANSWER))), ROOM).orElseThrow();
        assertThat(panels).allSatisfy(
                panel -> assertThat(Par.height(panel.pars(), panel.text().width())).isLessThanOrEqualTo(panel.text().height() + 0.01));
    }

    @Test
    void whatFitsInNoTypeIsRefused() {
        assertThat(ClaimPanels.place(List.of(claim("One.").with(Collections.nCopies(9, ANSWER))), ROOM)).isEmpty();
    }

    private static Slide.Claim claim(String text) {
        return new Slide.Claim(text, "Nick · assertion", "", "", List.of());
    }
}
