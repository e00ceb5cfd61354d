package org.aihistory.slides;

import java.util.List;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Relation;
import org.aihistory.model.Text;

/// For whom and from where a deck is made.
///
/// @param site address of the site, without a slash at its end
/// @param release short name of the release
record DeckSetting(Language language, Words words, String site, String release, List<Kind> kinds, List<Relation> relations) {

    DeckSetting {
        kinds = List.copyOf(kinds);
        relations = List.copyOf(relations);
    }

    String in(Text text) {
        return text.in(language);
    }

    String word(String key, Object... arguments) {
        return words.of(key, arguments);
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
}
