package org.aihistory.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Term;

/// Finds the things that a question can mean and says how likely each is.
///
/// The score is 100 × the likeness of the best name (an alias counts 0.98 of a label); with properties it is 0.7 of that and 30 × the share of properties
/// that agree. A thing of another type than one should be loses a tenth. What stays below 20 is left out; a
/// candidate is a match when it alone reaches 95.
final class Candidates {

    private static final double ALIAS = 0.98;
    private static final double NAMES = 0.7;
    private static final double OTHER_TYPE = 0.9;
    private static final double CERTAIN = 95;
    private static final double LEAST = 20;
    private static final int LOOKED_AT = 60;

    private final Knowledge knowledge;
    private final Schema schema;
    private final Language language;

    Candidates(Knowledge knowledge, Schema schema, Language language) {
        this.knowledge = knowledge;
        this.schema = schema;
        this.language = language;
    }

    private record Scored(Entity entity, double likeness, Map<String, Boolean> agreeing, double score) {
    }

    Map<String, Object> answer(Question question) {
        List<Scored> best = found(question).filter(entity -> wanted(entity, question)).distinct().map(entity -> scored(entity, question))
                .filter(candidate -> candidate.score >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed()
                        .thenComparing(Comparator.comparingDouble((Scored one) -> one.entity.importance()).reversed())
                        .thenComparing(one -> one.entity.iri()))
                .limit(question.limit()).toList();
        boolean one = best.stream().filter(candidate -> candidate.score >= CERTAIN).count() == 1;
        return Map.of("result", best.stream().map(candidate -> shown(candidate, one && candidate.score >= CERTAIN)).toList());
    }

    private Stream<Entity> found(Question question) {
        if (question.words().isBlank()) {
            return question.properties().entrySet().stream().filter(entry -> schema.properties().containsKey(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream().flatMap(value -> byValue(entry.getKey(), value)));
        }
        Stream<Entity> named = Identifiers.entity(knowledge, question.words()).stream();
        return Stream.concat(named, knowledge.search().search(question.words(), "", language, LOOKED_AT).hits().stream()
                .flatMap(hit -> knowledge.snapshot().entity(hit.iri()).stream()));
    }

    private Stream<Entity> byValue(String property, String value) {
        return knowledge.base()
                .select("reconcile/by-value", Map.of("property", Term.iri(Schema.SPACE + property), "text", Term.text(value)))
                .stream().flatMap(row -> knowledge.snapshot().entity(row.get("thing")).stream());
    }

    private boolean wanted(Entity entity, Question question) {
        if (question.types().isEmpty() || question.strict().equals("should")) {
            return true;
        }
        Stream<String> types = question.types().stream();
        return question.strict().equals("all")
                ? types.allMatch(type -> schema.isA(entity, type))
                : types.anyMatch(type -> schema.isA(entity, type));
    }

    private Scored scored(Entity entity, Question question) {
        double likeness = likeness(entity, question.words());
        Map<String, Boolean> agreeing = new LinkedHashMap<>();
        if (!question.properties().isEmpty()) {
            Map<String, List<Value>> values = Value.of(knowledge, entity.iri());
            question.properties().forEach((property, cells) -> agreeing.put(property, cells.stream().anyMatch(
                    cell -> values.getOrDefault(property, List.of()).stream().anyMatch(value -> value.says(cell)))));
        }
        double score = 100 * likeness;
        if (!agreeing.isEmpty()) {
            double share = (double) agreeing.values().stream().filter(agrees -> agrees).count() / agreeing.size();
            score = question.words().isBlank() ? 100 * share : NAMES * score + (1 - NAMES) * 100 * share;
        }
        boolean other = !question.types().isEmpty() && question.types().stream().noneMatch(type -> schema.isA(entity, type));
        return new Scored(entity, likeness, agreeing, other ? OTHER_TYPE * score : score);
    }

    private static double likeness(Entity entity, String words) {
        if (words.equals(Identifiers.of(entity.iri())) || words.equals(entity.iri())) {
            return 1;
        }
        double label = Math.max(NameSimilarity.of(entity.label().en(), words), NameSimilarity.of(entity.label().zh(), words));
        double alias = entity.aliases().stream().mapToDouble(name -> NameSimilarity.of(name, words)).max().orElse(0);
        return Math.max(label, ALIAS * alias);
    }

    private Map<String, Object> shown(Scored candidate, boolean match) {
        Entity entity = candidate.entity;
        List<Map<String, Object>> features = new ArrayList<>();
        features.add(Map.of("id", "name", "value", round(100 * candidate.likeness)));
        candidate.agreeing.forEach((property, agrees) -> features.add(Map.of("id", property, "value", agrees)));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", Identifiers.of(entity.iri()));
        shown.put("name", entity.label().in(language));
        shown.put("description", entity.summary().in(language));
        shown.put("score", round(candidate.score));
        shown.put("match", match);
        shown.put("type", types(entity));
        shown.put("features", features);
        return shown;
    }

    /// The types of a thing, the most specific first.
    List<Map<String, Object>> types(Entity entity) {
        return Stream.of(entity.type(), knowledge.snapshot().kind(entity.kind()).map(kind -> kind.iri().substring(Schema.SPACE.length()))
                .orElse(entity.type())).distinct().flatMap(type -> Optional.ofNullable(schema.types().get(type)).stream())
                .map(type -> type.shown(language)).toList();
    }

    private static double round(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
