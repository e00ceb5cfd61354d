package org.aihistory.sparql.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A query built without SPARQL, as its address says it: `kind`, per condition `r1` (relation), `v1` (thing), `q1` (words), `k1` (kind), `f1` and `t1`
/// (years), then `col` (repeatable), `group`, `order`, `limit`.
///
/// @param columns names of properties to show
/// @param group property whose values are counted; `decade`; empty for no counting
/// @param order `name`, `date`, `count` or empty for the usual
/// @param limit rows; 0 for all
public record Build(String kind, List<Condition> conditions, Set<String> columns, String group, String order, int limit) {

    /// How many conditions a build can have.
    public static final int MOST = 8;
    /// Counting by the decade of the first date.
    public static final String DECADE = "decade";

    private static final Set<String> ORDERS = Set.of("name", "date", "count");
    private static final Set<Integer> LIMITS = Set.of(0, 20, 100, 1000);
    private static final Set<String> ALWAYS = Set.of(Condition.WHEN, Condition.NAME, Condition.REGISTER);

    /// Reads an address; what the ontology does not know is left out.
    public static Build of(Map<String, String[]> parameters, Terms terms) {
        String kind = terms.sort(first(parameters, "kind")).map(Terms.Sort::name).orElse("Paper");
        Set<String> dropped = Set.of(parameters.getOrDefault("drop", new String[0]));
        List<Condition> conditions = new ArrayList<>();
        for (int place = 1; place <= MOST; place++) {
            Condition condition = condition(parameters, place);
            boolean fits = condition.back()
                    ? terms.backward(kind).stream().anyMatch(property -> property.name().equals(condition.subject()))
                    : ALWAYS.contains(condition.subject())
                            || terms.forward(kind).stream().anyMatch(property -> property.name().equals(condition.subject()));
            if (fits && !dropped.contains(Integer.toString(place))) {
                conditions.add(condition);
            }
        }
        Set<String> known = new LinkedHashSet<>(terms.forward(kind).stream().map(Terms.Property::name).toList());
        Set<String> columns = new LinkedHashSet<>(List.of(parameters.getOrDefault("col", new String[0])));
        columns.retainAll(known);
        String group = first(parameters, "group");
        String order = first(parameters, "order");
        String limit = first(parameters, "limit");
        int rows = limit.matches("\\d{1,4}") && LIMITS.contains(Integer.valueOf(limit)) ? Integer.parseInt(limit) : 100;
        return new Build(kind, List.copyOf(conditions), columns, group.equals(DECADE) || known.contains(group) ? group : "",
                ORDERS.contains(order) ? order : "", rows);
    }

    private static Condition condition(Map<String, String[]> parameters, int place) {
        String key = first(parameters, "r" + place);
        boolean back = key.startsWith(Condition.BACK);
        String thing = first(parameters, "v" + place);
        return new Condition(back ? key.substring(Condition.BACK.length()) : key, back, thing.matches("[a-z-]+/[a-z0-9.-]+") ? thing : "",
                first(parameters, "q" + place), name(first(parameters, "k" + place)), year(first(parameters, "f" + place)),
                year(first(parameters, "t" + place)));
    }

    private static String name(String written) {
        return written.matches("[A-Za-z]{1,60}") ? written : "";
    }

    private static String year(String written) {
        return written.matches("\\d{1,4}") && !written.matches("0+") ? written : "";
    }

    /// The last value of a parameter, without spaces around it.
    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[values.length - 1].strip();
    }

    /// The same build with other conditions.
    public Build with(List<Condition> others) {
        return new Build(kind, List.copyOf(others), columns, group, order, limit);
    }

    /// The page of the build.
    public String address() {
        return parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")))
                .collect(Collectors.joining("&", "/ask?", ""));
    }

    /// The address of the build, as parameters in order.
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("kind", List.of(kind));
        for (int place = 1; place <= conditions.size(); place++) {
            Condition one = conditions.get(place - 1);
            parameters.put("r" + place, List.of(one.key()));
            parameters.put("v" + place, List.of(one.thing()));
            parameters.put("q" + place, List.of(one.words()));
            parameters.put("k" + place, List.of(one.sort()));
            parameters.put("f" + place, List.of(one.from()));
            parameters.put("t" + place, List.of(one.to()));
        }
        parameters.put("col", List.copyOf(columns));
        parameters.put("group", List.of(group));
        parameters.put("order", List.of(order));
        parameters.put("limit", limit == 100 ? List.of() : List.of(Integer.toString(limit)));
        parameters.values().removeIf(values -> values.isEmpty() || values.equals(List.of("")));
        return parameters;
    }
}
