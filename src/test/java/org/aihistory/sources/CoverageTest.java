package org.aihistory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aihistory.model.LineRanges;
import org.aihistory.model.Text;
import org.aihistory.sources.Coverage.State;
import org.aihistory.web.evidence.Thing;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final List<Part> PARTS = List.of(part("1-2", false, "heading"), part("3-6", true), part("7-8", true, "joke"),
            part("9-12", false, "lyrics", "joke"), part("13-13,15-15", false, "blank"), part("14-14,16-16", true), part("17-17", false),
            part("9-9", true));

    @Test
    void eachLineHasOneState() {
        Coverage coverage = Coverage.whole("A", PARTS, 20);

        assertThat(coverage.counts()).containsEntry(State.USED, 6).containsEntry(State.PARTLY, 3).containsEntry(State.LEFT, 3)
                .containsEntry(State.BLANK, 4).containsEntry(State.UNREAD, 4);
        assertThat(coverage.total()).isEqualTo(20);
        assertThat(coverage.share(6)).isEqualTo("30");
        assertThat(Coverage.whole("A", PARTS, 1000).share(3)).isEqualTo("<1");
    }

    @Test
    void neighboursOfOneStateAreOneRun() {
        Coverage coverage = Coverage.whole("A", PARTS, 20);

        assertThat(coverage.runs()).extracting(run -> run.state() + " " + run.lines()).containsExactly("BLANK 1–2", "USED 3–6",
                "PARTLY 7–9", "LEFT 10–12", "BLANK 13", "USED 14", "BLANK 15", "USED 16", "UNREAD 17–20");
        assertThat(coverage.runs().getLast().place()).isEqualTo(16);
    }

    @Test
    void aSourceStandsOnTheBarOfTheExtractOrOnItsOwn() {
        List<Part> source = List.of(part("5-6", true), part("9-9", false, "joke"));

        Coverage within = Coverage.within("A", source, 20);
        Coverage own = Coverage.of("A", source);

        assertThat(within.width()).isEqualTo(20);
        assertThat(within.runs()).extracting(Coverage.Run::place).containsExactly(4, 8);
        assertThat(own.width()).isEqualTo(3);
        assertThat(own.runs()).extracting(Coverage.Run::place).containsExactly(0, 2);
        assertThat(within.counts()).isEqualTo(own.counts());
        assertThat(own.lines()).hasToString("5–6, 9");
    }

    @Test
    void reasonsStandByTheirLines() {
        assertThat(Coverage.whole("A", PARTS, 20).omissions())
                .extracting(omission -> omission.reason().label().en() + " " + omission.lines())
                .containsExactly("joke 6", "lyrics 4", "blank 2", "heading 2");
    }

    private static Part part(String lines, boolean taken, String... reasons) {
        return new Part("passage " + lines, "source", "A", LineRanges.parse(lines), taken,
                Stream.of(reasons).map(name -> new Thing("https://w3id.org/aihistory/ontology#" + name, new Text(name, name), "", null))
                        .toList(),
                new Text("", ""));
    }
}
