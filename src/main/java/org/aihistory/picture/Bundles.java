package org.aihistory.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws curves that run the same way towards one another; their ends stay where they are.
final class Bundles {

    /// Fewer are no bundle.
    private static final int FEWEST = 3;

    private final List<String> ways;
    private final List<Route> routes;

    /// @param ways what curves of one bundle have in common, one for each route
    Bundles(List<String> ways, List<Route> routes) {
        this.ways = ways;
        this.routes = routes;
    }

    List<Route> bundled() {
        Map<String, List<Route>> bundles = new HashMap<>();
        for (int at = 0; at < routes.size(); at++) {
            bundles.computeIfAbsent(ways.get(at), way -> new ArrayList<>()).add(routes.get(at));
        }
        List<Route> bundled = new ArrayList<>();
        for (int at = 0; at < routes.size(); at++) {
            List<Route> together = bundles.getOrDefault(ways.get(at), List.of());
            bundled.add(together.size() < FEWEST ? routes.get(at) : towards(routes.get(at), together));
        }
        return bundled;
    }

    private static Route towards(Route route, List<Route> together) {
        return route.bundled(together.stream().mapToDouble(Route::c1x).average().orElse(route.c1x()),
                together.stream().mapToDouble(Route::c1y).average().orElse(route.c1y()),
                together.stream().mapToDouble(Route::c2x).average().orElse(route.c2x()),
                together.stream().mapToDouble(Route::c2y).average().orElse(route.c2y()));
    }
}
