package org.aihistory.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.SearchIndex;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;

/// Leads to a year or to a thing by its name, in any spelling that the search knows.
final class Jump {

    /// Years on either side of the year asked for.
    private static final int AROUND = 8;

    private Jump() {
    }

    /// The parameters of the explorer at what the words name; empty when they name nothing.
    static Optional<Map<String, List<String>>> to(String words, Request request, Knowledge knowledge, Language language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters(request.view()));
        if (words.matches("\\d{4}")) {
            int year = Integer.parseInt(words);
            parameters.put("from", List.of(Integer.toString(Math.max(1, year - AROUND))));
            parameters.put("to", List.of(Integer.toString(Math.min(9999, year + AROUND))));
            return Optional.of(parameters);
        }
        return found(words, knowledge, language).map(entity -> {
            parameters.put("focus", List.of(entity.kind() + "/" + entity.slug()));
            Stream.of("from", "to", "things").forEach(parameters::remove);
            return parameters;
        });
    }

    private static Optional<Entity> found(String words, Knowledge knowledge, Language language) {
        return Stream.concat(knowledge.search().suggest(words, language, 8).stream(),
                knowledge.search().search(words, "", language, 8).hits().stream()).map(SearchIndex.Hit::iri)
                .flatMap(iri -> knowledge.snapshot().entity(iri).stream()).findFirst();
    }
}
