package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The members of one object of a deck plan, read with their types; a wrong one is refused by its name.
final class DeckMembers {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t\\r]]");
    private static final int FIRST_YEAR = -9999;
    private static final int LAST_YEAR = 9999;

    private final JsonNode node;
    private final int slide;

    /// @param slide from 1, 0 for the deck itself
    /// @param known the members that may be there
    DeckMembers(JsonNode node, int slide, Set<String> known) {
        this.node = node;
        this.slide = slide;
        if (!node.isObject()) {
            throw DeckRefusal.of("deck.refused.object", slide, "", "", "");
        }
        node.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw DeckRefusal.of("deck.refused.member", slide, name, "", String.join(", ", known));
        });
    }

    boolean has(String member) {
        return node.has(member) && !node.get(member).isNull();
    }

    JsonNode node(String member) {
        return node.path(member);
    }

    /// One string, `""` where there is none.
    String words(String member, int longest) {
        return has(member) ? string(node.get(member), member, longest) : "";
    }

    /// A string for both languages, or an object with one for each.
    Text text(String member, int longest) {
        if (!has(member)) {
            return new Text("", "");
        }
        JsonNode value = node.get(member);
        if (value.isString()) {
            String same = string(value, member, longest);
            return new Text(same, same);
        }
        if (!value.isObject() || !Set.of("en", "zh").containsAll(value.propertyNames())) {
            throw DeckRefusal.of("deck.refused.text", slide, member, "", "");
        }
        return new Text(value.has("en") ? string(value.get("en"), member, longest) : "",
                value.has("zh") ? string(value.get("zh"), member, longest) : "");
    }

    @Nullable
    Integer year(String member) {
        if (!has(member)) {
            return null;
        }
        JsonNode value = node.get(member);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < FIRST_YEAR || value.intValue() > LAST_YEAR) {
            throw DeckRefusal.of("deck.refused.year", slide, member, value.toString(), FIRST_YEAR + " … " + LAST_YEAR);
        }
        return value.intValue();
    }

    /// Distinct strings of a list, each turned into what it names.
    List<String> list(String member, int most, UnaryOperator<String> naming) {
        if (!has(member)) {
            return List.of();
        }
        JsonNode value = node.get(member);
        if (!value.isArray() || value.size() > most) {
            throw DeckRefusal.of("deck.refused.list", slide, member, "", Integer.toString(most));
        }
        Set<String> names = new LinkedHashSet<>();
        value.values().forEach(one -> names.add(naming.apply(string(one, member, DeckPlanReader.LONGEST_NAME))));
        return new ArrayList<>(names);
    }

    private String string(JsonNode value, String member, int longest) {
        if (!value.isString()) {
            throw DeckRefusal.of("deck.refused.text", slide, member, "", "");
        }
        String words = value.stringValue();
        if (words.length() > longest) {
            throw DeckRefusal.of("deck.refused.long", slide, member, "", Integer.toString(longest));
        }
        if (UNWRITABLE.matcher(words).find()) {
            throw DeckRefusal.of("deck.refused.characters", slide, member, "", "");
        }
        return words.strip();
    }
}
