package org.aihistory.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of the Extended Date/Time Format: level 0, and of level 1 the qualifiers `? ~ %`, unspecified digits `X` at the
/// end of a date, intervals, open (`..`) and unknown (empty) ends. Exactly as precise as it is written.
///
/// @param value as written
/// @param earliest first day it can mean; null where the start is open or unknown
/// @param latest last day it can mean; null where the end is open or unknown
/// @param precision of the value; of an interval: `INTERVAL`
/// @param uncertain qualified by `?` or `%`
/// @param approximate qualified by `~` or `%`
public record Edtf(String value, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision, boolean uncertain,
        boolean approximate) {

    /// The datatype IRI of EDTF literals.
    public static final String DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final Pattern DATE = Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%])?");

    /// How precise a date is.
    public enum Precision {
        DAY, MONTH, YEAR, DECADE, CENTURY, INTERVAL;

        /// The word used in the data: lower case.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Parses a value.
    ///
    /// @throws IllegalArgumentException with a sentence that says what is wrong
    public static Edtf parse(String value) {
        int slash = value.indexOf('/');
        return slash < 0 ? single(value) : interval(value, value.substring(0, slash), value.substring(slash + 1));
    }

    private static Edtf interval(String value, String left, String right) {
        if (isOpen(left) && isOpen(right)) {
            throw new IllegalArgumentException("an interval needs at least one date: " + value);
        }
        Edtf start = isOpen(left) ? null : single(left);
        Edtf end = isOpen(right) ? null : single(right);
        LocalDate first = start == null ? null : start.earliest();
        LocalDate last = end == null ? null : end.latest();
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("the interval ends before it starts: " + value);
        }
        boolean uncertain = (start != null && start.uncertain()) || (end != null && end.uncertain());
        boolean approximate = (start != null && start.approximate()) || (end != null && end.approximate());
        return new Edtf(value, first, last, Precision.INTERVAL, uncertain, approximate);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Edtf single(String value) {
        Matcher parts = DATE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date of EDTF level 0 or 1: " + value);
        }
        String year = parts.group(1);
        String month = parts.group(2);
        String day = parts.group(3);
        String mark = parts.group(4) == null ? "" : parts.group(4);
        boolean uncertain = mark.equals("?") || mark.equals("%");
        boolean approximate = mark.equals("~") || mark.equals("%");
        if (year.endsWith("XX")) {
            int first = Integer.parseInt(year.substring(0, 2)) * 100;
            return whole(value, month, first, first + 99, Precision.CENTURY, uncertain, approximate);
        }
        if (year.endsWith("X")) {
            int first = Integer.parseInt(year.substring(0, 3)) * 10;
            return whole(value, month, first, first + 9, Precision.DECADE, uncertain, approximate);
        }
        int number = Integer.parseInt(year);
        if (month == null || month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw new IllegalArgumentException("a day without a month: " + value);
            }
            return new Edtf(value, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), Precision.YEAR, uncertain, approximate);
        }
        return monthOrDay(value, number, Integer.parseInt(month), day, uncertain, approximate);
    }

    private static Edtf whole(String value, @Nullable String month, int first, int last, Precision precision, boolean uncertain,
            boolean approximate) {
        if (month != null) {
            throw new IllegalArgumentException("a month needs a whole year: " + value);
        }
        return new Edtf(value, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision, uncertain, approximate);
    }

    private static Edtf monthOrDay(String value, int year, int month, @Nullable String day, boolean uncertain, boolean approximate) {
        try {
            if (day == null || day.equals("XX")) {
                YearMonth whole = YearMonth.of(year, month);
                return new Edtf(value, whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, uncertain, approximate);
            }
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
            return new Edtf(value, date, date, Precision.DAY, uncertain, approximate);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("no such day in the calendar: " + value, impossible);
        }
    }

    /// Whether every day that the other can mean is one that this can mean.
    public boolean contains(Edtf other) {
        boolean low = earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest));
        boolean high = latest == null || (other.latest != null && !other.latest.isAfter(latest));
        return low && high;
    }
}
