package org.aihistory.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.model.Text;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Conflict;
import org.aihistory.web.evidence.Conflicts;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Why of the values that passages state of one property of one subject these are held and those are not: ruling, register, precision.
@Component
class Judgement {

    private static final Comparator<Judged> HELD_FIRST = Comparator.comparing(Judged::held).reversed()
            .thenComparing(judged -> judged.passages().stream().mapToInt(Passage::strength).max().orElse(0), Comparator.reverseOrder());

    private final Passages passages;
    private final Conflicts conflicts;

    Judgement(Passages passages, Conflicts conflicts) {
        this.passages = passages;
        this.conflicts = conflicts;
    }

    /// All stated values of one property.
    ///
    /// @param single whether only one of them can be true
    /// @param conflict where passages disagree, null when they do not
    record Verdict(List<Judged> values, boolean single, @Nullable Conflict conflict) {
    }

    /// @param asked the value asked about, null for all
    Verdict of(Knowledge knowledge, Reader reader, String subject, String property, @Nullable Term asked) {
        List<Row> rows = knowledge.base().select("explain/values", Map.of("subject", Term.iri(subject), "property", Term.iri(property)));
        Map<Term, List<Row>> byValue = new LinkedHashMap<>();
        rows.forEach(row -> byValue.computeIfAbsent(row.term("value").orElseThrow(), value -> new ArrayList<>()).add(row));
        boolean single = rows.stream().anyMatch(row -> isTrue(row, "single"));
        Optional<Conflict> conflict = conflicts.about(knowledge, subject).stream()
                .filter(one -> one.property().iri().equals(property) || against(one).equals(property)).findFirst();
        boolean alone = byValue.size() == 1;
        List<Judged> values = new ArrayList<>();
        byValue.forEach((value, stating) -> {
            List<Passage> sources = passages.of(knowledge, stating.stream().map(row -> row.get("passage")).toList());
            boolean held = isTrue(stating.getFirst(), "held");
            Optional<Conflict> about = conflict.filter(one -> one.sides().stream().anyMatch(side -> side.value().equals(value)));
            String why = about.map(one -> disputed(held, one, sources)).orElseGet(() -> agreed(held, single, alone, sources));
            values.add(new Judged(Values.of(knowledge, reader.ui(), Things.slug(property), value), held, value.equals(asked), why,
                    by(why, about, sources), sources));
        });
        values.sort(HELD_FIRST);
        return new Verdict(List.copyOf(values), single, conflict.orElse(null));
    }

    private static boolean isTrue(Row row, String variable) {
        return row.optional(variable).map(Boolean::parseBoolean).orElse(false);
    }

    private static String against(Conflict conflict) {
        return Optional.ofNullable(conflict.against()).map(relation -> relation.iri()).orElse("");
    }

    private static String disputed(boolean held, Conflict conflict, List<Passage> sources) {
        if (sources.stream().noneMatch(Passage::admitsFacts)) {
            return "noFacts";
        }
        return switch (conflict.status()) {
            case "open" -> held ? "open" : "lostByRegister";
            case "settledByRuling" -> held ? "wonByRuling" : "lostByRuling";
            default -> held ? "wonByRegister" : "lostByRegister";
        };
    }

    private static String agreed(boolean held, boolean single, boolean alone, List<Passage> sources) {
        if (sources.stream().noneMatch(Passage::admitsFacts)) {
            return "noFacts";
        }
        if (!held) {
            return single ? "lessPrecise" : "notHeld";
        }
        return single && !alone ? "mostPrecise" : "stated";
    }

    /// What decides: the register of the value itself where it won or states no facts, that of the winner where it lost.
    private static @Nullable Text by(String why, Optional<Conflict> conflict, List<Passage> sources) {
        Text own = sources.stream().findFirst().map(passage -> passage.register().label()).orElse(null);
        return switch (why) {
            case "wonByRegister", "noFacts", "stated" -> own;
            case "lostByRegister" -> conflict.stream().flatMap(one -> one.sides().stream()).filter(Conflict.Side::held)
                    .flatMap(side -> side.register().stream()).map(register -> register.label()).findFirst().orElse(own);
            case "wonByRuling", "lostByRuling" ->
                conflict.map(Conflict::ruling).filter(Objects::nonNull).map(Conflict.Ruling::reason).orElse(null);
            default -> null;
        };
    }
}
