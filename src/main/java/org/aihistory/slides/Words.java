package org.aihistory.slides;

/// The words of the interface in the language of a deck.
@FunctionalInterface
interface Words {

    /// The text of a message key with its arguments.
    String of(String key, Object... arguments);
}
