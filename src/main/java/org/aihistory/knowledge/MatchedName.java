package org.aihistory.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// Says under which name a thing was found.
final class MatchedName {

    private final NameForms forms;
    private final String folded;
    private final String letters;

    MatchedName(NameForms forms, String folded) {
        this.forms = forms;
        this.folded = folded;
        this.letters = folded.replace(" ", "");
    }

    /// The alias that matched; empty when a label matched as well or as far, or when nothing but running text did.
    String in(Findable thing) {
        List<Predicate<String>> tests = List.of(name -> forms.fold(name).equals(folded), this::begins, this::spelled, this::near);
        for (Predicate<String> test : tests) {
            if (thing.labels().stream().anyMatch(test)) {
                return "";
            }
            Optional<String> alias = thing.aliases().stream().filter(test).findFirst();
            if (alias.isPresent()) {
                return alias.get();
            }
        }
        return "";
    }

    private boolean begins(String name) {
        return forms.starts(forms.fold(name)).stream().anyMatch(start -> start.startsWith(folded));
    }

    private boolean spelled(String name) {
        return letters.length() > 1 && (forms.pinyin(name).stream().anyMatch(spelling -> spelling.startsWith(letters))
                || forms.initials(name).stream().anyMatch(initials -> initials.startsWith(letters)));
    }

    private boolean near(String name) {
        List<String> words = List.of(forms.fold(name).split(" ", -1));
        return List.of(folded.split(" ", -1)).stream().allMatch(asked -> words.stream().anyMatch(word -> near(asked, word)));
    }

    private static boolean near(String asked, String word) {
        int edits = SearchQueries.edits(asked);
        return word.startsWith(asked)
                || (edits > 0 && new CharacterRunAutomaton(new LevenshteinAutomata(asked, true).toAutomaton(edits)).run(word));
    }
}
