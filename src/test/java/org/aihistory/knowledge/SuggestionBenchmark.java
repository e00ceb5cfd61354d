package org.aihistory.knowledge;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.release.Content;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Measures the 99th percentile of suggestions after each keystroke beside a plain Lucene prefix query over the same names in the same run.
/// Not a test: timings depend on the machine, their ratio hardly does.
final class SuggestionBenchmark {

    private static final int ROUNDS = 3;
    private static final int SAMPLE = 3_000;
    private static final int SHOWN = 8;

    private SuggestionBenchmark() {
    }

    public static void main(String[] directory) throws ContentRejected, IOException {
        Release release = ReleaseBuilder.build(Content.fromDirectory(Path.of(directory.length == 0 ? "." : directory[0])));
        HistorySnapshot snapshot = HistorySnapshot.of(release);
        NameForms forms = new NameForms();
        List<String> typed = keystrokes(snapshot, forms);
        PrintStream out = System.out;
        try (SearchIndex index = SearchIndex.of(release, snapshot); DirectoryReader names = names(snapshot, forms)) {
            IndexSearcher searcher = new IndexSearcher(names);
            StoredFields stored = names.storedFields();
            List<String> slips = typed.stream().filter(text -> text.length() > 5).limit(2_000)
                    .map(text -> text.substring(0, 3) + text.substring(4)).toList();
            ToIntFunction<String> ours = text -> index.suggest(text, Language.EN, SHOWN).size();
            ToIntFunction<String> plain = text -> prefix(searcher, stored, forms.fold(text));
            run(typed, ours, plain, out, "keystrokes");
            run(slips, ours, plain, out, "slips of the finger");
        }
    }

    private static void run(List<String> typed, ToIntFunction<String> ours, ToIntFunction<String> plain, PrintStream out, String what) {
        double[] best = new double[2];
        for (int round = 0; round < ROUNDS; round++) {
            best = new double[]{p99(typed, ours), p99(typed, plain)};
        }
        out.printf("%s: %d, p99 of suggestions %.0f us, of a Lucene prefix query %.0f us, ratio %.2f%n", what, typed.size(), best[0],
                best[1],
                best[0] / best[1]);
    }

    private static double p99(List<String> typed, ToIntFunction<String> asked) {
        long[] times = new long[typed.size()];
        int found = 0;
        for (int at = 0; at < times.length; at++) {
            long start = System.nanoTime();
            found += asked.applyAsInt(typed.get(at));
            times[at] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return found < 0 ? 0 : times[(int) (times.length * 0.99)] / 1000.0;
    }

    /// Every beginning of every label and of its pinyin, in an order drawn with a fixed seed.
    private static List<String> keystrokes(HistorySnapshot snapshot, NameForms forms) {
        List<String> typed = new ArrayList<>();
        for (Entity entity : snapshot.entities()) {
            List<String> names = new ArrayList<>(List.of(entity.label().en(), entity.label().zh()));
            forms.pinyin(entity.label().zh()).stream().limit(1).forEach(names::add);
            names.forEach(name -> {
                for (int end = 1; end <= Math.min(name.length(), 12); end++) {
                    typed.add(name.substring(0, end));
                }
            });
        }
        Collections.shuffle(typed, new Random(1960));
        return typed.subList(0, Math.min(SAMPLE, typed.size()));
    }

    private static DirectoryReader names(HistorySnapshot snapshot, NameForms forms) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (Entity entity : snapshot.entities()) {
                Document document = new Document();
                List<String> names = new ArrayList<>(List.of(entity.label().en(), entity.label().zh()));
                names.addAll(entity.aliases());
                names.forEach(
                        name -> forms.starts(forms.fold(name)).forEach(start -> document.add(new StringField("name", start, Store.NO))));
                document.add(new StringField("label", entity.label().en(), Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    private static int prefix(IndexSearcher searcher, StoredFields stored, String folded) {
        try {
            int length = 0;
            for (ScoreDoc hit : searcher.search(new PrefixQuery(new Term("name", folded)), SHOWN).scoreDocs) {
                length += stored.document(hit.doc).get("label").length();
            }
            return length;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
