package org.aihistory.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Numbers as a reader reads them, never less exact than they are: `405 billion`, `4050 亿`, `3.8 × 10²⁵`, `16,384`.
public final class NumberWords {

    private static final List<Unit> ENGLISH = List.of(new Unit(" trillion", 12), new Unit(" billion", 9), new Unit(" million", 6));
    private static final List<Unit> CHINESE = List.of(new Unit(" 万亿", 12), new Unit(" 亿", 8), new Unit(" 万", 4));
    private static final int POWERS_FROM = 15;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private record Unit(String word, int zeros) {
    }

    private NumberWords() {
    }

    /// The number in words where that is short and exact, else with groups of digits; what is no number stays as it stands.
    public static String of(String lexical, Language language) {
        return number(lexical).map(number -> words(number, language)).orElse(lexical);
    }

    /// The number with all its digits: `405,000,000,000`.
    public static String exact(String lexical) {
        return number(lexical).map(NumberWords::digits).orElse(lexical);
    }

    private static Optional<BigDecimal> number(String lexical) {
        try {
            return Optional.of(new BigDecimal(lexical));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static String words(BigDecimal number, Language language) {
        int magnitude = number.precision() - number.scale() - 1;
        if (magnitude >= POWERS_FROM) {
            BigDecimal mantissa = number.movePointLeft(magnitude).stripTrailingZeros();
            return mantissa.scale() <= 4 ? mantissa.toPlainString() + " × 10" + superscript(magnitude) : digits(number);
        }
        for (Unit unit : language == Language.ZH ? CHINESE : ENGLISH) {
            BigDecimal rest = number.movePointLeft(unit.zeros()).stripTrailingZeros();
            if (magnitude >= unit.zeros() && rest.scale() <= 2) {
                return rest.toPlainString() + unit.word();
            }
        }
        return digits(number);
    }

    private static String digits(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(number.stripTrailingZeros().scale(), 0));
        return format.format(number);
    }

    private static String superscript(int power) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(power).chars().forEach(digit -> digits.append(SUPERSCRIPTS.charAt(digit - '0')));
        return digits.toString();
    }
}
