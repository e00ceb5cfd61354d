package org.aihistory.picture;

import java.util.Locale;

/// Writes XML: every value is escaped, numbers have at most one decimal.
final class Xml {

    private final StringBuilder out = new StringBuilder();

    /// An opening tag; `attributes` are names and values in turn, empty values are left out.
    Xml open(String element, Object... attributes) {
        return tag(element, ">", attributes);
    }

    /// An element without content.
    Xml empty(String element, Object... attributes) {
        return tag(element, "/>", attributes);
    }

    /// An element that holds text.
    Xml text(String element, String text, Object... attributes) {
        return tag(element, ">", attributes).content(text).close(element);
    }

    Xml content(String text) {
        out.append(escape(text));
        return this;
    }

    /// Markup made here before.
    Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    Xml close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    Xml line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Xml tag(String element, String end, Object... attributes) {
        out.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            String value = attributes[at + 1] instanceof Double number ? number(number) : attributes[at + 1].toString();
            if (!value.isEmpty()) {
                out.append(' ').append(attributes[at]).append("=\"").append(escape(value)).append('"');
            }
        }
        out.append(end);
        return this;
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        String shorter = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return shorter.equals("-0") ? "0" : shorter;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    boolean allowed = letter >= ' ' || letter == '\n' || letter == '\t';
                    escaped.appendCodePoint(allowed && letter != 0xFFFE && letter != 0xFFFF ? letter : ' ');
                }
            }
        });
        return escaped.toString();
    }
}
