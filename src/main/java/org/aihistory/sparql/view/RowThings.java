package org.aihistory.sparql.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Edge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Selected;
import org.aihistory.model.Text;
import org.aihistory.model.TimeSpan;
import org.aihistory.web.evidence.Things;
import org.jspecify.annotations.Nullable;

/// The things of the rows, for pictures. A thing stands at the dates of its row (the date columns after its own column: a start and, with a second one, an
/// end); without any it stands at its recorded dates. Arrows join things of one row; where rows hold one thing each, all of them.
///
/// @param entities in order of time
/// @param kinds those of the entities and, after them, one per other sort of thing in the rows
record RowThings(List<Entity> entities, List<Edge> edges, List<Kind> kinds) {

    static RowThings of(AnswerTable table, Directive directive, HistorySnapshot snapshot, boolean lineageOnly) {
        List<Integer> columns = thingColumns(table, directive);
        Map<String, Entity> things = new LinkedHashMap<>();
        Set<Pair> pairs = new HashSet<>();
        for (List<@Nullable Cell> row : table.rows()) {
            List<String> here = new ArrayList<>();
            for (int column : columns) {
                Cell cell = row.get(column);
                if (cell != null && !cell.thing().isEmpty()) {
                    things.computeIfAbsent(cell.thing(), iri -> entity(cell, span(table, row, column), snapshot));
                    here.add(cell.thing());
                }
            }
            here.forEach(one -> here.forEach(other -> pairs.add(new Pair(one, other))));
        }
        List<Edge> edges = snapshot.edgesAmong(things.keySet(), lineageOnly).stream()
                .filter(edge -> columns.size() < 2 || pairs.contains(new Pair(edge.subject(), edge.object()))).toList();
        List<Entity> inTime = things.values().stream().sorted(
                Comparator.comparing((Entity entity) -> entity.span().earliest().or(() -> entity.span().latest()).orElse(LocalDate.MAX))
                        .thenComparing(Entity::iri))
                .toList();
        return new RowThings(inTime, edges, kinds(inTime, snapshot));
    }

    Selected selected() {
        return new Selected(entities, edges, entities.size());
    }

    /// The columns that hold things: those that the directive names, else all.
    static List<Integer> thingColumns(AnswerTable table, Directive directive) {
        List<Integer> things = table.columns(Role.THING);
        List<Integer> named = directive.columns().stream().map(table::column).filter(things::contains).toList();
        return named.isEmpty() ? things : named;
    }

    private static @Nullable TimeSpan span(AnswerTable table, List<@Nullable Cell> row, int thing) {
        List<Edtf> dates = new ArrayList<>();
        for (int column = thing + 1; column < row.size() && table.role(column) != Role.THING; column++) {
            boolean year = table.columns().get(column).toLowerCase(java.util.Locale.ROOT).endsWith("year");
            if (table.role(column) == Role.DATE || year) {
                Role.date(row.get(column)).ifPresent(dates::add);
            }
        }
        return dates.isEmpty() ? null : new TimeSpan(dates.getFirst(), dates.get(Math.min(1, dates.size() - 1)), false);
    }

    private static Entity entity(Cell cell, @Nullable TimeSpan span, HistorySnapshot snapshot) {
        Optional<Entity> known = snapshot.entity(cell.thing());
        if (known.isPresent()) {
            Entity entity = known.get();
            return new Entity(entity.iri(), entity.kind(), entity.slug(), entity.type(), entity.label(), entity.summary(), entity.aliases(),
                    span == null ? entity.span() : span, entity.sourceLanguages(), entity.importance());
        }
        String iri = cell.thing();
        Text label = snapshot.label(iri).orElse(new Text(cell.text(), cell.text()));
        return new Entity(iri, Things.kind(iri), Things.slug(iri), "", label, new Text("", ""), List.of(),
                span == null ? TimeSpan.UNKNOWN : span,
                Set.of(), 0);
    }

    private static List<Kind> kinds(List<Entity> entities, HistorySnapshot snapshot) {
        List<Kind> kinds = new ArrayList<>(snapshot.kinds());
        Set<String> others = new LinkedHashSet<>();
        entities.stream().map(Entity::kind).filter(kind -> snapshot.kind(kind).isEmpty()).sorted().forEach(others::add);
        for (String other : others) {
            String term = "https://w3id.org/aihistory/ontology#" + Character.toUpperCase(other.charAt(0)) + other.substring(1);
            Text label = snapshot.term(term).orElse(new Text(other, other));
            kinds.add(new Kind(other, term, label, label, kinds.size() + 1, "page", "other"));
        }
        return kinds;
    }

    private record Pair(String one, String other) {
    }
}
