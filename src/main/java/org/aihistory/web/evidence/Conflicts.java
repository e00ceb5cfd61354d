package org.aihistory.web.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Conflict.Ruling;
import org.aihistory.web.evidence.Conflict.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The conflicts of a release with both sides and their passages.
@Component
public class Conflicts {

    private final Passages passages;
    private final PerRelease<List<Conflict>> conflicts = new PerRelease<>(this::read);

    Conflicts(Passages passages) {
        this.passages = passages;
    }

    /// All of them, open ones first, then in order of IRI.
    public List<Conflict> all(Knowledge knowledge) {
        return conflicts.of(knowledge);
    }

    /// Those about one subject.
    public List<Conflict> about(Knowledge knowledge, String subject) {
        return all(knowledge).stream().filter(conflict -> conflict.subject().iri().equals(subject)).toList();
    }

    private List<Conflict> read(Knowledge knowledge) {
        Map<String, List<Row>> rows = new TreeMap<>();
        knowledge.base().select("evidence/conflicts", Map.of())
                .forEach(row -> rows.computeIfAbsent(row.get("conflict"), conflict -> new ArrayList<>()).add(row));
        List<Row> rulings = knowledge.base().select("evidence/rulings", Map.of());
        return rows.entrySet().stream().map(entry -> conflict(knowledge, entry.getKey(), entry.getValue(), rulings))
                .sorted(Comparator.comparing(Conflict::open).reversed().thenComparing(Conflict::iri)).toList();
    }

    private Conflict conflict(Knowledge knowledge, String iri, List<Row> rows, List<Row> rulings) {
        Row first = rows.getFirst();
        String subject = first.get("subject");
        Thing property = Things.of(knowledge, first.get("property"));
        Thing against = first.optional("other").map(other -> Things.of(knowledge, other)).orElse(null);
        List<Thing> relations = against == null ? List.of(property) : List.of(property, against);
        List<Side> sides = rows.stream().flatMap(row -> relations.stream().map(relation -> side(knowledge, row, relation))).toList();
        Thing status = Things.of(knowledge, first.get("status"));
        return new Conflict(iri, Things.of(knowledge, first.optional("entity").orElse(subject)),
                first.optional("quantity").map(quantity -> Things.of(knowledge, quantity)).orElse(property),
                new Text(first.optional("settingEn").orElse(""), first.optional("settingZh").orElse("")), first.optional("unit").orElse(""),
                against, Things.slug(status.iri()), status.label(), sides, ruling(knowledge, subject, property.iri(), rulings));
    }

    private Side side(Knowledge knowledge, Row row, Thing relation) {
        Term subject = Term.iri(row.get("subject"));
        Term value = row.term("value").orElseThrow();
        Map<String, Term> values = Map.of("subject", subject, "property", Term.iri(relation.iri()), "value", value);
        List<String> stated = knowledge.base().select("evidence/stated-in", values).stream().map(found -> found.get("passage")).toList();
        return new Side(relation, value, knowledge.base().ask("evidence/held", values), passages.of(knowledge, stated));
    }

    private @Nullable Ruling ruling(Knowledge knowledge, String subject, String property, List<Row> rulings) {
        List<Row> here = rulings.stream().filter(row -> row.get("subject").equals(subject) && row.get("property").equals(property))
                .toList();
        if (here.isEmpty()) {
            return null;
        }
        Row first = here.getFirst();
        List<String> evidence = here.stream().flatMap(row -> row.optional("evidence").stream()).toList();
        return new Ruling(new Text(first.optional("reasonEn").orElse(""), first.optional("reasonZh").orElse("")),
                passages.of(knowledge, evidence));
    }
}
