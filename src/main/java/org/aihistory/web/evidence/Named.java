package org.aihistory.web.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.web.Reader;
import org.jspecify.annotations.Nullable;

/// What a reader wrote where a thing is asked for: `kind/slug`, an IRI, or words.
///
/// @param words as they were written
/// @param entity what they name, null when that is not clear
/// @param candidates what they may name, best first; empty when they name one thing or nothing
public record Named(String words, @Nullable Entity entity, List<Entity> candidates) {

    private static final int CANDIDATES = 8;
    private static final int SEARCHED = 40;
    private static final int LONGEST = 200;
    private static final String ADDRESS = "[a-z]+/[a-z0-9-]+";

    /// Nothing was written.
    public static final Named NOTHING = new Named("", null, List.of());

    /// Finds what words mean.
    ///
    /// @param known `kind/slug` of things that the reader chose before: their names mean them
    public static Named of(String written, List<String> known, Knowledge knowledge, Reader reader) {
        String words = written.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return NOTHING;
        }
        HistorySnapshot snapshot = knowledge.snapshot();
        Optional<Entity> exact = address(words, snapshot).or(() -> known.stream().flatMap(name -> address(name, snapshot).stream())
                .filter(entity -> isCalled(entity, words)).findFirst());
        if (exact.isPresent()) {
            return new Named(words, exact.get(), List.of());
        }
        if (words.matches(ADDRESS)) {
            String slug = words.substring(words.indexOf('/') + 1).replace('-', ' ');
            return new Named(words, null, found(slug, knowledge, reader).stream().limit(CANDIDATES).toList());
        }
        List<Entity> found = found(words, knowledge, reader);
        List<Entity> called = found.stream().filter(entity -> isCalled(entity, words)).toList();
        List<Entity> meant = called.isEmpty() ? found : called;
        return meant.size() == 1
                ? new Named(words, meant.getFirst(), List.of())
                : new Named(words, null, meant.stream().limit(CANDIDATES).toList());
    }

    private static List<Entity> found(String words, Knowledge knowledge, Reader reader) {
        return knowledge.search().search(words, "", reader.ui(), SEARCHED).hits().stream()
                .flatMap(hit -> knowledge.snapshot().entity(hit.iri()).stream()).toList();
    }

    /// The address of an entity in parameters.
    public static String address(Entity entity) {
        return entity.kind() + "/" + entity.slug();
    }

    private static Optional<Entity> address(String words, HistorySnapshot snapshot) {
        int slash = words.indexOf('/');
        boolean shortForm = slash > 0 && !words.contains(":");
        return shortForm ? snapshot.entity(words.substring(0, slash), words.substring(slash + 1)) : snapshot.entity(words);
    }

    private static boolean isCalled(Entity entity, String words) {
        return Stream.concat(Stream.of(entity.label().en(), entity.label().zh()), entity.aliases().stream())
                .anyMatch(words::equalsIgnoreCase);
    }

    /// Whether nothing was written.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether something was written that names nothing or several things.
    public boolean isUnclear() {
        return !isEmpty() && entity == null;
    }

    /// Last part of the message that asks what is meant: `nothing`, `unknown` for an address that nothing has, `which` for words.
    public String question() {
        return candidates.isEmpty() ? "nothing" : words.matches(ADDRESS) ? "unknown" : "which";
    }

    /// As it should stand in an address: `kind/slug`, or the words while it is not clear what they name.
    public String lasting() {
        return entity == null ? words : address(entity);
    }

    /// Whether the address should be written in its lasting form.
    public boolean needsAddress() {
        return entity != null && !words.equals(address(entity));
    }
}
