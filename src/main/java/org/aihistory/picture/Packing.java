package org.aihistory.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Rows for things that take room along the axis: how many are needed, who gets one when there are too few.
final class Packing {

    private Packing() {
    }

    /// The fewest rows that hold all: the most things that share one x.
    ///
    /// @param head where the first row begins, after the name of the lane
    static int rowsFor(List<Place> places, double head) {
        List<Double> ends = new ArrayList<>(List.of(head));
        for (Place place : places.stream().sorted(Comparator.comparingDouble(Place::left)).toList()) {
            int free = firstFree(ends, place.left());
            if (free == ends.size()) {
                ends.add(place.right());
            } else {
                ends.set(free, place.right());
            }
        }
        return ends.size();
    }

    private static int firstFree(List<Double> ends, double left) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) + Place.GAP <= left) {
                return row;
            }
        }
        return ends.size();
    }

    /// Those that fit into some rows when the first of the list chooses first.
    static List<Place> keep(List<Place> byWeight, int rows, double head) {
        List<List<Place>> taken = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            taken.add(new ArrayList<>());
        }
        List<Place> kept = new ArrayList<>();
        for (Place place : byWeight) {
            for (int row = 0; row < rows; row++) {
                boolean free = row > 0 || place.left() >= head + Place.GAP;
                if (free && taken.get(row).stream().noneMatch(other -> meet(place, other))) {
                    taken.get(row).add(place);
                    kept.add(place);
                    break;
                }
            }
        }
        return kept;
    }

    private static boolean meet(Place one, Place other) {
        return one.left() < other.right() + Place.GAP && other.left() < one.right() + Place.GAP;
    }

    /// Shares rows: nobody gets more than it needs, everybody at least one, the rest is spread evenly.
    static int[] share(int[] needs, int available) {
        int[] shares = new int[needs.length];
        Arrays.fill(shares, 1);
        int left = available - needs.length;
        boolean given = true;
        while (left > 0 && given) {
            given = false;
            for (int lane = 0; lane < needs.length && left > 0; lane++) {
                if (shares[lane] < needs[lane]) {
                    shares[lane]++;
                    left--;
                    given = true;
                }
            }
        }
        return shares;
    }
}
