package org.aihistory.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aihistory.entity.Fact.Note;
import org.aihistory.entity.Fact.Stated;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Byline;
import org.aihistory.model.Entity;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Conflict;
import org.aihistory.web.evidence.Conflicts;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Value;
import org.aihistory.web.evidence.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What passages state of an entity, by property, with the reason why a value is or is not held.
@Component
class Facts {

    /// Who made a thing and who took part belong to its facts; other lineage is told as what leads where.
    private static final Set<String> MAKING = Set.of("author", "proposedBy", "introducedIn", "developer", "founder", "participant");
    private static final Comparator<Stated> HELD_FIRST = Comparator.comparing(Stated::held).reversed();

    private final EntityQueries queries;
    private final Passages passages;
    private final Conflicts conflicts;

    Facts(EntityQueries queries, Passages passages, Conflicts conflicts) {
        this.queries = queries;
        this.passages = passages;
        this.conflicts = conflicts;
    }

    /// The facts of an entity in the order of the ontology.
    List<Fact> of(Knowledge knowledge, Reader reader, Entity entity, List<Row> rows) {
        Map<String, Map<Term, List<Row>>> byProperty = new LinkedHashMap<>();
        for (Row row : rows) {
            byProperty.computeIfAbsent(row.get("property"), property -> new LinkedHashMap<>())
                    .computeIfAbsent(row.term("value").orElseThrow(), value -> new ArrayList<>()).add(row);
        }
        List<Conflict> disputed = conflicts.about(knowledge, entity.iri());
        Byline byline = byProperty.entrySet().stream().filter(entry -> Things.slug(entry.getKey()).equals("byline"))
                .flatMap(entry -> entry.getValue().keySet().stream()).findFirst().map(text -> Byline.of(text.value())).orElse(Byline.NONE);
        List<Fact> facts = new ArrayList<>();
        byProperty.forEach((property, values) -> {
            if (isFact(knowledge, property, values)) {
                Fact fact = fact(knowledge, reader, property, values, disputed);
                facts.add(fact.name().equals("author") ? inOrder(fact, byline) : fact);
            }
        });
        facts.addAll(statedDates(knowledge, reader, entity));
        return facts;
    }

    private static Fact inOrder(Fact fact, Byline byline) {
        List<Stated> authors = byline.ordered(fact.values(), author -> name(author.value()));
        return new Fact(fact.name(), fact.label(), authors.stream().sorted(HELD_FIRST).toList());
    }

    private static String name(Value value) {
        Thing thing = value.thing();
        return thing == null ? value.text() : thing.label().en();
    }

    private static boolean isFact(Knowledge knowledge, String property, Map<Term, List<Row>> values) {
        boolean influence = knowledge.snapshot().relation(Things.slug(property))
                .filter(relation -> relation.lineage() && !MAKING.contains(relation.name())).isPresent();
        boolean allHeld = values.values().stream().allMatch(rows -> held(rows.getFirst()));
        return !property.endsWith("#type") && !property.endsWith("#dateAsStated") && (!influence || !allHeld);
    }

    private static boolean held(Row row) {
        return row.optional("held").map(Boolean::parseBoolean).orElse(false);
    }

    private Fact fact(Knowledge knowledge, Reader reader, String property, Map<Term, List<Row>> values, List<Conflict> disputed) {
        String name = Things.slug(property);
        Optional<Conflict> conflict = disputed.stream()
                .filter(one -> one.property().iri().equals(property) || isAgainst(one, property)).findFirst();
        boolean single = values.values().iterator().next().getFirst().optional("single").map(Boolean::parseBoolean).orElse(false);
        List<Stated> stated = new ArrayList<>();
        values.forEach((value, rows) -> {
            List<Passage> sources = passages.of(knowledge, rows.stream().map(row -> row.get("passage")).toList());
            boolean held = held(rows.getFirst());
            Note note = note(held, single, value, sources, conflict);
            stated.add(new Stated(Values.of(knowledge, reader.ui(), name, value), held, note, sources));
        });
        stated.sort(HELD_FIRST);
        return new Fact(name, Things.of(knowledge, property).label(), List.copyOf(stated));
    }

    private static boolean isAgainst(Conflict conflict, String property) {
        Thing against = conflict.against();
        return against != null && against.iri().equals(property);
    }

    /// Why a value is or is not held; null where there is nothing to explain.
    private static @Nullable Note note(boolean held, boolean single, Term value, List<Passage> sources, Optional<Conflict> conflict) {
        Optional<Conflict> about = conflict.filter(one -> one.sides().stream().anyMatch(side -> side.value().equals(value)));
        if (about.isPresent()) {
            return note(held, about.get(), sources);
        }
        if (held) {
            return null;
        }
        if (sources.stream().noneMatch(Passage::admitsFacts)) {
            return new Note("noFacts", sources.stream().findFirst().map(Passage::register).orElse(null), null);
        }
        return Note.of(single ? "lessPrecise" : "notHeld");
    }

    private static Note note(boolean held, Conflict conflict, List<Passage> sources) {
        Conflict.Ruling ruling = conflict.ruling();
        if (conflict.open()) {
            return Note.of(held ? "open" : "weaker");
        }
        if (ruling != null && conflict.status().equals("settledByRuling")) {
            return new Note(held ? "wonByRuling" : "lostByRuling", null, ruling.reason());
        }
        Thing own = sources.stream().findFirst().map(Passage::register).orElse(null);
        Thing winner = conflict.sides().stream().filter(Conflict.Side::held).flatMap(side -> side.register().stream()).findFirst()
                .orElse(null);
        return held ? new Note("wonByRegister", own, null) : new Note("lostByRegister", winner, null);
    }

    private List<Fact> statedDates(Knowledge knowledge, Reader reader, Entity entity) {
        List<Stated> dates = queries.statedDates(knowledge, entity.iri()).stream().map(row -> {
            String words = "“" + row.get("form") + "”";
            String resolved = row.optional("resolved").map(date -> " → " + Values.date(date, reader.ui())).orElse("");
            String anchor = row.optional("anchor").map(date -> " (" + Values.date(date, reader.ui()) + ")").orElse("");
            return new Stated(new Value(null, words + anchor + resolved, ""), true, null, statedIn(knowledge, row.get("date")));
        }).toList();
        String property = "https://w3id.org/aihistory/ontology#dateAsStated";
        return dates.isEmpty() ? List.of() : List.of(new Fact("dateAsStated", Things.of(knowledge, property).label(), dates));
    }

    private List<Passage> statedIn(Knowledge knowledge, String date) {
        return passages.of(knowledge, queries.facts(knowledge, date).stream().map(row -> row.get("passage")).toList());
    }
}
