package org.aihistory.model;

import java.util.Locale;
import java.util.Optional;

/// The two languages of the product, equal everywhere.
public enum Language {
    EN("en", Locale.ENGLISH), ZH("zh", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /// The tag used in literals, addresses and `html lang`: `en` or `zh`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? ZH : EN;
    }

    /// The language of a BCP 47 tag; every kind of Chinese is `ZH`, every kind of English `EN`, anything else is empty.
    public static Optional<Language> of(String tag) {
        String main = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (main) {
            case "en" -> Optional.of(EN);
            case "zh" -> Optional.of(ZH);
            default -> Optional.empty();
        };
    }
}
