package org.aihistory.slides;

import java.util.Arrays;

/// A lecturer's own presentation, checked: its master, layouts, fonts and colours are used for a deck.
final class Template {

    /// Ours.
    static final Template NONE = new Template(new byte[0]);

    private final byte[] bytes;

    Template(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    boolean given() {
        return bytes.length > 0;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Template template && Arrays.equals(bytes, template.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
