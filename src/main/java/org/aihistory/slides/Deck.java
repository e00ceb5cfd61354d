package org.aihistory.slides;

import java.util.List;
import org.aihistory.model.Language;
import org.jspecify.annotations.Nullable;

/// Slides in one language, the same for every form that is written from them.
///
/// @param source what the deck was made from, as one sentence: site and release
/// @param address where the story is on the web
record Deck(Language language, @Nullable Language second, String title, String summary, String source, String address, List<Slide> slides) {

    Deck {
        slides = List.copyOf(slides);
    }

    /// Whether Chinese stands in it by choice of its language.
    boolean chinese() {
        return language == Language.ZH || second == Language.ZH;
    }

    /// The tag of the second language, empty for none.
    String secondTag() {
        return second == null ? "" : second == Language.ZH ? "zh-CN" : "en";
    }

    /// How many scenes the deck tells.
    int scenes() {
        return (int) slides.stream().mapToInt(Slide::scene).filter(scene -> scene > 0).distinct().count();
    }

    /// The index of the first slide of a scene.
    int firstSlideOf(int scene) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).scene() == scene) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such scene: " + scene);
    }
}
