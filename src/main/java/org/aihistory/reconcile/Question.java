package org.aihistory.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One cell of a table with what else its row says.
///
/// @param words what the cell holds, possibly nothing when properties are given
/// @param types identifiers of types, possibly none
/// @param strict any, should or all
/// @param properties identifiers of properties and the values of other cells
record Question(String words, List<String> types, String strict, int limit, Map<String, List<String>> properties) {

    private static final int LIMIT = 5;
    private static final int MOST = 20;
    private static final int MOST_QUESTIONS = 50;
    private static final int LONGEST = 500;

    /// The questions of a batch by their keys.
    ///
    /// @throws KnowledgeException BAD_REQUEST for what is no batch
    static Map<String, Question> batch(String text) {
        Map<String, Question> questions = new LinkedHashMap<>();
        JsonNode batch = json(text, "queries");
        if (batch.size() > MOST_QUESTIONS) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "queries", "≤ " + MOST_QUESTIONS);
        }
        batch.properties().forEach(entry -> questions.put(entry.getKey(), of(entry.getValue())));
        return questions;
    }

    /// An object in JSON.
    static JsonNode json(String text, String name) {
        try {
            JsonNode read = JsonMapper.shared().readTree(text);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JacksonException unreadable) {
            throw new KnowledgeException(Problem.BAD_REQUEST, unreadable, name, "JSON {…}");
        }
        throw new KnowledgeException(Problem.BAD_REQUEST, name, "JSON {…}");
    }

    private static Question of(JsonNode node) {
        String words = text(node, "query");
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (JsonNode property : node.path("properties")) {
            List<String> values = new ArrayList<>();
            JsonNode given = property.path("v");
            (given.isArray() ? given.values() : List.of(given)).forEach(value -> values.add(cell(value)));
            properties.put(text(property, "pid"), values.stream().filter(value -> !value.isBlank()).toList());
        }
        if (words.isBlank() && properties.isEmpty()) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "queries", "query, properties");
        }
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("type");
        (type.isArray() ? type.values() : List.of(type)).forEach(one -> types.add(cell(one)));
        int limit = node.path("limit").isNumber() ? node.path("limit").asInt(LIMIT) : LIMIT;
        return new Question(words, types.stream().filter(one -> !one.isBlank()).map(Question::local).toList(), text(node, "type_strict"),
                Math.clamp(limit, 1, MOST), properties);
    }

    /// A type may be given by its whole IRI.
    private static String local(String type) {
        return type.startsWith(Schema.SPACE) ? type.substring(Schema.SPACE.length()) : type;
    }

    private static String text(JsonNode node, String name) {
        return cell(node.path(name));
    }

    private static String cell(JsonNode node) {
        String text = node.isObject()
                ? cell(node.path("id"))
                : node.isMissingNode() || node.isNull() || node.isArray() ? "" : node.asString("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
