package org.aihistory.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.compare.Line.Said;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.NumberWords;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Value;
import org.aihistory.web.evidence.Values;
import org.springframework.stereotype.Component;

/// Makes the lines of a comparison from what passages state.
@Component
class Table {

    private final Passages passages;

    Table(Passages passages) {
        this.passages = passages;
    }

    /// What names a line.
    private record Key(String property, String detail) {
    }

    /// Facts in the order of the ontology, then numbers, in the order of the columns that say them.
    List<Line> of(Knowledge knowledge, Reader reader, List<Column> columns) {
        Map<Key, Text> labels = new LinkedHashMap<>();
        List<Map<Key, List<Said>>> told = new ArrayList<>();
        Map<String, Map<Key, Map<Term, List<Row>>>> facts = new HashMap<>();
        Map<String, Map<Key, Map<Term, List<Row>>>> numbers = new HashMap<>();
        for (Column column : columns) {
            Map<Key, List<Said>> cells = new HashMap<>();
            facts.computeIfAbsent(column.entity(), entity -> stated(knowledge, entity)).forEach((key, values) -> put(cells, labels, key,
                    Things.of(knowledge, key.property()).label(), said(knowledge, column, values,
                            (value, row) -> new Line.Said(Values.of(knowledge, reader.ui(), Things.slug(key.property()), value), "",
                                    isHeld(row), List.of()))));
            numbers.computeIfAbsent(column.entity(), entity -> counted(knowledge, reader, entity)).forEach((key, values) -> put(cells,
                    labels, key, Things.of(knowledge, key.property()).label(), said(knowledge, column, values,
                            (value, row) -> new Line.Said(new Value(null, NumberWords.of(value.value(), reader.ui()), ""),
                                    row.optional("unit").orElse(""), isHeld(row), List.of()))));
            told.add(cells);
        }
        List<Line> lines = new ArrayList<>();
        labels.forEach((key, label) -> {
            List<List<Said>> cells = told.stream().map(cell -> cell.getOrDefault(key, List.of())).toList();
            lines.add(new Line(label, key.detail(), agree(cells), cells));
        });
        return lines;
    }

    /// How a stated value is shown.
    private interface Shown {

        Said show(Term value, Row row);
    }

    private List<Said> said(Knowledge knowledge, Column column, Map<Term, List<Row>> values, Shown shown) {
        List<Said> said = new ArrayList<>();
        values.forEach((value, rows) -> {
            List<Passage> sources = passages.of(knowledge, rows.stream().map(row -> row.get("passage")).toList()).stream()
                    .filter(column.says()).toList();
            if (!sources.isEmpty()) {
                Said one = shown.show(value, rows.getFirst());
                said.add(new Said(one.value(), one.unit(), one.held(), sources));
            }
        });
        return said.stream().sorted((a, b) -> Boolean.compare(b.held(), a.held())).toList();
    }

    private static void put(Map<Key, List<Said>> cells, Map<Key, Text> labels, Key key, Text label, List<Said> said) {
        if (!said.isEmpty()) {
            cells.put(key, said);
            labels.putIfAbsent(key, label);
        }
    }

    private static boolean isHeld(Row row) {
        return row.optional("held").map(Boolean::parseBoolean).orElse(false);
    }

    private static Map<Key, Map<Term, List<Row>>> stated(Knowledge knowledge, String entity) {
        return grouped(knowledge.base().select("compare/stated", Map.of("subject", Term.iri(entity))).stream()
                .filter(row -> !row.get("property").endsWith("#type") && !row.get("property").endsWith("#dateAsStated")),
                row -> new Key(row.get("property"), ""));
    }

    private static Map<Key, Map<Term, List<Row>>> counted(Knowledge knowledge, Reader reader, String entity) {
        return grouped(knowledge.base().select("compare/numbers", Map.of("subject", Term.iri(entity))).stream(),
                row -> new Key(row.get("quantity"), Stream.of(
                        row.optional("benchmark").map(iri -> Things.of(knowledge, iri).label().in(reader.data())),
                        row.text("setting").map(words -> words.in(reader.data())))
                        .flatMap(part -> part.stream()).collect(Collectors.joining(" · "))));
    }

    /// What a row is about.
    private interface KeyOf {

        Key of(Row row);
    }

    private static Map<Key, Map<Term, List<Row>>> grouped(Stream<Row> rows, KeyOf key) {
        Map<Key, Map<Term, List<Row>>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(key.of(row), one -> new LinkedHashMap<>())
                .computeIfAbsent(row.term("value").orElseThrow(), value -> new ArrayList<>()).add(row));
        return grouped;
    }

    private static boolean agree(List<List<Said>> cells) {
        List<Set<String>> said = cells.stream().filter(cell -> !cell.isEmpty())
                .map(cell -> cell.stream().map(Said::read).collect(Collectors.toSet())).toList();
        return said.size() > 1 && said.stream().distinct().count() == 1;
    }
}
