package org.aihistory.describe;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.web.evidence.Things;

/// The parts of a thing's address.
///
/// @param kind e.g. `person`
/// @param slug e.g. `ray-solomonoff`, or `nick-solomonoff-lecture.4` of a passage
record ThingAddress(String kind, String slug) {

    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9]+([-._~%][A-Za-z0-9]+)*[A-Za-z0-9.~?%/-]*");
    private static final int LONGEST = 200;
    private static final Map<String, String> FOLDERS = Map.of("claim", "/claims/", "source", "/sources/", "story", "/stories/");
    private static final Map<String, String> PARTS = Map.of("passage", "/sources/", "scene", "/stories/");

    /// Whether anything could have this address.
    boolean plausible() {
        return kind.length() + slug.length() <= LONGEST && KIND.matcher(kind).matches() && SLUG.matcher(slug).matches();
    }

    String iri() {
        return Things.iri(kind, slug);
    }

    String data(String extension) {
        return "/data/" + kind + "/" + slug + "." + extension;
    }

    /// The page for readers; empty for things that only other pages show. Passages and scenes are parts of the page of their source or story.
    Optional<String> page(Knowledge knowledge) {
        if (knowledge.snapshot().entity(iri()).isPresent()) {
            return Optional.of("/page/" + kind + "/" + slug);
        }
        if (FOLDERS.containsKey(kind)) {
            return Optional.of(FOLDERS.get(kind) + slug);
        }
        int dot = slug.lastIndexOf('.');
        if (PARTS.containsKey(kind) && dot > 0) {
            return Optional.of(PARTS.get(kind) + slug.substring(0, dot) + "#" + slug.substring(dot + 1));
        }
        return switch (kind) {
            case "query" -> Optional.of("/workbench?example=" + slug.replaceFirst("[.].*", ""));
            case "conflict", "ruling" -> Optional.of("/conflicts#" + slug);
            default -> Optional.empty();
        };
    }
}
