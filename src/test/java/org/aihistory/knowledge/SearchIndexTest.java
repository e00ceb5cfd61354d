package org.aihistory.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aihistory.knowledge.SearchIndex.Hit;
import org.aihistory.model.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static SearchIndex index;

    @BeforeAll
    static void build() {
        index = SearchIndex.of(MiniRelease.build());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"Ray Solomonoff, person/ray-solomonoff", "ray  solomonoff, person/ray-solomonoff", "所罗门诺夫, person/ray-solomonoff",
            "Solomonof, person/ray-solomonoff", "Salomonov, person/ray-solomonoff", "suoluomennuofu, person/ray-solomonoff",
            "slmnf, person/ray-solomonoff", "suo luo men nuo fu, person/ray-solomonoff", "Соломонов, person/ray-solomonoff",
            "Kolmogrov, idea/kolmogorov-complexity", "k-complexity, idea/kolmogorov-complexity",
            "柯氏, person/andrey-kolmogorov", "雷·所罗门诺夫, person/ray-solomonoff", "Dartmuoth, event/dartmouth-workshop",
            "達特茅斯會議, event/dartmouth-workshop", "fuzadu, idea/kolmogorov-complexity",
            "The prophet, story/prophet", "They are one thing, claim/one-thing", "讲座, source/lecture"})
    void theBestHitIs(String words, String expected) {
        assertThat(found(words)).first().isEqualTo(MiniRelease.ID + expected);
    }

    @Test
    void partOfAChineseNameHits() {
        assertThat(found("所罗门")).contains(MiniRelease.ID + "person/ray-solomonoff", MiniRelease.ID + "idea/solomonoff-induction");
        assertThat(found("柯氏")).containsExactlyInAnyOrder(MiniRelease.ID + "person/andrey-kolmogorov",
                MiniRelease.ID + "idea/kolmogorov-complexity");
        assertThat(found("复杂")).contains(MiniRelease.ID + "idea/kolmogorov-complexity");
    }

    @Test
    void labelComesBeforeAliasAndAliasBeforeText() {
        assertThat(found("Solomonoff")).startsWith(MiniRelease.ID + "person/ray-solomonoff", MiniRelease.ID + "idea/solomonoff-induction");
        assertThat(found("algorithmic")).containsExactly(MiniRelease.ID + "person/ray-solomonoff");
    }

    @Test
    void theNamesOfWhatAThingStemsFromFindItToo() {
        assertThat(found("report solomonoff")).contains(MiniRelease.ID + "work/preliminary-report");
    }

    @Test
    void anExactAliasComesBeforeTheBeginningOfALabel() {
        assertThat(found("K-complexity")).first().isEqualTo(MiniRelease.ID + "idea/kolmogorov-complexity");
        assertThat(found("柯氏")).startsWith(MiniRelease.ID + "person/andrey-kolmogorov");
    }

    @Test
    void aHitSaysWhichAliasMatched() {
        assertThat(hits("Salomonov")).extracting(Hit::matched).first().isEqualTo("Salomonov");
        assertThat(hits("柯氏复杂度")).extracting(Hit::matched).first().isEqualTo("柯氏复杂度");
        assertThat(hits("Ray Solomonoff")).extracting(Hit::matched).first().isEqualTo("");
        assertThat(hits("leisuoluo")).extracting(Hit::matched).first().isEqualTo("");
    }

    @Test
    void theRankedThingsAreThoseOfASearchWithoutALimit() {
        assertThat(index.ranked("所罗门诺夫")).isEqualTo(index.search("所罗门诺夫", "", Language.ZH, 100).hits().stream().map(Hit::iri).toList());
        assertThat(index.named("Salomonov", index.ranked("Salomonov"))).extracting(Hit::matched).first().isEqualTo("Salomonov");
    }

    @Test
    void aSuggestionSaysWhichAliasMatched() {
        assertThat(index.suggest("salom", Language.EN, 5)).extracting(Hit::matched).first().isEqualTo("Salomonov");
        assertThat(index.suggest("slm", Language.EN, 5)).extracting(Hit::matched).first().isEqualTo("");
    }

    @Test
    void aKindLimitsTheHits() {
        assertThat(index.search("Solomonoff", "idea", Language.EN, 10).hits()).extracting(Hit::kind).containsOnly("idea");
        assertThat(index.search("lecture", "source", Language.EN, 10).hits()).extracting(Hit::page).containsExactly("/sources/lecture");
    }

    @Test
    void theTotalCountsBeyondTheLimit() {
        SearchIndex.Hits hits = index.search("所罗门诺夫", "", Language.ZH, 1);
        assertThat(hits.hits()).hasSize(1);
        assertThat(hits.total()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aWholeSentenceFindsWhatSomeOfItsWordsName() {
        assertThat(found("who invented Kolmogorov complexity in Moscow?")).first()
                .isEqualTo(MiniRelease.ID + "idea/kolmogorov-complexity");
        assertThat(found("谁提出了算法概率论?")).contains(MiniRelease.ID + "person/ray-solomonoff");
    }

    @ParameterizedTest
    @CsvSource({"s, person/ray-solomonoff", "kolm, idea/kolmogorov-complexity", "雷, person/ray-solomonoff",
            "suo, person/ray-solomonoff", "dat, event/dartmouth-workshop", "Kolmogrov, idea/kolmogorov-complexity"})
    void eachKeystrokeSuggests(String typed, String expected) {
        assertThat(index.suggest(typed, Language.EN, 5)).extracting(Hit::iri).first().isEqualTo(MiniRelease.ID + expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'?!'", "'*'", "'qqqq zzzz'"})
    void nothingIsFoundForNothing(String words) {
        assertThat(index.search(words, "", Language.EN, 10)).isEqualTo(new SearchIndex.Hits(List.of(), 0));
        assertThat(index.suggest(words, Language.EN, 10)).isEmpty();
    }

    private static List<Hit> hits(String words) {
        return index.search(words, "", Language.EN, 10).hits();
    }

    private static List<String> found(String words) {
        return hits(words).stream().map(Hit::iri).toList();
    }
}
