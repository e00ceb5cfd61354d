package org.aihistory.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.model.Edtf.Precision;

/// Dates as a reader reads them, exactly as precise as they are: `14 August 2023`, `2023年8月14日`, `c. 1963`, `约1963年`, `since 2015`.
public final class DateWords {

    private DateWords() {
    }

    /// A span: `1926–2009`, `1964`, `1956年6月–8月`; empty when nothing is known.
    public static String of(TimeSpan span, Language language) {
        Edtf start = span.start();
        Edtf end = span.end();
        if (start == null && end == null) {
            return "";
        }
        if (start == null) {
            return until(of(Objects.requireNonNull(end), language), language);
        }
        if (end == null || end.equals(start)) {
            return of(start, language);
        }
        return of(start, language) + (yearOnly(start) && yearOnly(end) ? "–" : " – ") + of(end, language);
    }

    /// A span with the other dates that are held for it: `9 October 1986 / 1988`.
    public static String withOthers(TimeSpan span, Language language) {
        return Stream.concat(Stream.of(of(span, language)), span.others().stream().map(date -> of(date, language)))
                .collect(Collectors.joining(" / "));
    }

    /// One value.
    public static String of(Edtf date, Language language) {
        int slash = date.value().indexOf('/');
        if (slash >= 0) {
            return interval(date.value().substring(0, slash), date.value().substring(slash + 1), language);
        }
        String words = plain(date, language);
        if (date.approximate()) {
            words = language == Language.ZH ? "约" + words : "c. " + words;
        }
        if (date.uncertain()) {
            words = language == Language.ZH ? words + "（存疑）" : words + " (uncertain)";
        }
        return words;
    }

    private static boolean yearOnly(Edtf date) {
        return date.precision() == Precision.YEAR && !date.uncertain() && !date.approximate();
    }

    private static String interval(String left, String right, Language language) {
        if (right.equals("..")) {
            return since(single(left, language), language);
        }
        if (left.equals("..")) {
            return until(single(right, language), language);
        }
        return (left.isEmpty() ? "?" : single(left, language)) + " – " + (right.isEmpty() ? "?" : single(right, language));
    }

    private static String single(String value, Language language) {
        return of(Edtf.parse(value), language);
    }

    private static String since(String words, Language language) {
        return language == Language.ZH ? words + "起" : "since " + words;
    }

    private static String until(String words, Language language) {
        return language == Language.ZH ? "至" + words : "until " + words;
    }

    private static String plain(Edtf date, Language language) {
        LocalDate first = Objects.requireNonNull(date.earliest(), "a single date has a first day");
        boolean zh = language == Language.ZH;
        return switch (date.precision()) {
            case DAY -> format(first, zh ? "y年M月d日" : "d MMMM y", language);
            case MONTH -> format(first, zh ? "y年M月" : "MMMM y", language);
            case YEAR, INTERVAL -> zh ? first.getYear() + "年" : Integer.toString(first.getYear());
            case DECADE -> first.getYear() + (zh ? "年代" : "s");
            case CENTURY -> zh ? first.getYear() / 100 + 1 + "世纪" : ordinal(first.getYear() / 100 + 1) + " century";
        };
    }

    private static String format(LocalDate date, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language == Language.ZH ? Locale.CHINA : Locale.ENGLISH).format(date);
    }

    private static String ordinal(int number) {
        String ending = number % 100 / 10 == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
