package org.aihistory.knowledge;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How text is cut into words: names as they stand, English text by stems, Chinese text by a dictionary. Words that only ask are left out.
final class SearchAnalyzer {

    private static final List<String> ASKING_IN_ENGLISH = List.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how",
            "did",
            "does", "do", "said", "says");
    private static final List<String> ASKING_IN_CHINESE = List.of("谁", "什么", "何时", "何地", "哪里", "哪些", "哪个", "怎么", "怎样", "如何", "为什么",
            "吗", "呢", "是", "的", "了", "说");

    private SearchAnalyzer() {
    }

    static Analyzer create() {
        CharArraySet english = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
        english.addAll(ASKING_IN_ENGLISH);
        CharArraySet chinese = new CharArraySet(SmartChineseAnalyzer.getDefaultStopSet(), true);
        chinese.addAll(ASKING_IN_CHINESE);
        return new PerFieldAnalyzerWrapper(names(),
                Map.of(SearchQueries.ENGLISH, new EnglishAnalyzer(english), SearchQueries.CHINESE, new SmartChineseAnalyzer(chinese)));
    }

    private static Analyzer names() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(words, folded);
            }
        };
    }
}
