package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// Turns what a reader typed into one query whose parts weigh in steps: exact label, exact alias, beginning of a label, beginning of an alias,
/// pinyin, all words, misspelt words, running text. Importance moves things within a step, never across one.
final class SearchQueries {

    static final String LABEL = "label";
    static final String LABEL_START = "labelStart";
    static final String ALIAS = "alias";
    static final String ALIAS_START = "aliasStart";
    static final String PINYIN = "pinyin";
    /// pinyin from a later character onwards
    static final String PINYIN_INSIDE = "pinyinInside";
    static final String INITIALS = "initials";
    static final String WORDS = "words";
    static final String ENGLISH = "english";
    static final String CHINESE = "chinese";
    static final String KIND = "kind";
    static final String FEATURES = "features";
    static final String IMPORTANCE = "importance";

    /// Below the distance of two steps.
    private static final float IMPORTANCE_WEIGHT = 40;
    private static final float IMPORTANCE_PIVOT = 10;

    private final NameForms forms;
    private final QueryBuilder builder;

    SearchQueries(NameForms forms, Analyzer analyzer) {
        this.forms = forms;
        this.builder = new QueryBuilder(analyzer);
    }

    /// All words must be there, whole, as a part of a name or misspelt.
    Query search(String text, String folded, String kind) {
        return weighed(strict(text, folded), kind, IMPORTANCE_WEIGHT);
    }

    /// As [#search], and after that what holds some of the words: for a question in a whole sentence. More and rarer words weigh more.
    Query searchLoosely(String text, String folded, String kind) {
        List<Query> steps = strict(text, folded);
        text(WORDS, text, Occur.SHOULD).ifPresent(query -> steps.add(new BoostQuery(query, 3)));
        text(ENGLISH, text, Occur.SHOULD).ifPresent(steps::add);
        text(CHINESE, text, Occur.SHOULD).ifPresent(steps::add);
        return weighed(steps, kind, 1);
    }

    private List<Query> strict(String text, String folded) {
        List<Query> steps = names(folded);
        steps.add(step(every(folded, 0), 300));
        steps.add(step(every(folded, 2), 200));
        text(ENGLISH, text, Occur.MUST).ifPresent(query -> steps.add(step(query, 100)));
        text(CHINESE, text, Occur.MUST).ifPresent(query -> steps.add(step(query, 100)));
        return steps;
    }

    private List<Query> names(String folded) {
        List<Query> steps = new ArrayList<>();
        steps.add(step(new TermQuery(new Term(LABEL, folded)), 1000));
        steps.add(step(new PrefixQuery(new Term(LABEL_START, folded)), 800));
        steps.add(step(new TermQuery(new Term(ALIAS, folded)), 900));
        steps.add(step(new PrefixQuery(new Term(ALIAS_START, folded)), 600));
        String letters = folded.replace(" ", "");
        if (letters.length() > 1 && !forms.hasHan(letters)) {
            steps.add(step(new TermQuery(new Term(PINYIN, letters)), 580));
            steps.add(step(new PrefixQuery(new Term(PINYIN, letters)), 500));
            steps.add(step(new PrefixQuery(new Term(PINYIN_INSIDE, letters)), 450));
            steps.add(step(new PrefixQuery(new Term(INITIALS, letters)), 400));
        }
        return steps;
    }

    /// How many letters of a word may be wrong.
    static int edits(String word) {
        return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    }

    private Query every(String folded, int mostEdits) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : folded.split(" ", -1)) {
            int edits = Math.min(mostEdits, edits(word));
            Term term = new Term(WORDS, word);
            all.add(edits == 0 ? new PrefixQuery(term) : new FuzzyQuery(term, edits, 1), Occur.MUST);
        }
        return all.build();
    }

    private Optional<Query> text(String field, String text, Occur occur) {
        return Optional.ofNullable(builder.createBooleanQuery(field, text, occur));
    }

    private static Query step(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static Query weighed(List<Query> steps, String kind, float importance) {
        if (steps.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new DisjunctionMaxQuery(steps, 0), Occur.MUST)
                .add(FeatureField.newSaturationQuery(FEATURES, IMPORTANCE, importance, IMPORTANCE_PIVOT), Occur.SHOULD);
        if (!kind.isEmpty()) {
            query.add(new TermQuery(new Term(KIND, kind)), Occur.FILTER);
        }
        return query.build();
    }
}
