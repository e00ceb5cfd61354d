package org.aihistory.knowledge;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The forms under which a name is found: folded, from each word (each character in Chinese) onwards, in pinyin. Safe for many threads.
final class NameForms {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    /// Lower case, without accents and punctuation, simplified characters; words parted by one space, Chinese without spaces.
    String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char[] letters = plain.toCharArray();
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

    /// Pinyin without tones of a Chinese name and of its parts between dots, joined: `leisuoluomennuofu`, `suoluomennuofu`. Empty without Chinese.
    SequencedSet<String> pinyin(String name) {
        SequencedSet<String> forms = new LinkedHashSet<>();
        spellings(name).forEach(syllables -> forms.add(String.join("", syllables)));
        return forms;
    }

    /// The first letters of the pinyin: `lslmnf`, `slmnf`.
    SequencedSet<String> initials(String name) {
        SequencedSet<String> forms = new LinkedHashSet<>();
        for (List<String> syllables : spellings(name)) {
            StringBuilder letters = new StringBuilder();
            syllables.forEach(syllable -> letters.append(syllable.charAt(0)));
            forms.add(letters.toString());
        }
        return forms;
    }

    boolean hasHan(String text) {
        return HAN.matcher(text).find();
    }

    private List<List<String>> spellings(String name) {
        if (!hasHan(name)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of(name));
        parts.addAll(List.of(name.split("[·・•]", -1)));
        return parts.stream().filter(this::hasHan).map(this::syllables).toList();
    }

    private List<String> syllables(String part) {
        String spelled = pinyin.transliterate(simplified.transliterate(part)).toLowerCase(Locale.ROOT);
        return List.of(NO_WORD.matcher(spelled).replaceAll(" ").strip().split(" ", -1));
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
