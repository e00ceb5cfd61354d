package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.Countries;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.NumberWords;
import org.aihistory.model.Relation;
import org.aihistory.model.Row;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Fact;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Term;
import org.aihistory.model.Text;

/// Looks up the facts of entities with the passages that state them, and sets entities side by side.
final class StoryFacts {

    private final KnowledgeBase base;
    private final HistorySnapshot snapshot;
    private final StorySources sources;

    StoryFacts(Knowledge knowledge, StorySources sources) {
        this.base = knowledge.base();
        this.snapshot = knowledge.snapshot();
        this.sources = sources;
    }

    /// What is held of an entity; where sources disagree, the other values too, marked as not held.
    ///
    /// @param measured whether its held numbers stand on the card too
    Shown.Card card(Entity entity, boolean measured) {
        Map<String, Term> bound = Map.of("entity", Term.iri(entity.iri()));
        Map<Statement, List<Citation>> held = grouped(base.select("story/facts", bound));
        Map<Statement, List<Citation>> argued = grouped(base.select("story/disagreements", bound));
        Set<String> disputed = argued.keySet().stream().map(Statement::property).collect(Collectors.toSet());
        Map<Statement, List<Citation>> all = new LinkedHashMap<>();
        for (String property : properties(held, argued)) {
            held.forEach((statement, grounds) -> add(all, property, statement, grounds));
            argued.forEach((statement, grounds) -> add(all, property, statement, grounds));
        }
        List<Fact> facts = new ArrayList<>();
        all.forEach((statement, grounds) -> snapshot.term(statement.property()).ifPresent(name -> facts.add(new Fact(statement.property(),
                name, value(statement), "", page(statement.value()), grounds, disputed.contains(statement.property()),
                held.containsKey(statement)))));
        if (measured) {
            facts.addAll(numbers(bound));
        }
        return new Shown.Card(entity, facts);
    }

    /// The held numbers: two values of one measurement stand against each other.
    private List<Fact> numbers(Map<String, Term> bound) {
        Map<String, Map<String, List<Row>>> measured = new LinkedHashMap<>();
        base.select("story/measurements", bound)
                .forEach(row -> measured.computeIfAbsent(row.get("measurement"), measurement -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get("value"), value -> new ArrayList<>()).add(row));
        List<Fact> numbers = new ArrayList<>();
        measured.forEach((measurement, values) -> values.forEach((value, rows) -> {
            List<Citation> grounds = rows.stream().map(row -> sources.citation(row.get("passage"))).distinct().toList();
            Text words = new Text(NumberWords.of(value, Language.EN), NumberWords.of(value, Language.ZH));
            numbers.add(new Fact(measurement, quantity(rows.getFirst()), words, rows.getFirst().optional("unit").orElse(""), "", grounds,
                    values.size() > 1, true));
        }));
        return numbers;
    }

    /// What is measured, where and under which condition: `score · MMLU · 5-shot`.
    private Text quantity(Row row) {
        Text quantity = snapshot.term(row.get("quantity")).orElseThrow();
        Text setting = row.text("setting").orElse(null);
        Text benchmark = row.optional("benchmark").flatMap(snapshot::label).orElse(null);
        return new Text(quantity.en() + (benchmark == null ? "" : " · " + benchmark.en()) + (setting == null ? "" : " · " + setting.en()),
                quantity.zh() + (benchmark == null ? "" : " · " + benchmark.zh()) + (setting == null ? "" : " · " + setting.zh()));
    }

    /// Entities side by side: what they are said to be, and each relation that at least one of them has.
    Shown comparison(List<Entity> entities) {
        if (entities.size() < 2) {
            return entities.isEmpty() ? new Shown.Nothing() : card(entities.getFirst(), true);
        }
        List<Shown.Comparison.Line> lines = new ArrayList<>();
        for (Relation relation : snapshot.relations()) {
            line(relation.label(), entities, relation, true).ifPresent(lines::add);
            line(relation.inverse(), entities, relation, false).ifPresent(lines::add);
        }
        return new Shown.Comparison(entities, lines);
    }

    /// The passages that date an entity.
    List<Citation> dated(Entity entity) {
        return base.select("story/facts", Map.of("entity", Term.iri(entity.iri()))).stream()
                .filter(row -> isDate(row.term("value").orElseThrow())).map(row -> sources.citation(row.get("passage"))).toList();
    }

    private java.util.Optional<Shown.Comparison.Line> line(Text name, List<Entity> entities, Relation relation, boolean asSubject) {
        List<List<Text>> values = new ArrayList<>();
        for (Entity entity : entities) {
            values.add(snapshot.edges(entity.iri()).stream()
                    .filter(edge -> edge.relation().equals(relation.name()) && !edge.inferred()
                            && (asSubject ? edge.subject() : edge.object()).equals(entity.iri()))
                    .map(edge -> edge.other(entity.iri())).flatMap(other -> snapshot.label(other).stream()).toList());
        }
        return values.stream().allMatch(List::isEmpty)
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Shown.Comparison.Line(name, values));
    }

    private Map<Statement, List<Citation>> grouped(List<Row> rows) {
        Map<Statement, List<Citation>> grouped = new LinkedHashMap<>();
        for (Row row : rows) {
            Statement statement = new Statement(row.get("property"), row.term("value").orElseThrow());
            grouped.computeIfAbsent(statement, found -> new ArrayList<>()).add(sources.citation(row.get("passage")));
        }
        return grouped;
    }

    /// Dates first, then relations in the order of the ontology, then the rest.
    private Set<String> properties(Map<Statement, List<Citation>> held, Map<Statement, List<Citation>> argued) {
        Set<String> found = new LinkedHashSet<>();
        held.keySet().forEach(statement -> found.add(statement.property()));
        argued.keySet().forEach(statement -> found.add(statement.property()));
        Set<String> ordered = new LinkedHashSet<>();
        held.keySet().stream().filter(statement -> isDate(statement.value())).forEach(statement -> ordered.add(statement.property()));
        argued.keySet().stream().filter(statement -> isDate(statement.value())).forEach(statement -> ordered.add(statement.property()));
        snapshot.relations().stream().map(Relation::iri).filter(found::contains).forEach(ordered::add);
        ordered.addAll(found);
        return ordered;
    }

    private static void add(Map<Statement, List<Citation>> all, String property, Statement statement, List<Citation> grounds) {
        if (statement.property().equals(property)) {
            all.putIfAbsent(statement, grounds);
        }
    }

    private Text value(Statement statement) {
        return statement.property().endsWith("#country") && statement.value() instanceof Term.Literal(String code, String _, String _)
                ? Countries.name(code)
                : value(statement.value());
    }

    private Text value(Term value) {
        return switch (value) {
            case Term.Iri(String iri) -> snapshot.label(iri).or(() -> snapshot.term(iri)).orElse(new Text(iri, iri));
            case Term.Literal(String form, String datatype, String _) when datatype.equals(Edtf.DATATYPE) -> {
                Edtf date = Edtf.parse(form);
                yield new Text(DateWords.of(date, Language.EN), DateWords.of(date, Language.ZH));
            }
            case Term.Literal(String form, String _, String _) -> new Text(form, form);
        };
    }

    private String page(Term value) {
        return value instanceof Term.Iri(String iri) ? snapshot.entity(iri).map(Entity::page).orElse("") : "";
    }

    private static boolean isDate(Term value) {
        return value instanceof Term.Literal(String _, String datatype, String _) && datatype.equals(Edtf.DATATYPE);
    }

    private record Statement(String property, Term value) {
    }
}
