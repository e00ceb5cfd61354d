package org.aihistory.knowledge;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// The words of all names in one sorted array, each with the things whose names hold it: finds things by words that are spelt nearly so, in less
/// time than the queries of the index take. Immutable.
final class NearWords {

    private final String[] words;
    private final BitSet[] things;

    private NearWords(Map<String, BitSet> found) {
        words = found.keySet().toArray(String[]::new);
        things = found.values().toArray(BitSet[]::new);
    }

    /// Reads a field of an index; things are its documents.
    static NearWords of(IndexReader reader, String field) throws IOException {
        Map<String, BitSet> found = new TreeMap<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                BitSet holding = new BitSet();
                PostingsEnum places = each.postings(null, PostingsEnum.NONE);
                for (int place = places.nextDoc(); place != DocIdSetIterator.NO_MORE_DOCS; place = places.nextDoc()) {
                    holding.set(place);
                }
                found.put(word.utf8ToString(), holding);
            }
        }
        return new NearWords(found);
    }

    /// The things that hold each of the words: short ones as the beginning of a word, longer ones with as few wrong letters as [SearchQueries]
    /// allows and the same first letter.
    BitSet holding(String folded) {
        BitSet all = new BitSet();
        boolean first = true;
        for (String word : folded.split(" ", -1)) {
            BitSet near = near(word);
            if (first) {
                all.or(near);
            } else {
                all.and(near);
            }
            first = false;
            if (all.isEmpty()) {
                break;
            }
        }
        return all;
    }

    private BitSet near(String word) {
        BitSet near = new BitSet();
        int edits = SearchQueries.edits(word);
        String begin = edits == 0 ? word : word.substring(0, word.offsetByCodePoints(0, 1));
        PrefixDistance distance = new PrefixDistance(word, edits);
        int found = Arrays.binarySearch(words, begin);
        for (int at = found < 0 ? -found - 1 : found; at < words.length && words[at].startsWith(begin); at++) {
            if (edits == 0 || distance.toWhole(words[at]) <= edits) {
                near.or(things[at]);
            }
        }
        return near;
    }
}
