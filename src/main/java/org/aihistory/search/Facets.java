package org.aihistory.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.PerRelease;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;

/// The facets of what a search found: kind, era, school, source, language. Each value says how many hits it would leave under the other facets.
@Component
class Facets {

    static final List<String> NAMES = List.of("kind", "era", "school", "source", "language");

    private final PerRelease<Map<String, Map<String, Set<String>>>> values;

    Facets(Claims claims) {
        values = new PerRelease<>(knowledge -> read(knowledge, claims.all(knowledge)));
    }

    /// Hits under the facets chosen.
    ///
    /// @param iris best first
    /// @param counts facet to its values with their numbers, in the order in which pages show them
    /// @param any facet to the number of hits that it leaves where nothing of it is chosen
    record Narrowed(List<String> iris, Map<String, List<Count>> counts, Map<String, Integer> any) {
    }

    /// A value of a facet.
    record Count(String value, int count) {
    }

    /// @param found IRIs, best first
    /// @param chosen facet to value; an empty value leaves everything
    Narrowed narrow(Knowledge knowledge, List<String> found, Map<String, String> chosen) {
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        Map<String, Integer> any = new HashMap<>();
        for (String name : NAMES) {
            List<String> left = found.stream().filter(iri -> fits(knowledge, iri, chosen, name)).toList();
            any.put(name, left.size());
            counts.put(name, counts(knowledge, name, left, chosen.getOrDefault(name, "")));
        }
        return new Narrowed(found.stream().filter(iri -> fits(knowledge, iri, chosen, "")).toList(), counts, any);
    }

    private boolean fits(Knowledge knowledge, String iri, Map<String, String> chosen, String except) {
        return chosen.entrySet().stream().filter(facet -> !facet.getValue().isEmpty() && !facet.getKey().equals(except))
                .allMatch(facet -> of(knowledge, iri, facet.getKey()).contains(facet.getValue()));
    }

    /// Whether something in this release has the value.
    boolean known(Knowledge knowledge, String facet, String value) {
        return values.of(knowledge).values().stream().anyMatch(one -> one.getOrDefault(facet, Set.of()).contains(value));
    }

    /// The values that a thing has of a facet.
    Set<String> of(Knowledge knowledge, String iri, String facet) {
        return values.of(knowledge).getOrDefault(iri, Map.of()).getOrDefault(facet, Set.of());
    }

    private List<Count> counts(Knowledge knowledge, String name, List<String> left, String chosen) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        if (!chosen.isEmpty()) {
            numbers.put(chosen, 0);
        }
        left.forEach(iri -> of(knowledge, iri, name).forEach(value -> numbers.merge(value, 1, Integer::sum)));
        Comparator<Count> order = name.equals("era")
                ? Comparator.comparing(Count::value)
                : Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);
        return numbers.entrySet().stream().map(number -> new Count(number.getKey(), number.getValue())).sorted(order).toList();
    }

    private static Map<String, Map<String, Set<String>>> read(Knowledge knowledge, List<Claim> claims) {
        Map<String, Map<String, Set<String>>> values = new HashMap<>();
        HistorySnapshot snapshot = knowledge.snapshot();
        for (String iri : knowledge.search().iris()) {
            add(values, iri, "kind", snapshot.entity(iri).map(Entity::kind).orElseGet(() -> Things.kind(iri)));
            knowledge.search().sources(iri).forEach(source -> add(values, iri, "source", source));
            snapshot.entity(iri).ifPresent(entity -> {
                entity.span().earliest().ifPresent(day -> add(values, iri, "era", era(day)));
                entity.sourceLanguages().forEach(language -> add(values, iri, "language", language.tag()));
                Stream.concat(Stream.of(iri), snapshot.edges(iri).stream().flatMap(edge -> Stream.of(edge.subject(), edge.object())))
                        .filter(other -> isSchool(snapshot, other)).forEach(school -> add(values, iri, "school", school));
            });
        }
        claims.forEach(claim -> claim.topics().stream().filter(topic -> isSchool(snapshot, topic.iri()))
                .forEach(school -> add(values, claim.iri(), "school", school.iri())));
        return values;
    }

    private static boolean isSchool(HistorySnapshot snapshot, String iri) {
        return snapshot.entity(iri).filter(entity -> entity.type().equals("School")).isPresent();
    }

    /// The decade in which something began.
    private static String era(LocalDate day) {
        return Integer.toString(Math.floorDiv(day.getYear(), 10) * 10);
    }

    private static void add(Map<String, Map<String, Set<String>>> values, String thing, String facet, String value) {
        values.computeIfAbsent(thing, none -> new HashMap<>()).computeIfAbsent(facet, none -> new TreeSet<>()).add(value);
    }
}
