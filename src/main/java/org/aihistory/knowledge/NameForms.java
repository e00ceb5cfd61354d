package org.aihistory.knowledge;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The forms under which a name is found: folded, from each word (each character in Chinese) onwards, in pinyin. Safe for many threads.
final class NameForms {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    /// Russian and Greek names in Latin letters, so that they are found as they are usually transliterated.
    private final Transliterator latin = Transliterator.getInstance("[[:Cyrillic:][:Greek:]] Any-Latin; Latin-ASCII; Lower");
    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin");
    /// Spelling a character takes long, and there are few different ones.
    private final Map<Integer, String> syllables = new ConcurrentHashMap<>();

    /// Lower case, without accents and punctuation, simplified characters; words parted by one space, Chinese without spaces.
    String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char[] letters = (OTHER_LETTERS.matcher(plain).find() ? latin.transliterate(plain) : plain).toCharArray();
        char[] folded = new char[letters.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        String spaced = NO_WORD.matcher(new String(folded, 0, length)).replaceAll(" ").strip();
        String joined = BETWEEN_HAN.matcher(spaced).replaceAll("");
        return hasHan(joined) ? simplified.transliterate(joined) : joined;
    }

    /// The folded name from each of its words onwards, in Chinese from each character onwards; the whole name is the first.
    List<String> starts(String folded) {
        List<String> starts = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            boolean word = at == 0 || folded.charAt(at - 1) == ' ' || isHan(folded.charAt(at)) || isHan(folded.charAt(at - 1));
            if (word && folded.charAt(at) != ' ') {
                starts.add(folded.substring(at));
            }
        }
        return starts;
    }

    /// Pinyin without tones of a Chinese name, joined, from each of its characters onwards: `suoluomen`, `luomen`, `men`; the whole name is the
    /// first. Empty without Chinese.
    List<String> pinyin(String name) {
        List<String> syllables = syllables(name);
        List<String> forms = new ArrayList<>();
        for (int from = 0; from < syllables.size(); from++) {
            forms.add(String.join("", syllables.subList(from, syllables.size())));
        }
        return forms;
    }

    /// The first letters of the pinyin of a name and of its parts between dots: `lslmnf`, `slmnf`.
    SequencedSet<String> initials(String name) {
        SequencedSet<String> forms = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>(List.of(name));
        parts.addAll(List.of(name.split("[·・•]", -1)));
        for (String part : parts) {
            StringBuilder letters = new StringBuilder();
            syllables(part).forEach(syllable -> letters.append(syllable.charAt(0)));
            if (!letters.isEmpty()) {
                forms.add(letters.toString());
            }
        }
        return forms;
    }

    boolean hasHan(String text) {
        return HAN.matcher(text).find();
    }

    /// The syllables of the Chinese characters and the words of other letters between them; empty without Chinese.
    private List<String> syllables(String name) {
        if (!hasHan(name)) {
            return List.of();
        }
        StringBuilder spelled = new StringBuilder();
        fold(name).codePoints().forEach(letter -> spelled.append(Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN
                ? " " + syllables.computeIfAbsent(letter, this::syllable) + " "
                : Character.toString(letter)));
        return List.of(spelled.toString().strip().split(" +", -1));
    }

    private String syllable(int character) {
        String marked = pinyin.transliterate(Character.toString(character));
        return Normalizer.normalize(marked, Normalizer.Form.NFD).replaceAll("\\P{ASCII}", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
