package org.aihistory.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;

/// The first and the last day of each numbered entity, as the release derived them from its held dates.
final class Bounds {

    private static final long OPEN_START = Long.MIN_VALUE;
    private static final long OPEN_END = Long.MAX_VALUE;

    private final long[] first;
    private final long[] last;

    Bounds(int entities) {
        first = new long[entities];
        last = new long[entities];
        Arrays.fill(first, OPEN_START);
        Arrays.fill(last, OPEN_END);
    }

    void setFirst(int entity, LocalDate day) {
        first[entity] = day.toEpochDay();
    }

    void setLast(int entity, LocalDate day) {
        last[entity] = day.toEpochDay();
    }

    /// Whether it had begun by the end of a year: its first day, else its last, is not later.
    boolean begunBy(int entity, int year) {
        return known(entity) && order(entity) <= LocalDate.of(year, 12, 31).toEpochDay();
    }

    boolean known(int entity) {
        return first[entity] != OPEN_START || last[entity] != OPEN_END;
    }

    /// Whether any part can lie in the years from..to, both included; what has no bound never does.
    boolean touches(int entity, int from, int to) {
        return known(entity) && first[entity] <= LocalDate.of(to, 12, 31).toEpochDay()
                && last[entity] >= LocalDate.of(from, 1, 1).toEpochDay();
    }

    /// The year of the first day, if there is one.
    OptionalInt firstYear(int entity) {
        return first[entity] == OPEN_START ? OptionalInt.empty() : OptionalInt.of(LocalDate.ofEpochDay(first[entity]).getYear());
    }

    /// For sorting by time: the first day, else the last, what has none at the end.
    long order(int entity) {
        return first[entity] == OPEN_START ? last[entity] : first[entity];
    }
}
