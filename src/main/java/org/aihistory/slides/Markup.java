package org.aihistory.slides;

/// Writes HTML, every text and attribute escaped.
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /// Opens an element; attributes are pairs of name and value.
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /// An element with a text.
    Markup text(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup text(String text) {
        html.append(escape(text));
        return this;
    }

    /// A text that is a link where it has an address.
    Markup link(String text, String address, String... attributes) {
        if (address.isEmpty()) {
            return text("span", text, attributes);
        }
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        all[0] = "href";
        all[1] = address;
        return text("a", text, all);
    }

    /// Markup made by our own code.
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
