package org.aihistory.slides;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.aihistory.model.Language;

/// The unit in which the numbers of a chart are short: billions, 亿. A chart of numbers that lie far apart has a logarithmic axis; on it no number is less
/// than one of the unit, since programs draw such a bar backwards and its number over its name.
///
/// @param zeros of the unit
/// @param word of the unit, empty for ones
/// @param logarithmic whether the largest number is more than a hundred times the least
record ChartScale(int zeros, String word, boolean logarithmic) {

    private static final double APART = 100;
    private static final MathContext EXACT = new MathContext(12);
    private static final Map<Language, Map<Integer, String>> UNITS = Map.of(Language.EN,
            Map.of(12, "trillion", 9, "billion", 6, "million"), Language.ZH,
            Map.of(12, "\u4e07\u4ebf", 8, "\u4ebf", 4, "\u4e07"));

    static ChartScale of(List<Double> values, Language language) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        boolean logarithmic = least > 0 && most > APART * least;
        Map<Integer, String> units = UNITS.getOrDefault(language, Map.of());
        int below = logarithmic ? 0 : 1;
        int zeros = units.keySet().stream().filter(power -> least >= Math.pow(10, power - below) && most < Math.pow(10, power + 6))
                .mapToInt(Integer::intValue).max().orElse(0);
        return new ChartScale(zeros, units.getOrDefault(zeros, ""), logarithmic);
    }

    /// The number in this unit.
    double of(double value) {
        return BigDecimal.valueOf(value).movePointLeft(zeros).round(EXACT).doubleValue();
    }
}
