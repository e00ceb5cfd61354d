package org.aihistory.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Clock;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Relation;
import org.aihistory.model.Selection;
import org.aihistory.picture.NetworkLayout;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the address of the explorer asks for: `view`, `from`, `to`, `kind` and `relation` (repeatable), `focus` (`kind/slug` or an IRI), `hops`,
/// `source-language`, `things` (some `kind/slug`, repeatable or with commas), `clock`, `asof`, `inferred=no`, `lanes`,
/// `layout`, `marked` (things that the reader selected).
///
/// @param focus the entity in the middle, null for none
/// @param things the fixed set, empty for none
/// @param marked what the reader selected in it
record Request(View view, Selection selection, @Nullable Entity focus, LaneChoice lanes, List<Entity> things, List<Entity> marked,
        NetworkLayout.Form form) {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_THINGS = 500;

    /// Reads the parameters.
    ///
    /// @throws KnowledgeException BAD_REQUEST with the name of the parameter and what it may be, UNKNOWN_VALUE with the value too
    static Request of(MultiValueMap<String, String> parameters, HistorySnapshot snapshot) {
        View view = choice(parameters, "view", View.LINEAGE.word(), View::of, "lineage, network, list, sources");
        Integer from = year(parameters, "from");
        Integer to = year(parameters, "to");
        if (from != null && to != null && from > to) {
            throw bad("to", "≥ " + from);
        }
        Entity focus = focus(first(parameters, "focus", ""), snapshot);
        List<Entity> things = things(parameters, "things", snapshot);
        NetworkLayout.Form form = choice(parameters, "layout", "force", NetworkLayout.Form::of, "force, time, radial");
        Clock clock = choice(parameters, "clock", "happened", Clock::of, "happened, stated, published");
        LaneChoice lanes = choice(parameters, "lanes", "kind", LaneChoice::of, "kind, school, person, organization, country, language");
        Selection selection = new Selection(chosen(parameters, "kind", snapshot.kinds().stream().map(Kind::slug).toList()),
                chosen(parameters, "relation", snapshot.relations().stream().map(Relation::name).toList()), from, to,
                focus == null ? null : focus.iri(), hops(first(parameters, "hops", "1")),
                things.stream().map(Entity::iri).collect(Collectors.toSet()), sourceLanguage(parameters), clock,
                year(parameters, "asof"), first(parameters, "inferred", "").equals("no"));
        return new Request(view, selection, focus, lanes, things, things(parameters, "marked", snapshot), form);
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
        if (!things.isEmpty()) {
            parameters.put("things", List.of(things.stream().map(Request::name).collect(Collectors.joining(","))));
        }
        if (!marked.isEmpty()) {
            parameters.put("marked", List.of(marked.stream().map(Request::name).collect(Collectors.joining(","))));
        }
        put(parameters, "layout", form == NetworkLayout.Form.FORCE ? null : form.word());
        put(parameters, "clock", selection.clock() == Clock.HAPPENED ? null : selection.clock().word());
        put(parameters, "asof", selection.asOf());
        put(parameters, "inferred", selection.stated() ? "no" : null);
        put(parameters, "lanes", lanes == LaneChoice.KIND ? null : lanes.word());
        parameters.values().removeIf(List::isEmpty);
        return parameters;
    }

    /// This request without one of its things.
    Map<String, List<String>> without(Entity thing) {
        List<Entity> others = things.stream().filter(one -> !one.equals(thing)).toList();
        return new Request(view, selection, focus, lanes, others, marked, form).parameters(view);
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
                throw unknown(name, value, String.join(", ", known));
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
                .orElseThrow(() -> unknown("focus", value, "kind/slug"));
    }

    private static String name(Entity entity) {
        return entity.kind() + "/" + entity.slug();
    }

    private static List<Entity> things(MultiValueMap<String, String> parameters, String name, HistorySnapshot snapshot) {
        return parameters.getOrDefault(name, List.of()).stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip)
                .filter(value -> !value.isEmpty()).distinct().limit(MOST_THINGS).map(value -> thing(value, name, snapshot)).toList();
    }

    private static Entity thing(String value, String name, HistorySnapshot snapshot) {
        int slash = value.indexOf('/');
        return (slash > 0 && !value.contains(":")
                ? snapshot.entity(value.substring(0, slash), value.substring(slash + 1))
                : snapshot.entity(value)).orElseThrow(() -> unknown(name, value, "kind/slug,kind/slug"));
    }

    private static @Nullable Language sourceLanguage(MultiValueMap<String, String> parameters) {
        String value = first(parameters, "source-language", "");
        return value.isEmpty() ? null : Language.of(value).orElseThrow(() -> unknown("source-language", value, "en, zh"));
    }

    private static <T> T choice(MultiValueMap<String, String> parameters, String name, String usual, Function<String, Optional<T>> read,
            String allowed) {
        String value = first(parameters, name, usual);
        return read.apply(value).orElseThrow(() -> unknown(name, value, allowed));
    }

    private static KnowledgeException unknown(String name, String value, String allowed) {
        return new KnowledgeException(Problem.UNKNOWN_VALUE, name, value, allowed);
    }

    private static KnowledgeException bad(String name, String allowed) {
        return new KnowledgeException(Problem.BAD_REQUEST, name, allowed);
    }
}
