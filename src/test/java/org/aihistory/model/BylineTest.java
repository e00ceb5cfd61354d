package org.aihistory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BylineTest {

    @Test
    void namesStandAsTheRecordGivesThem() {
        assertThat(Byline.of("Vaswani, Ashish; Shazeer, Noam").names()).containsExactly("Vaswani, Ashish", "Shazeer, Noam");
        assertThat(Byline.of("Paul M. B. Vit\u00e1nyi; Ming Li").names()).containsExactly("Paul M. B. Vit\u00e1nyi", "Ming Li");
        assertThat(Byline.of("")).isEqualTo(Byline.NONE);
    }

    @Test
    void whatTheRecordLeftOutIsNoName() {
        Byline byline = Byline.of("Brown, Tom; Mann, Benjamin; et al.");
        assertThat(byline.names()).containsExactly("Brown, Tom", "Mann, Benjamin");
        assertThat(byline.more()).isTrue();
        assertThat(Byline.of("Brown, Tom").more()).isFalse();
    }

    @Test
    void labelsFollowTheBylineAndStrangersComeLast() {
        Byline byline = Byline.of("Zhang, Aston; Lipton, Zachary C.; Li, Mu; Alexander J. Smola");
        assertThat(byline.ordered(List.of("Nobody Else", "Alexander J. Smola", "Aston Zhang", "Mu Li", "Zachary C. Lipton"),
                Function.identity())).containsExactly("Aston Zhang", "Zachary C. Lipton", "Mu Li", "Alexander J. Smola", "Nobody Else");
        assertThat(Byline.NONE.ordered(List.of("B", "A"), Function.identity())).containsExactly("B", "A");
    }
}
