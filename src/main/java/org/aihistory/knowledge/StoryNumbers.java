package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.Entity;
import org.aihistory.model.Row;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Measure;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Term;
import org.aihistory.model.Text;

/// Looks up the numbers of entities with the passages that state them, for tables and charts.
final class StoryNumbers {

    private static final int MOST_ROWS = 40;
    private static final int MOST_POINTS = 12;
    private static final Text NOTHING = new Text("", "");

    private final KnowledgeBase base;
    private final HistorySnapshot snapshot;
    private final StorySources sources;

    StoryNumbers(Knowledge knowledge, StorySources sources) {
        this.base = knowledge.base();
        this.snapshot = knowledge.snapshot();
        this.sources = sources;
    }

    /// The numbers of all entities, one row for each value.
    Shown table(List<Entity> entities) {
        List<Measure> rows = entities.stream().flatMap(entity -> measured(entity).stream()).map(Measured::measure).toList();
        return rows.isEmpty() ? new Shown.Nothing() : new Shown.Measurements(rows.stream().limit(MOST_ROWS).toList(), rows.size());
    }

    /// The quantity that most of the entities have, one point for each value.
    ///
    /// @param wished IRIs of a quantity or a benchmark that the chart must be of; others are passed over
    Shown chart(List<Entity> entities, List<String> wished) {
        List<Measured> all = entities.stream().flatMap(entity -> measured(entity).stream())
                .filter(one -> isNumber(one.measure().value())).toList();
        List<Measured> named = all.stream().filter(one -> wished.contains(one.quantity()) || wished.contains(one.benchmark())).toList();
        List<Measured> some = named.isEmpty() ? all : named;
        List<Measured> best = largest(some, one -> List.of(one.quantity(), one.benchmark(), one.measure().unit()));
        if (subjects(best) < 2) {
            best = largest(some, one -> List.of(one.quantity(), one.measure().unit()));
        }
        if (best.isEmpty()) {
            return new Shown.Nothing();
        }
        Measured first = best.getFirst();
        boolean sameBenchmark = best.stream().allMatch(one -> one.benchmark().equals(first.benchmark()));
        Text quantity = joined(first.measure().quantity(), sameBenchmark ? label(first.benchmark()) : NOTHING);
        List<Shown.Chart.Point> points = new ArrayList<>();
        for (Measured one : best) {
            points.add(new Shown.Chart.Point(pointLabel(one, best, sameBenchmark), one.measure().page(),
                    Double.parseDouble(one.measure().value()), one.measure().value(), one.measure().grounds(), one.measure().disputed()));
        }
        return new Shown.Chart(quantity, first.measure().unit(), false, points.stream().limit(MOST_POINTS).toList(), points.size());
    }

    /// The thing, and its benchmark or condition where that tells it from others.
    private Text pointLabel(Measured one, List<Measured> all, boolean sameBenchmark) {
        List<Measured> alike = all.stream().filter(other -> other.measure().subject().equals(one.measure().subject())).toList();
        Text detail = sameBenchmark ? NOTHING : label(one.benchmark());
        boolean conditions = alike.stream().filter(other -> other.benchmark().equals(one.benchmark())).count() > 1;
        Text whole = conditions ? joined(detail, one.condition()) : detail;
        return subjects(all) == 1 && !whole.en().isEmpty() ? whole : joined(one.measure().subject(), whole);
    }

    private static long subjects(List<Measured> some) {
        return some.stream().map(one -> one.measure().subject()).distinct().count();
    }

    /// Those that share a key: the group with most subjects, then with most values, then the first.
    private static List<Measured> largest(List<Measured> some, java.util.function.Function<Measured, List<String>> key) {
        Map<List<String>, List<Measured>> groups = new LinkedHashMap<>();
        some.forEach(one -> groups.computeIfAbsent(key.apply(one), found -> new ArrayList<>()).add(one));
        return groups.values().stream()
                .min(Comparator.comparingLong((List<Measured> group) -> -subjects(group)).thenComparingInt(group -> -group.size()))
                .orElse(List.of());
    }

    private List<Measured> measured(Entity entity) {
        Map<List<String>, List<Row>> values = new LinkedHashMap<>();
        base.select("story/measurements", Map.of("entity", Term.iri(entity.iri())))
                .forEach(row -> values.computeIfAbsent(List.of(row.get("measurement"), row.get("value")), found -> new ArrayList<>())
                        .add(row));
        Map<String, Long> each = values.keySet().stream().collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
        Set<String> disputed = each.entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return values.values().stream().map(rows -> measured(entity, rows, disputed)).toList();
    }

    private Measured measured(Entity entity, List<Row> rows, Set<String> disputed) {
        Row row = rows.getFirst();
        List<Citation> grounds = rows.stream().map(one -> sources.citation(one.get("passage"))).distinct().toList();
        String benchmark = row.optional("benchmark").orElse("");
        Text condition = row.text("setting").orElse(NOTHING);
        Measure measure = new Measure(entity.label(), entity.page(), snapshot.term(row.get("quantity")).orElseThrow(),
                joined(label(benchmark), condition), row.get("value"), row.optional("unit").orElse(""), grounds,
                disputed.contains(row.get("measurement")));
        return new Measured(measure, row.get("quantity"), benchmark, condition);
    }

    private Text label(String iri) {
        return snapshot.label(iri).orElse(NOTHING);
    }

    private static Text joined(Text one, Text other) {
        return new Text(joined(one.en(), other.en()), joined(one.zh(), other.zh()));
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static boolean isNumber(String lexical) {
        try {
            return Double.isFinite(Double.parseDouble(lexical));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private record Measured(Measure measure, String quantity, String benchmark, Text condition) {
    }
}
