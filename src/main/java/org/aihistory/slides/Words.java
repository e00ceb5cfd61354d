package org.aihistory.slides;

import java.util.List;
import org.aihistory.model.Units;
import org.springframework.context.NoSuchMessageException;

/// The words of the interface in the language of a deck.
@FunctionalInterface
interface Words {

    /// How many names are listed in full.
    int MOST_NAMES = 4;

    /// The text of a message key with its arguments.
    String of(String key, Object... arguments);

    /// The unit of a number with the space before it; as the data names it where the interface has no word for it.
    default String unit(String unit) {
        if (unit.isEmpty() || unit.equals("%")) {
            return unit;
        }
        try {
            return " " + of("unit." + Units.key(unit));
        } catch (NoSuchMessageException noWord) {
            return " " + unit;
        }
    }

    /// Names one after the other: `A`, `A and B`, `A, B and C`; of more than four the first three, with the number of the others.
    default String names(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        boolean many = names.size() > MOST_NAMES;
        List<String> first = names.subList(0, many ? MOST_NAMES - 1 : names.size() - 1);
        String last = many ? of("slides.others", names.size() - first.size()) : names.getLast();
        return String.join(of("slides.comma"), first) + of("slides.and") + last;
    }
}
