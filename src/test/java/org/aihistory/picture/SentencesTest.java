package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource({"proposedBy, EN, Ray Solomonoff, Algorithmic probability, Ray Solomonoff proposed Algorithmic probability",
            "proposedBy, ZH, 所罗门诺夫, 算法概率, 所罗门诺夫提出了算法概率", "buildsOn, ZH, Transformer, GPT, Transformer 引出 GPT",
            "realises, ZH, 注意力, BERT, 注意力由 BERT 实现", "realises, ZH, 注意力, 翻译机, 注意力由翻译机实现",
            "anticipates, EN, The Total Library, GPT, The Total Library anticipates GPT", "anticipates, ZH, 巴别图书馆, GPT, 巴别图书馆预示 GPT"})
    void aSentenceReadsAlongTheArrow(String relation, Language language, String from, String to, String expected) {
        assertThat(new Sentences(language).of(named(relation), from, to)).isEqualTo(expected);
    }

    private static Relation named(String name) {
        return Sample.RELATIONS.stream().filter(relation -> relation.name().equals(name)).findFirst().orElseThrow();
    }
}
