package org.aihistory.model;

/// One text in both languages.
public record Text(String en, String zh) {

    /// The text in one language.
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
