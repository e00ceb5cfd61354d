package org.aihistory.slides;

/// Writes HTML, every text and attribute escaped.
final class Markup {

    private final StringBuilder html = new StringBuilder();
    private final String second;

    Markup() {
        this("");
    }

    /// @param second tag of the second language, empty for none
    Markup(String second) {
        this.second = second;
    }

    /// Opens an element; attributes are pairs of name and value.
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"").append(escape(Both.plain(attributes[i + 1]))).append('"');
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
        String[] languages = Both.under(text);
        names(languages[0]);
        for (int i = 1; i < languages.length; i++) {
            open("span", "class", "below", "lang", second);
            names(languages[i]);
            close("span");
        }
        return this;
    }

    private void names(String text) {
        String[] names = Both.sideBySide(text);
        html.append(escape(names[0]));
        for (int i = 1; i < names.length; i++) {
            html.append(Both.SLASH).append("<span class=\"beside\" lang=\"").append(second).append("\">").append(escape(names[i]))
                    .append("</span>");
        }
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
        html.append(Both.plain(markup));
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
