package org.aihistory.reconcile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Things;

/// The types and properties that tables can be matched by; their identifiers are the local names of the ontology.
///
/// @param types by identifier
/// @param properties by identifier, in the order of the ontology
record Schema(Map<String, Type> types, Map<String, Property> properties) {

    static final String SPACE = "https://w3id.org/aihistory/ontology#";

    /// @param above identifiers of the types above it, itself included
    record Type(String id, Text name, Text about, Set<String> above) {

        Map<String, Object> shown(Language language) {
            return Map.of("id", id, "name", name.in(language));
        }
    }

    /// @param domains identifiers of the types whose things have it
    record Property(String id, Text name, Text about, Set<String> domains) {

        String iri() {
            return SPACE + id;
        }
    }

    static Schema read(Knowledge knowledge) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (Row row : knowledge.base().select("reconcile/types", Map.of())) {
            types.computeIfAbsent(Things.slug(row.get("class")), id -> new Type(id, text(row, "en", "zh"), text(row, "aboutEn", "aboutZh"),
                    new LinkedHashSet<>())).above().add(Things.slug(row.get("above")));
        }
        Map<String, Property> properties = new LinkedHashMap<>();
        for (Row row : knowledge.base().select("reconcile/properties", Map.of())) {
            properties.computeIfAbsent(Things.slug(row.get("property")), id -> new Property(id, text(row, "en", "zh"),
                    text(row, "aboutEn", "aboutZh"), new LinkedHashSet<>())).domains().add(Things.slug(row.get("domain")));
        }
        return new Schema(types, properties);
    }

    private static Text text(Row row, String en, String zh) {
        return new Text(row.get(en), row.get(zh));
    }

    boolean isA(Entity entity, String type) {
        return Optional.ofNullable(types.get(entity.type())).map(known -> known.above().contains(type)).orElse(false);
    }

    /// The properties that things of a type can have; all when the type is unknown or empty.
    List<Property> of(String type) {
        Type known = types.get(type);
        return properties.values().stream().filter(property -> known == null || property.domains().stream().anyMatch(domain -> known.above()
                .contains(domain) || Optional.ofNullable(types.get(domain)).map(below -> below.above().contains(type)).orElse(false)))
                .toList();
    }
}
