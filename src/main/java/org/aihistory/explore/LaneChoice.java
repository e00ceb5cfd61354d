package org.aihistory.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Countries;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.model.Selected;
import org.aihistory.model.Text;
import org.aihistory.picture.LaneSet;

/// What the lanes of the lineage stand for, read from the graph.
///
/// Kind: its own. School, person, organization: itself where it is one, else the most important one that any relation joins it to. Country: its own,
/// else that of the most important person or organization that a relation joins it to. Language: that of the sources that state something held of it.
/// The fullest lanes are drawn, the others share one, and what has none has a lane that says so.
enum LaneChoice {
    KIND, SCHOOL, PERSON, ORGANIZATION, COUNTRY, LANGUAGE;

    /// Lanes with a name of their own; the rest share one.
    private static final int MOST = 7;
    private static final String OTHERS = "others";
    private static final String NONE = "none";

    /// Words of the lanes that have no name in the graph.
    ///
    /// @param none name of the lane of what has none
    /// @param others name of the lane of all further ones
    /// @param both name of the lane of sources in both languages
    record Words(Text none, Text others, Text both) {
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LaneChoice> of(String word) {
        return Arrays.stream(values()).filter(choice -> choice.word().equals(word)).findFirst();
    }

    /// The lanes of a selection.
    LaneSet lanes(Selected selected, HistorySnapshot snapshot, Words words) {
        if (this == KIND) {
            return LaneSet.byKind(snapshot.kinds(), selected.entities()).withRelative(snapshot.relativeDates());
        }
        Map<String, String> laneOf = new LinkedHashMap<>();
        selected.entities().forEach(entity -> laneOf.put(entity.iri(), key(entity, snapshot).orElse(NONE)));
        Map<String, Long> sizes = laneOf.values().stream().filter(key -> !key.equals(NONE))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> fullest = sizes.keySet().stream()
                .sorted(Comparator.comparingLong((String key) -> -sizes.getOrDefault(key, 0L)).thenComparing(key -> key)).limit(MOST)
                .toList();
        laneOf.replaceAll((iri, key) -> key.equals(NONE) || fullest.contains(key) ? key : OTHERS);
        List<LaneSet.Name> names = new ArrayList<>(fullest.stream().map(key -> name(key, snapshot, words)).toList());
        names.add(new LaneSet.Name(OTHERS, words.others(), "ring", "kind-organization"));
        names.add(new LaneSet.Name(NONE, words.none(), "ring", "kind-organization"));
        return new LaneSet(names, laneOf, snapshot.relativeDates());
    }

    private Optional<String> key(Entity entity, HistorySnapshot snapshot) {
        return switch (this) {
            case COUNTRY -> country(entity, snapshot);
            case LANGUAGE -> entity.sourceLanguages().stream().map(Language::tag).sorted().reduce((one, other) -> one + "+" + other);
            default ->
                isOne(entity) ? Optional.of(entity.iri()) : joined(entity, snapshot).filter(this::isOne).map(Entity::iri).findFirst();
        };
    }

    private boolean isOne(Entity entity) {
        return switch (this) {
            case SCHOOL -> entity.type().equals("School");
            case PERSON -> entity.kind().equals("person");
            case ORGANIZATION -> entity.kind().equals("organization");
            default -> false;
        };
    }

    private static Optional<String> country(Entity entity, HistorySnapshot snapshot) {
        return Stream.concat(Stream.of(entity), joined(entity, snapshot).filter(
                other -> other.kind().equals("person") || other.kind().equals("organization")))
                .flatMap(one -> snapshot.countries(one.iri()).stream().sorted()).findFirst();
    }

    /// What any relation joins it to, the most important first.
    private static Stream<Entity> joined(Entity entity, HistorySnapshot snapshot) {
        return snapshot.edges(entity.iri()).stream().flatMap(edge -> snapshot.entity(edge.other(entity.iri())).stream())
                .sorted(Comparator.comparingDouble((Entity other) -> -other.importance()).thenComparing(Entity::iri));
    }

    private LaneSet.Name name(String key, HistorySnapshot snapshot, Words words) {
        return switch (this) {
            case COUNTRY -> new LaneSet.Name(key, Countries.name(key), "ring", "kind-organization");
            case LANGUAGE -> new LaneSet.Name(key, key.contains("+") ? words.both() : language(key), "page", "kind-work");
            default -> {
                Entity entity = snapshot.entity(key).orElseThrow();
                Kind kind = snapshot.kind(entity.kind()).orElseThrow();
                yield new LaneSet.Name(key, entity.label(), kind.shape(), kind.token());
            }
        };
    }

    private static Text language(String tag) {
        Locale spoken = Locale.of(tag);
        return new Text(spoken.getDisplayLanguage(Locale.ENGLISH), spoken.getDisplayLanguage(Locale.SIMPLIFIED_CHINESE));
    }
}
