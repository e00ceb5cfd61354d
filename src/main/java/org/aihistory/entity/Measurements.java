package org.aihistory.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aihistory.entity.Measurement.Figure;
import org.aihistory.entity.Measurement.Recomputed;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.NumberWords;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.aihistory.model.Units;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The numbers that passages state of an entity, or on a benchmark.
@Component
class Measurements {

    private static final Comparator<Figure> HELD_FIRST = Comparator.comparing(Figure::held).reversed();

    private final EntityQueries queries;
    private final Passages passages;

    Measurements(EntityQueries queries, Passages passages) {
        this.queries = queries;
        this.passages = passages;
    }

    /// What was measured of an entity, scores on benchmarks last.
    List<Measurement> of(Knowledge knowledge, Reader reader, Entity entity) {
        List<Row> rows = queries.measurements(knowledge, entity.iri());
        Map<String, List<Row>> premises = rows.stream().anyMatch(row -> row.optional("recomputed").isPresent())
                ? grouped(queries.premises(knowledge, entity.iri()))
                : Map.of();
        return measurements(knowledge, reader, entity, rows, premises, "benchmark");
    }

    /// The scores on a benchmark, the highest first.
    List<Measurement> on(Knowledge knowledge, Reader reader, Entity benchmark) {
        return measurements(knowledge, reader, benchmark, queries.scores(knowledge, benchmark.iri()), Map.of(), "other");
    }

    private List<Measurement> measurements(Knowledge knowledge, Reader reader, Entity entity, List<Row> rows,
            Map<String, List<Row>> premises, String other) {
        List<Measurement> measurements = new ArrayList<>();
        String before = "";
        for (Map.Entry<String, List<Row>> group : grouped(rows).entrySet()) {
            Row first = group.getValue().getFirst();
            String quantity = first.get("quantity");
            Thing thing = any(group.getValue(), other).map(iri -> Things.of(knowledge, iri)).orElse(null);
            measurements.add(new Measurement(Things.of(knowledge, quantity).label(), quantity.equals(before),
                    setting(group.getValue()), thing, figures(knowledge, reader.ui(), group.getValue()),
                    recomputed(knowledge, reader.ui(), entity, group.getValue(), premises.getOrDefault(group.getKey(), List.of()))));
            before = quantity;
        }
        return measurements;
    }

    private static Map<String, List<Row>> grouped(List<Row> rows) {
        Map<String, List<Row>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.get("measurement"), measurement -> new ArrayList<>()).add(row));
        return grouped;
    }

    private static Optional<String> any(List<Row> rows, String name) {
        return rows.stream().flatMap(row -> row.optional(name).stream()).findFirst();
    }

    private static @Nullable Text setting(List<Row> rows) {
        return rows.stream().flatMap(row -> row.text("setting").stream()).findFirst().orElse(null);
    }

    private List<Figure> figures(Knowledge knowledge, Language language, List<Row> rows) {
        Map<String, List<Row>> byValue = new LinkedHashMap<>();
        rows.forEach(row -> byValue.computeIfAbsent(NumberWords.exact(row.get("value")), value -> new ArrayList<>()).add(row));
        return byValue.values().stream().map(same -> figure(knowledge, language, same)).sorted(HELD_FIRST).toList();
    }

    private Figure figure(Knowledge knowledge, Language language, List<Row> rows) {
        String value = rows.getFirst().get("value");
        String unit = any(rows, "unit").orElse("");
        List<Passage> sources = passages.of(knowledge, rows.stream().map(row -> row.get("passage")).toList());
        boolean held = rows.stream().anyMatch(row -> row.optional("held").map(Boolean::parseBoolean).orElse(false));
        Text register = held || sources.isEmpty() ? null : sources.getFirst().register().label();
        boolean admitted = sources.stream().anyMatch(Passage::admitsFacts);
        return new Figure(NumberWords.of(value, language), NumberWords.exact(value), unit, Units.key(unit), held, register, admitted,
                sources);
    }

    private @Nullable Recomputed recomputed(Knowledge knowledge, Language language, Entity entity, List<Row> rows, List<Row> premises) {
        List<String> figures = rows.stream().flatMap(row -> row.optional("figures").stream()).distinct().toList();
        return rows.getFirst().optional("recomputed")
                .map(value -> new Recomputed(NumberWords.of(value, language), NumberWords.exact(value),
                        new Text(formula(knowledge, Language.EN, entity, premises), formula(knowledge, Language.ZH, entity, premises)),
                        passages.of(knowledge, figures)))
                .orElse(null);
    }

    /// What it is computed from: `training tokens ÷ number of parameters (405B)`.
    private static String formula(Knowledge knowledge, Language language, Entity entity, List<Row> premises) {
        Map<String, Row> each = new LinkedHashMap<>();
        premises.forEach(row -> each.merge(row.get("role") + row.get("premise"), row,
                (old, now) -> old.optional("setting").isPresent() ? old : now));
        List<Row> ordered = each.values().stream().sorted(Comparator.comparing((Row row) -> row.get("role").endsWith("#divisor"))).toList();
        boolean sum = ordered.stream().anyMatch(row -> row.get("role").endsWith("#addend"));
        return ordered.stream().map(row -> name(knowledge, language, entity, row)).collect(Collectors.joining(sum ? " + " : " ÷ "));
    }

    private static String name(Knowledge knowledge, Language language, Entity entity, Row row) {
        String quantity = Things.of(knowledge, row.get("quantity")).label().in(language);
        String brackets = language == Language.ZH ? "（%s）" : " (%s)";
        String setting = row.text("setting").map(words -> brackets.formatted(words.in(language))).orElse("");
        String owner = row.get("other").equals(entity.iri()) ? "" : Things.of(knowledge, row.get("other")).label().in(language) + " · ";
        return owner + quantity + setting;
    }
}
