package org.aihistory.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/// Gives each place of a lane its row: in order of time, and of the rows that are free the one nearest to what it is joined to, so that arrows
/// stay short. As many rows as the places need at once always suffice.
final class Rows {

    private final Map<String, Set<String>> joined;
    private final Map<String, Double> middles = new HashMap<>();

    /// @param joined IRIs joined to each IRI
    Rows(Map<String, Set<String>> joined) {
        this.joined = joined;
    }

    /// Places one lane below those placed before.
    ///
    /// @param head where the first row begins, after the name of the lane
    void place(Collection<Place> places, int rows, double head, double top, double rowHeight) {
        List<Double> ends = new ArrayList<>(List.of(head));
        for (int row = 1; row < rows; row++) {
            ends.add(Double.NEGATIVE_INFINITY);
        }
        Comparator<Place> byTime = Comparator.comparingDouble(Place::left);
        for (Place place : places.stream().sorted(byTime.thenComparing(at -> at.entity().iri())).toList()) {
            int row = nearest(ends, place, top, rowHeight);
            ends.set(row, place.right());
            middles.put(place.entity().iri(), top + (row + 0.5) * rowHeight);
        }
    }

    /// The y of a placed entity.
    double middle(String iri) {
        return Objects.requireNonNull(middles.get(iri));
    }

    private int nearest(List<Double> ends, Place place, double top, double rowHeight) {
        OptionalDouble wish = joined.getOrDefault(place.entity().iri(), Set.of()).stream().filter(middles::containsKey)
                .mapToDouble(this::middle).average();
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < ends.size(); row++) {
            double distance = Math.abs(top + (row + 0.5) * rowHeight - wish.orElse(top));
            if (ends.get(row) + Place.GAP <= place.left() && distance < least) {
                best = row;
                least = distance;
            }
        }
        return best;
    }
}
