package org.aihistory.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Text;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;

/// Filters the claims of a release by holder, topic, register, kind and year of the statement. Each choice says how many claims it would leave
/// under the other filters.
///
/// @param shown those that all filters leave: disputed ones first, then in order of IRI
record Facets(List<Facet> facets, List<Claim> shown, int total) {

    static final List<String> NAMES = List.of("holder", "topic", "register", "kind", "year");

    /// One filter.
    ///
    /// @param name of its parameter
    /// @param chosen value in the address, empty for any
    /// @param unknown whether the release does not know the chosen value at all
    /// @param any how many claims it leaves where nothing of it is chosen
    record Facet(String name, String chosen, boolean unknown, int any, List<Choice> choices) {
    }

    /// One value of a filter.
    record Choice(String value, Text label, int count) {
    }

    /// A claim with its values by filter.
    private record Sorted(Claim claim, Map<String, Map<String, Text>> values) {

        boolean fits(Map<String, String> chosen, String except) {
            return chosen.entrySet().stream().filter(filter -> !filter.getKey().equals(except) && !filter.getValue().isEmpty())
                    .allMatch(filter -> values.getOrDefault(filter.getKey(), Map.of()).containsKey(filter.getValue()));
        }
    }

    /// @param chosen parameter to value; an empty value filters nothing
    static Facets of(Knowledge knowledge, Reader reader, Passages passages, List<Claim> claims, Map<String, String> chosen) {
        List<Sorted> all = claims.stream().map(claim -> new Sorted(claim, values(claim, passages.of(knowledge, claim.passages()))))
                .toList();
        List<Claim> shown = all.stream().filter(one -> one.fits(chosen, "")).map(Sorted::claim)
                .sorted(Comparator.comparing(Claim::disputed).reversed().thenComparing(Claim::iri)).toList();
        return new Facets(NAMES.stream().map(name -> facet(knowledge, name, all, chosen, reader)).toList(), shown, all.size());
    }

    private static Map<String, Map<String, Text>> values(Claim claim, List<Passage> passages) {
        Map<String, Map<String, Text>> values = new LinkedHashMap<>();
        values.put("holder", things(claim.holders().stream()));
        values.put("topic", things(claim.topics().stream()));
        values.put("register", things(passages.stream().map(Passage::register)));
        values.put("kind", things(Stream.of(claim.kind())));
        String year = year(claim);
        values.put("year", year.isEmpty() ? Map.of() : Map.of(year, new Text(year, year)));
        return values;
    }

    private static Map<String, Text> things(Stream<Thing> things) {
        Map<String, Text> values = new LinkedHashMap<>();
        things.forEach(thing -> values.put(thing.iri(), thing.label()));
        return values;
    }

    /// The year in which it was stated, empty where that is not known to the year.
    static String year(Claim claim) {
        return claim.statedOn().matches("\\d{4}.*") ? claim.statedOn().substring(0, 4) : "";
    }

    private static Facet facet(Knowledge knowledge, String name, List<Sorted> all, Map<String, String> chosen, Reader reader) {
        List<Sorted> left = all.stream().filter(one -> one.fits(chosen, name)).toList();
        String value = chosen.getOrDefault(name, "");
        Map<String, List<Text>> found = new LinkedHashMap<>();
        left.forEach(one -> one.values().getOrDefault(name, Map.of())
                .forEach((key, label) -> found.computeIfAbsent(key, none -> new ArrayList<>()).add(label)));
        Comparator<Choice> order = name.equals("year")
                ? Comparator.comparing(Choice::value).reversed()
                : Comparator.comparingInt(Choice::count).reversed().thenComparing(choice -> choice.label().in(reader.data()));
        List<Choice> choices = new ArrayList<>(found.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue().getFirst(), entry.getValue().size())).sorted(order).toList());
        Optional<Text> label = all.stream().flatMap(one -> Stream.ofNullable(one.values().getOrDefault(name, Map.of()).get(value)))
                .findFirst().or(() -> knowledge.snapshot().entity(value).map(Entity::label))
                .or(() -> name.equals("year") && value.matches("\\d{4}") ? Optional.of(new Text(value, value)) : Optional.empty());
        if (!value.isEmpty() && !found.containsKey(value)) {
            choices.addFirst(new Choice(value, label.orElse(new Text(value, value)), 0));
        }
        return new Facet(name, value, !value.isEmpty() && label.isEmpty(), left.size(), List.copyOf(choices));
    }

    /// The filters whose chosen value is unknown, so that an empty list says nothing of what is recorded.
    public List<Facet> unknown() {
        return facets.stream().filter(Facet::unknown).toList();
    }

    /// Name of the query that gives the claims shown.
    public String query() {
        return !filtered() ? "evidence/claims" : value("year").isEmpty() ? "claims/filtered" : "claims/filtered-in-year";
    }

    /// Its variables and their values in turn, for the address of the workbench.
    public List<String> queried() {
        return facets.stream().filter(facet -> !facet.chosen().isEmpty())
                .flatMap(facet -> Stream.of(facet.name(), facet.name().equals("year") ? "\"" + facet.chosen() + "\"" : facet.chosen()))
                .toList();
    }

    private String value(String name) {
        return facets.stream().filter(facet -> facet.name().equals(name)).map(Facet::chosen).findFirst().orElse("");
    }

    public boolean filtered() {
        return facets.stream().anyMatch(facet -> !facet.chosen().isEmpty());
    }
}
