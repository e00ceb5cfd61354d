package org.aihistory.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Relation;
import org.aihistory.model.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the address of the explorer asks for: `view`, `from`, `to`, `kind` and `relation` (repeatable), `focus` (`kind/slug` or an IRI), `hops`, `source-language`.
///
/// @param focus the entity in the middle, null for none
record Request(View view, Selection selection, @Nullable Entity focus) {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /// Reads the parameters.
    ///
    /// @throws KnowledgeException BAD_REQUEST with the name of the parameter and what it may be
    static Request of(MultiValueMap<String, String> parameters, HistorySnapshot snapshot) {
        String word = first(parameters, "view", View.LINEAGE.word());
        View view = View.of(word).orElseThrow(() -> bad("view", "lineage, network, list"));
        Integer from = year(parameters, "from");
        Integer to = year(parameters, "to");
        if (from != null && to != null && from > to) {
            throw bad("to", "≥ " + from);
        }
        Entity focus = focus(first(parameters, "focus", ""), snapshot);
        Selection selection = new Selection(chosen(parameters, "kind", snapshot.kinds().stream().map(Kind::slug).toList()),
                chosen(parameters, "relation", snapshot.relations().stream().map(Relation::name).toList()), from, to,
                focus == null ? null : focus.iri(), hops(first(parameters, "hops", "1")), Set.of(), sourceLanguage(parameters));
        return new Request(view, selection, focus);
    }

    /// The same request as parameters, with another view; for links.
    Map<String, List<String>> parameters(View other) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("view", List.of(other.word()));
        put(parameters, "from", selection.from());
        put(parameters, "to", selection.to());
        List<String> kinds = new ArrayList<>(selection.kinds());
        kinds.sort(null);
        parameters.put("kind", kinds);
        List<String> relations = new ArrayList<>(selection.relations());
        relations.sort(null);
        parameters.put("relation", relations);
        if (focus != null) {
            parameters.put("focus", List.of(focus.kind() + "/" + focus.slug()));
            parameters.put("hops", List.of(Integer.toString(selection.hops())));
        }
        put(parameters, "source-language", selection.sourceLanguage() == null ? null : selection.sourceLanguage().tag());
        parameters.values().removeIf(List::isEmpty);
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static String first(MultiValueMap<String, String> parameters, String name, String otherwise) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static @Nullable Integer year(MultiValueMap<String, String> parameters, String name) {
        String value = first(parameters, name, "");
        if (value.isEmpty()) {
            return null;
        }
        try {
            int year = Integer.parseInt(value);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException e) {
            throw new KnowledgeException(Problem.BAD_REQUEST, e, name, FIRST_YEAR + " … " + LAST_YEAR);
        }
        throw bad(name, FIRST_YEAR + " … " + LAST_YEAR);
    }

    private static int hops(String value) {
        if (!value.matches("[123]")) {
            throw bad("hops", "1, 2, 3");
        }
        return Integer.parseInt(value);
    }

    private static Set<String> chosen(MultiValueMap<String, String> parameters, String name, List<String> known) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String value : parameters.getOrDefault(name, List.of())) {
            if (!value.isBlank() && !known.contains(value)) {
                throw bad(name, known.stream().collect(Collectors.joining(", ")));
            }
            if (!value.isBlank()) {
                chosen.add(value);
            }
        }
        return chosen.size() == known.size() ? Set.of() : chosen;
    }

    private static @Nullable Entity focus(String value, HistorySnapshot snapshot) {
        if (value.isEmpty()) {
            return null;
        }
        int slash = value.indexOf('/');
        boolean shortForm = slash > 0 && !value.contains(":");
        return (shortForm ? snapshot.entity(value.substring(0, slash), value.substring(slash + 1)) : snapshot.entity(value))
                .orElseThrow(() -> bad("focus", "kind/slug"));
    }

    private static @Nullable Language sourceLanguage(MultiValueMap<String, String> parameters) {
        String value = first(parameters, "source-language", "");
        return value.isEmpty() ? null : Language.of(value).orElseThrow(() -> bad("source-language", "en, zh"));
    }

    private static KnowledgeException bad(String name, String allowed) {
        return new KnowledgeException(Problem.BAD_REQUEST, name, allowed);
    }
}
