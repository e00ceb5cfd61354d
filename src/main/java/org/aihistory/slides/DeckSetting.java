package org.aihistory.slides;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;

/// For whom and from where a deck is made.
///
/// @param language of the deck, or the first of its two
/// @param second the language below and beside the first, null for none
/// @param translations the words of the interface in a language
/// @param site address of the site, without a slash at its end
/// @param release short name of the release
record DeckSetting(Language language, @Nullable Language second, Function<Language, Words> translations, String site, String release,
        List<Kind> kinds, List<Relation> relations) {

    DeckSetting {
        kinds = List.copyOf(kinds);
        relations = List.copyOf(relations);
    }

    /// The words of the first language.
    Words words() {
        return translations.apply(language);
    }

    /// A name, in two languages beside each other where the deck has two and they differ.
    String in(Text text) {
        return beside(one -> text.in(one.language));
    }

    /// Sentences, in two languages below each other where the deck has two.
    String sentences(Text text) {
        return below(one -> text.in(one.language));
    }

    /// Words of the interface as a name.
    String word(String key, Object... arguments) {
        return beside(one -> one.words().of(key, arguments));
    }

    /// The same deck in one language.
    DeckSetting alone(Language only) {
        return new DeckSetting(only, null, translations, site, release, kinds, relations);
    }

    /// The same deck in its first language alone.
    DeckSetting first() {
        return second == null ? this : alone(language);
    }

    /// All languages of the deck, each alone.
    List<DeckSetting> each() {
        return second == null ? List.of(this) : List.of(alone(language), alone(second));
    }

    /// The settings in which a slide must hold its content: both languages alone, so that a deck has the same slides in either; a deck in two languages
    /// by itself.
    List<DeckSetting> measured() {
        return second == null ? List.of(alone(Language.EN), alone(Language.ZH)) : List.of(this);
    }

    String beside(Function<DeckSetting, String> said) {
        return both(said, Both::beside);
    }

    String below(Function<DeckSetting, String> said) {
        return both(said, Both::below);
    }

    /// The whole address of a page, in the language of the deck.
    String address(String page) {
        int fragment = page.indexOf('#');
        String path = fragment < 0 ? page : page.substring(0, fragment);
        return site + path + "?lang=" + language.tag() + (fragment < 0 ? "" : page.substring(fragment));
    }

    Kind kind(Entity entity) {
        return kinds.stream().filter(kind -> kind.slug().equals(entity.kind())).findFirst().orElseThrow();
    }

    Relation relation(String name) {
        return relations.stream().filter(relation -> relation.name().equals(name)).findFirst().orElseThrow();
    }

    private String both(Function<DeckSetting, String> said, BiFunction<String, String, String> joined) {
        String one = Both.unmarked(said.apply(first()));
        return second == null ? one : joined.apply(one, Both.unmarked(said.apply(alone(second))));
    }
}
