package org.aihistory.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.aihistory.model.Changes;
import org.aihistory.model.Changes.Change;
import org.aihistory.model.Changes.What;
import org.junit.jupiter.api.Test;

/// The miniature and the same with a few changes: what is different is known by hand.
class ReleaseDigestTest {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final String BOB = """
            @prefix aih: <https://w3id.org/aihistory/ontology#> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix passage: <https://w3id.org/aihistory/id/passage/> .
            @prefix person: <https://w3id.org/aihistory/id/person/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

            person:bob a aih:Person ;
              rdfs:label "Bob"@en , "鲍勃"@zh ;
              aih:labelOrigin "ours" ;
              aih:summary "Listens to Ada."@en , "听阿达讲课。"@zh .

            passage:record.1 {
              person:bob aih:born "1901"^^edtf:EDTF .
            }
            """;

    @Test
    void twoReleasesTellWhatWasAddedChangedAndRemoved() {
        Changes changes = ReleaseDigest.of(Mini.content().release(), "v1").changesTo(ReleaseDigest.of(newer().release()));
        assertThat(changes.tag()).isEqualTo("v1");
        assertThat(changes.of("entity", "added")).extracting(Change::name).containsExactly(ID + "person/bob");
        assertThat(changes.of("entity", "changed")).extracting(Change::name).containsExactly(ID + "idea/logic");
        assertThat(changes.count("entity", "removed")).isZero();
        assertThat(changes.of("claim", "changed")).extracting(Change::name).containsExactly(ID + "claim/one-thing");
        assertThat(changes.of("fact", "added")).singleElement()
                .satisfies(fact -> assertThat(fact.name()).startsWith(ID + "person/bob born "));
        assertThat(changes.of("fact", "removed")).singleElement()
                .satisfies(fact -> assertThat(fact.name()).startsWith(ID + "person/ada studied "));
        assertThat(changes.of("fact", "changed")).singleElement()
                .satisfies(fact -> assertThat(fact.name()).startsWith(ID + "person/ada died "));
        assertThat(changes.all()).hasSize(6);
    }

    @Test
    void theWayBackIsTheReverse() {
        ReleaseDigest older = ReleaseDigest.of(Mini.content().release());
        ReleaseDigest newer = ReleaseDigest.of(newer().release());
        assertThat(newer.changesTo(older).all()).filteredOn(change -> change.what() == What.REMOVED).extracting(Change::name)
                .isEqualTo(older.changesTo(newer).all().stream().filter(change -> change.what() == What.ADDED).map(Change::name).toList());
        assertThat(older.changesTo(older).all()).isEmpty();
    }

    @Test
    void aDigestIsWrittenInSortedLinesAndReadAgain() throws IOException {
        ReleaseDigest digest = ReleaseDigest.of(Mini.content().release(), "v1");
        assertThat(digest.text().lines().skip(1)).isSorted().allMatch(line -> line.split("\t", -1).length == 3)
                .anyMatch(line -> line.matches("entity\t" + ID + "person/ada\t[0-9a-f]{16}"));
        assertThat(digest.text()).startsWith("release\tv1\t" + digest.id() + "\n");
        assertThat(ReleaseDigest.read(new StringReader(digest.text()))).isEqualTo(digest);
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> ReleaseDigest.read(new StringReader("iri\tlabel\tkind\n"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ReleaseDigest.read(new StringReader("release\tv1\tabc\nentity\tx\n"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ReleaseDigest.read(new StringReader(""))).isInstanceOf(IOException.class);
    }

    private static Mini newer() {
        Mini mini = Mini.content();
        String ada = mini.text("data/people/ada.trig");
        String logic = mini.text("data/ideas/logic.trig");
        String claim = mini.text("data/claims/one-thing.trig");
        return mini
                .with("data/people/ada.trig", ada.replace("organization:academy ;\n    aih:studied idea:logic .", "organization:academy .")
                        .replace("\"1900-02-03\"^^edtf:EDTF .", "\"1900-02-03\"^^edtf:EDTF ; aih:died \"1980\"^^edtf:EDTF ."))
                .with("data/ideas/logic.trig", logic.replace("what follows", "what follows from what"))
                .with("data/claims/one-thing.trig", claim.replace("a part of logic", "but a part of logic"))
                .with("data/people/bob.trig", BOB);
    }
}
