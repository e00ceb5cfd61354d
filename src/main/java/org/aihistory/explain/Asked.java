package org.aihistory.explain;

import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;
import org.aihistory.web.evidence.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What an address asks: `s` (`kind/slug` or an IRI), `p` (local name of a property) and, where one value is meant, `o`
/// (`kind/slug`, an IRI, the name of a class for `type`, or a literal as it is stated).
///
/// @param property IRI
/// @param value null when all values are meant
record Asked(Entity subject, String property, @Nullable Term value) {

    private static final String ONTOLOGY = "https://w3id.org/aihistory/ontology#";

    /// @throws KnowledgeException NOT_FOUND when the subject or the property is not known, BAD_REQUEST when one is missing
    static Asked of(Knowledge knowledge, String s, String p, String o) {
        Entity subject = entity(knowledge, required("s", s, "kind/slug")).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        String property = p.equals("type") ? Proofs.TYPE : ONTOLOGY + required("p", p, "name");
        if (!p.matches("[A-Za-z]{1,60}") || (!p.equals("type") && knowledge.snapshot().term(property).isEmpty())) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        return new Asked(subject, property, o.isBlank() ? null : value(knowledge, subject, property, o.strip()));
    }

    private static String required(String name, String value, String form) {
        if (value.isBlank()) {
            throw new KnowledgeException(Problem.BAD_REQUEST, name, form);
        }
        return value.strip();
    }

    private static Optional<Entity> entity(Knowledge knowledge, String name) {
        int slash = name.indexOf('/');
        return slash > 0 && !name.contains(":")
                ? knowledge.snapshot().entity(name.substring(0, slash), name.substring(slash + 1))
                : knowledge.snapshot().entity(name);
    }

    private static Term value(Knowledge knowledge, Entity subject, String property, String written) {
        if (property.equals(Proofs.TYPE)) {
            return Term.iri(written.contains(":") ? written : ONTOLOGY + written);
        }
        return entity(knowledge, written).map(entity -> Term.iri(entity.iri()))
                .or(() -> knowledge.base()
                        .select("explain/values", Map.of("subject", Term.iri(subject.iri()), "property", Term.iri(property))).stream()
                        .flatMap(row -> row.term("value").stream()).filter(value -> value.value().equals(written)).findFirst())
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
    }

    /// The address that asks why something holds.
    static String address(String subject, String property, Term value) {
        String o = value instanceof Term.Iri(String iri) ? name(iri) : value.value();
        return UriComponentsBuilder.fromPath("/explain").queryParam("s", "{s}").queryParam("p", "{p}").queryParam("o", "{o}").encode()
                .buildAndExpand(name(subject), property, o).toUriString().replace("%2F", "/");
    }

    private static String name(String iri) {
        String kind = Things.kind(iri);
        return kind.isEmpty() ? Things.slug(iri) : kind + "/" + Things.slug(iri);
    }
}
