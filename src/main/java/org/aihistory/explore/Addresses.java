package org.aihistory.explore;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// Addresses of the explorer.
final class Addresses {

    private Addresses() {
    }

    /// Parameters as an encoded query string without a question mark.
    static String query(Map<String, List<String>> parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        parameters.forEach((name, values) -> values.forEach(value -> builder.queryParam(name, value)));
        String query = builder.encode().build().getQuery();
        return query == null ? "" : query;
    }

    static String explore(Map<String, List<String>> parameters) {
        String query = query(parameters);
        return query.isEmpty() ? "/explore" : "/explore?" + query;
    }
}
