package org.aihistory.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aihistory.model.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The hand-kept OpenAPI document (`openapi.json`); its words in Chinese stand in `x-zh` and `x-zh-description`.
@Component
class ApiDescription {

    private final ObjectNode document;

    ApiDescription() {
        try (InputStream in = ApiDescription.class.getResourceAsStream("/openapi.json")) {
            document = (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// One operation as the page shows it.
    ///
    /// @param id for links
    /// @param example address that can be tried
    /// @param answer media type
    /// @param properties names of the answer's properties
    record Operation(String id, String method, String path, String summary, String description, List<Parameter> parameters, String example,
            String answer, List<String> properties) {
    }

    /// One parameter.
    ///
    /// @param values what it may be, empty where anything may stand
    record Parameter(String name, boolean required, boolean repeated, String type, String description, List<String> values) {
    }

    /// The document for a host.
    ///
    /// @param host scheme and authority, without a slash at the end
    byte[] document(String host) {
        ObjectNode copy = document.deepCopy();
        copy.putArray("servers").addObject().put("url", host);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(copy);
    }

    String description(Language language) {
        return in(document.get("info"), "description", "x-zh-description", language);
    }

    List<Operation> operations(Language language) {
        return document.get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(operation -> operation(path.getKey(), operation, language))).toList();
    }

    private Operation operation(String path, Map.Entry<String, JsonNode> entry, Language language) {
        JsonNode operation = entry.getValue();
        List<Parameter> parameters = operation.get("parameters").valueStream().map(this::resolved)
                .map(parameter -> parameter(parameter, language)).toList();
        Map.Entry<String, JsonNode> content = operation.at("/responses/200/content").properties().iterator().next();
        List<String> properties = List.copyOf(resolved(content.getValue().get("schema")).path("properties").propertyNames());
        return new Operation(operation.get("operationId").asString(), entry.getKey().toUpperCase(Locale.ROOT), path,
                in(operation, "summary", "x-zh", language), in(operation, "description", "x-zh-description", language), parameters,
                example(path, operation.path("x-example").asString()), content.getKey(), properties);
    }

    /// `x-example` holds the query, or what stands in the place of the variables of the path.
    private static String example(String path, String example) {
        int variables = path.indexOf('{');
        return variables < 0 ? path + example : path.substring(0, variables) + example;
    }

    private static Parameter parameter(JsonNode parameter, Language language) {
        JsonNode schema = parameter.get("schema");
        boolean repeated = schema.get("type").asString().equals("array");
        JsonNode one = repeated ? schema.get("items") : schema;
        return new Parameter(parameter.get("name").asString(), parameter.get("required").asBoolean(), repeated, one.get("type").asString(),
                in(parameter, "description", "x-zh", language), values(one.get("enum")));
    }

    private static List<String> values(@Nullable JsonNode allowed) {
        return allowed == null ? List.of() : allowed.valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static String in(JsonNode node, String english, String chinese, Language language) {
        return node.path(language == Language.ZH ? chinese : english).asString();
    }
}
