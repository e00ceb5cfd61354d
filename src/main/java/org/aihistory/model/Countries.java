package org.aihistory.model;

import java.util.Locale;
import java.util.Map;

/// Names of countries by their ISO 3166 codes of two letters.
public final class Countries {

    /// Those that the platform has no name for, since ISO withdrew their codes (ISO 3166-3).
    private static final Map<String, Text> WITHDRAWN = Map.of("SU", new Text("Soviet Union", "苏联"));

    private Countries() {
    }

    /// The name in both languages; the code itself where nothing is named so.
    public static Text name(String code) {
        Text withdrawn = WITHDRAWN.get(code);
        if (withdrawn != null) {
            return withdrawn;
        }
        Locale country = Locale.of("", code);
        return new Text(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE));
    }
}
