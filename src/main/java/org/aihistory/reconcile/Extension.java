package org.aihistory.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import tools.jackson.databind.JsonNode;

/// Values for things that a table has found: what is held, all values of each property that was asked for.
record Extension(Knowledge knowledge, Schema schema, Language language) {

    private static final int MOST_THINGS = 200;
    private static final int MOST_PROPERTIES = 30;

    Map<String, Object> answer(String text) {
        JsonNode asked = Question.json(text, "extend");
        List<String> ids = asked.path("ids").values().stream().map(id -> id.asString("")).distinct().toList();
        if (ids.size() > MOST_THINGS || asked.path("properties").size() > MOST_PROPERTIES) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "extend", "≤ " + MOST_THINGS + " × " + MOST_PROPERTIES);
        }
        List<Schema.Property> properties = asked.path("properties").values().stream()
                .map(property -> schema.properties().get(property.path("id").asString(""))).filter(Objects::nonNull).toList();
        Map<String, Object> rows = new LinkedHashMap<>();
        ids.forEach(id -> rows.put(id, row(id, properties)));
        return Map.of("meta", properties.stream().map(this::meta).toList(), "rows", rows);
    }

    private Map<String, Object> meta(Schema.Property property) {
        return Map.of("id", property.id(), "name", property.name().in(language));
    }

    /// An identifier that names nothing here has a row without values.
    private Map<String, Object> row(String id, List<Schema.Property> properties) {
        Map<String, List<Value>> values = Identifiers.entity(knowledge, id).map(entity -> Value.of(knowledge, entity.iri()))
                .orElse(Map.of());
        Map<String, Object> row = new LinkedHashMap<>();
        for (Schema.Property property : properties) {
            Stream<Value> found = values.getOrDefault(property.id(), List.of()).stream();
            row.put(property.id(), found.map(value -> value.shown(language)).distinct().toList());
        }
        return row;
    }
}
