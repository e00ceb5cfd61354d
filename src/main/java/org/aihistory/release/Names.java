package org.aihistory.release;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.graph.Node;

/// How IRIs, prefixed names and files belong together.
final class Names {

    /// Which kinds have their files in which folder of data/.
    private static final Map<String, String> FOLDERS = Map.ofEntries(Map.entry("person", "people"),
            Map.entry("organization", "organizations"), Map.entry("work", "works"), Map.entry("idea", "ideas"),
            Map.entry("artifact", "artifacts"), Map.entry("event", "events"), Map.entry("source", "sources"),
            Map.entry("passage", "sources"), Map.entry("claim", "claims"), Map.entry("ruling", "claims"), Map.entry("story", "stories"),
            Map.entry("scene", "stories"), Map.entry("query", "queries"));

    private Names() {
    }

    /// Kind of an IRI of ours, e.g. `person`; empty for any other term.
    static Optional<String> kind(Node term) {
        return local(term).map(local -> local.substring(0, local.indexOf('/')));
    }

    /// What follows the kind, e.g. `ray-solomonoff` or `nick-solomonoff-lecture.4`.
    static Optional<String> slug(Node term) {
        return local(term).map(local -> local.substring(local.indexOf('/') + 1));
    }

    private static Optional<String> local(Node term) {
        if (!term.isURI() || !term.getURI().startsWith(Namespaces.ID)) {
            return Optional.empty();
        }
        return Optional.of(term.getURI().substring(Namespaces.ID.length())).filter(local -> local.indexOf('/') > 0);
    }

    /// The file in which a thing has its identity; a passage stands in the file of its source, a scene in that of its story.
    static Optional<String> file(Node term) {
        Optional<String> folder = kind(term).map(FOLDERS::get);
        return folder.flatMap(name -> slug(term).map(slug -> "data/" + name + "/" + slug.split("\\.", 2)[0] + ".trig"));
    }

    /// A readable name: prefixed where a prefix fits, the text of a literal, else the IRI.
    static String of(Node term, Map<String, String> prefixes) {
        if (term.isLiteral()) {
            return term.getLiteralLexicalForm();
        }
        String iri = term.toString();
        return new TreeMap<>(prefixes).entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).findFirst().orElse(iri);
    }
}
