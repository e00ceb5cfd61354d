package org.aihistory.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.model.Language;

/// What the service says of itself.
final class Manifest {

    private Manifest() {
    }

    /// @param host scheme and authority, without a slash at the end
    /// @param path of the service
    static Map<String, Object> of(String host, String path, Schema schema, Language language) {
        String service = host + path;
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.2"));
        manifest.put("name", language == Language.ZH ? "智史" : "AI History Explorer");
        manifest.put("identifierSpace", Identifiers.SPACE);
        manifest.put("schemaSpace", Schema.SPACE);
        manifest.put("documentation", host + "/about");
        manifest.put("logo", host + "/img/icon.svg");
        manifest.put("view", Map.of("url", host + "/reconcile/view?id={{id}}"));
        manifest.put("defaultTypes", Stream.of("Person", "Organization", "Work", "Idea", "Artifact", "Event").map(schema.types()::get)
                .filter(type -> type != null).map(type -> type.shown(language)).toList());
        manifest.put("suggest", Map.of("entity", suggest(service, "entity"), "type", suggest(service, "type"), "property",
                suggest(service, "property")));
        manifest.put("preview",
                Map.of("url", host + "/reconcile/preview?lang=" + language.tag() + "&id={{id}}", "width", 430, "height", 240));
        manifest.put("extend", Map.of("propose_properties", Map.of("service_url", service, "service_path", "/properties"),
                "property_settings", List.of()));
        return manifest;
    }

    private static Map<String, Object> suggest(String service, String what) {
        return Map.of("service_url", service, "service_path", "/suggest/" + what);
    }
}
