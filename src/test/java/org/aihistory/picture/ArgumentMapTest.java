package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aihistory.picture.ArgumentMap.Card;
import org.aihistory.picture.ArgumentMap.Claim;
import org.aihistory.picture.ArgumentMap.Stance;
import org.junit.jupiter.api.Test;

class ArgumentMapTest {

    private static final List<Claim> CLAIMS = List.of(claim("root"), claim("against"), claim("for"), claim("reply"));
    private static final List<Stance> STANCES = List.of(stance("for", "supports", "root"), stance("against", "disputes", "root"),
            stance("reply", "disputes", "against"), stance("reply", "supports", "for"));

    @Test
    void whatSpeaksOfAClaimStandsToItsRight() {
        ArgumentMap map = ArgumentMap.of("root", CLAIMS, STANCES);
        assertThat(map.cards()).extracting(card -> card.claim().iri() + card.depth()).containsExactly("root0", "against1", "reply2",
                "for1");
        assertThat(map.lines()).hasSize(4);
    }

    @Test
    void cardsDoNotOverlapAndStayInThePicture() {
        ArgumentMap map = ArgumentMap.of("root", CLAIMS, STANCES);
        for (Card one : map.cards()) {
            assertThat(one.x() + ArgumentMap.CARD).isLessThanOrEqualTo(map.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(map.height());
            assertThat(map.cards()).filteredOn(other -> other != one && other.x() == one.x())
                    .allMatch(other -> other.y() >= one.y() + one.height() || one.y() >= other.y() + other.height());
        }
    }

    @Test
    void eachLineSaysWhatItMeansInWordsAndMarkup() {
        String svg = ArgumentSvg.element(ArgumentMap.of("root", CLAIMS, STANCES), new Caption("map", "", "", ""));
        assertThat(svg).contains("data-from=\"reply\" data-to=\"against\" data-stance=\"disputes\"",
                "<title>reply disputes against</title>",
                "href=\"/claims/reply\"");
    }

    @Test
    void chineseBreaksBetweenCharactersButNotBeforeAClosingMark() {
        assertThat(TextLines.of("好好学习，天天向上", 10, 40, 3)).containsExactly("好好学", "习，天天", "向上");
        assertThat(TextLines.of("one two three four", 10, 45, 2)).hasSize(2).last().asString().endsWith("…");
    }

    private static Claim claim(String name) {
        return new Claim(name, "/claims/" + name, "The claim called " + name + " in words", "Holder", false);
    }

    private static Stance stance(String from, String kind, String to) {
        return new Stance(from, to, kind, kind, from + " " + kind + " " + to);
    }
}
