package org.aihistory.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The names of authors in the order and form in which a record gives them. RDF keeps no order, so a byline is one text.
///
/// @param names as written, `Given Family` or `Family, Given`
/// @param more whether the record left names out
public record Byline(List<String> names, boolean more) {

    /// No byline is recorded.
    public static final Byline NONE = new Byline(List.of(), false);

    private static final String LEFT_OUT = "et al.";

    public Byline {
        names = List.copyOf(names);
    }

    /// Reads names that semicolons separate; empty for an empty text.
    public static Byline of(String text) {
        List<String> names = new ArrayList<>(List.of(text.split(";")));
        names.replaceAll(String::strip);
        names.removeIf(String::isEmpty);
        boolean more = names.remove(LEFT_OUT);
        return new Byline(names, more);
    }

    /// Things in the order of the byline by their names; those that it does not name keep their order at the end.
    public <T> List<T> ordered(List<T> things, Function<T, String> name) {
        List<String> families = names.stream().map(Byline::family).toList();
        return things.stream().sorted(Comparator.comparingInt(thing -> {
            int place = families.indexOf(family(name.apply(thing)));
            return place < 0 ? families.size() : place;
        })).toList();
    }

    /// What stands before a comma, else the last word.
    private static String family(String name) {
        int comma = name.indexOf(',');
        return (comma < 0 ? name.substring(name.lastIndexOf(' ') + 1) : name.substring(0, comma)).toLowerCase(Locale.ROOT);
    }
}
