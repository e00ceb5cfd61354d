package org.aihistory.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.release.Release;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// Finds entities, claims, sources and stories by label, alias, misspelling, pinyin and summary, in zh and en. In memory, immutable, for many threads.
///
/// Order: exact label, exact alias, beginning of a label or of a word in it, beginning of an alias, pinyin, all words, misspelt words, running text;
/// within each the more important first, then in order of IRI.
public final class SearchIndex implements AutoCloseable {

    private static final int FEW = 3;

    private final NameForms forms = new NameForms();
    private final Analyzer analyzer = SearchAnalyzer.create();
    private final SearchQueries queries = new SearchQueries(forms, analyzer);
    private final Directory directory = new ByteBuffersDirectory();
    private final List<Findable> things;
    private final Map<String, Integer> places = new HashMap<>();
    private final Completions completions;
    private final NearWords nearWords;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(List<Findable> things) throws IOException {
        this.things = things.stream().sorted(Comparator.comparing(Findable::iri)).toList();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Findable thing : this.things) {
                writer.addDocument(document(thing));
            }
            writer.forceMerge(1);
        }
        for (int place = 0; place < this.things.size(); place++) {
            places.put(this.things.get(place).iri(), place);
        }
        completions = Completions.of(this.things, forms);
        reader = DirectoryReader.open(directory);
        nearWords = NearWords.of(reader, SearchQueries.WORDS);
        searcher = new IndexSearcher(reader);
    }

    /// One thing found.
    ///
    /// @param iri of the thing
    /// @param kind kind slug, or `claim`, `source`, `story`
    /// @param page address of its page
    /// @param matched the label or alias that matched, where it is not one of the two labels; else empty
    public record Hit(String iri, String kind, String page, Text label, Text summary, String matched) {
    }

    /// What a search found.
    ///
    /// @param hits at most the limit, best first
    /// @param total how many there are
    public record Hits(List<Hit> hits, int total) {
    }

    /// Reads the release for itself; with a snapshot at hand use the other form.
    public static SearchIndex of(Release release) {
        return of(release, HistorySnapshot.of(release));
    }

    public static SearchIndex of(Release release, HistorySnapshot snapshot) {
        try {
            return new SearchIndex(FindableReader.read(release, snapshot));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /// Whole words, parts of Chinese names, small misspellings; all kinds when `kind` is empty. Where hardly anything holds all words, what holds
    /// some of them follows.
    public Hits search(String words, String kind, Language language, int limit) {
        String folded = forms.fold(words);
        if (folded.isEmpty()) {
            return new Hits(List.of(), 0);
        }
        Hits all = hits(queries.search(words, folded, kind), folded, limit);
        return all.total() < FEW ? hits(queries.searchLoosely(words, folded, kind), folded, limit) : all;
    }

    /// What holds some or all of the words, with how well it fits: for queries that go on from there.
    ///
    /// @return at most the limit, best first
    List<Scored> scored(String words, int limit) {
        String folded = forms.fold(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        try {
            MatchedName matched = new MatchedName(forms, folded);
            List<Scored> scored = new ArrayList<>();
            for (ScoreDoc found : searcher.search(queries.searchLoosely(words, folded, ""), limit).scoreDocs) {
                Findable thing = things.get(found.doc);
                scored.add(new Scored(thing.hit(matched.in(thing)), found.score));
            }
            return scored;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /// A hit with its score, which compares within one answer.
    record Scored(Hit hit, float score) {
    }

    /// Completions while typing: labels and aliases (also pinyin) that begin with the text, more important things first.
    public List<Hit> suggest(String text, Language language, int limit) {
        String folded = forms.fold(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        String letters = forms.hasHan(folded) ? "" : folded.replace(" ", "");
        List<Completions.Completion> begun = completions.complete(folded, letters, limit);
        List<Hit> hits = (begun.isEmpty() ? completions.nearly(folded, limit) : begun).stream()
                .map(completion -> things.get(completion.thing()).hit(completion.alias())).toList();
        return hits.isEmpty() ? near(folded, limit) : hits;
    }

    /// What holds words that a slip of the finger is near to, more important things first.
    private List<Hit> near(String folded, int limit) {
        MatchedName matched = new MatchedName(forms, folded);
        return nearWords.holding(folded).stream().mapToObj(things::get)
                .sorted(Comparator.comparingDouble(Findable::importance).reversed().thenComparing(Findable::iri)).limit(limit)
                .map(thing -> thing.hit(matched.in(thing))).toList();
    }

    /// The IRIs of everything that a search without a limit finds, best first.
    public List<String> ranked(String words) {
        String folded = forms.fold(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> all = iris(queries.search(words, folded, ""));
        return all.size() < FEW ? iris(queries.searchLoosely(words, folded, "")) : all;
    }

    /// Found things with the names that match what was searched for.
    ///
    /// @param iris of things that [#ranked] found
    public List<Hit> named(String words, List<String> iris) {
        MatchedName matched = new MatchedName(forms, forms.fold(words));
        return iris.stream().flatMap(iri -> find(iri).stream()).map(thing -> thing.hit(matched.in(thing))).toList();
    }

    /// Everything that can be found, in order of IRI.
    public List<String> iris() {
        return things.stream().map(Findable::iri).toList();
    }

    /// The sources that state something held about a thing, or that state it as a claim.
    public Set<String> sources(String iri) {
        return find(iri).map(Findable::sources).<Set<String>>map(Set::copyOf).orElse(Set.of());
    }

    private Optional<Findable> find(String iri) {
        return Optional.ofNullable(places.get(iri)).map(things::get);
    }

    private List<String> iris(Query query) {
        try {
            List<String> iris = new ArrayList<>();
            for (ScoreDoc scored : searcher.search(query, Math.max(1, things.size())).scoreDocs) {
                iris.add(things.get(scored.doc).iri());
            }
            return List.copyOf(iris);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            analyzer.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private Hits hits(Query query, String folded, int limit) {
        try {
            List<Hit> hits = new ArrayList<>();
            MatchedName matched = new MatchedName(forms, folded);
            for (ScoreDoc scored : searcher.search(query, Math.max(1, limit)).scoreDocs) {
                Findable thing = things.get(scored.doc);
                hits.add(thing.hit(matched.in(thing)));
            }
            return new Hits(hits.subList(0, Math.min(limit, hits.size())), searcher.count(query));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private Document document(Findable thing) {
        Document document = new Document();
        document.add(new StringField(SearchQueries.KIND, thing.kind(), Store.NO));
        document.add(new FeatureField(SearchQueries.FEATURES, SearchQueries.IMPORTANCE, (float) (1 + thing.importance())));
        thing.labels().forEach(label -> addName(document, label, SearchQueries.LABEL, SearchQueries.LABEL_START));
        thing.aliases().forEach(alias -> addName(document, alias, SearchQueries.ALIAS, SearchQueries.ALIAS_START));
        document.add(new TextField(SearchQueries.ENGLISH, thing.english(), Store.NO));
        document.add(new TextField(SearchQueries.CHINESE, thing.chinese(), Store.NO));
        return document;
    }

    private void addName(Document document, String name, String whole, String start) {
        String folded = forms.fold(name);
        document.add(new StringField(whole, folded, Store.NO));
        forms.starts(folded).forEach(from -> document.add(new StringField(start, from, Store.NO)));
        List<String> spelled = forms.pinyin(name);
        for (int from = 0; from < spelled.size(); from++) {
            document.add(new StringField(from == 0 ? SearchQueries.PINYIN : SearchQueries.PINYIN_INSIDE, spelled.get(from), Store.NO));
        }
        forms.initials(name).forEach(letters -> document.add(new StringField(SearchQueries.INITIALS, letters, Store.NO)));
        document.add(new TextField(SearchQueries.WORDS, folded, Store.NO));
    }
}
