package org.aihistory.sparql.ask;

import org.aihistory.sparql.ask.Terms.Form;

/// One condition of a build. What is empty does not limit.
///
/// @param subject what it looks at: the name of a property, or one of `when`, `name`, `register`
/// @param back whether the property leads from other things to these
/// @param thing `kind/slug` of the thing at the other end
/// @param words text to contain, or a name that stands for no thing yet
/// @param sort class of the thing at the other end, or the individual chosen
/// @param from first year
/// @param to last year
public record Condition(String subject, boolean back, String thing, String words, String sort, String from, String to) {

    /// Stands before the name of a property that leads from other things to these.
    static final String BACK = "~";
    /// Any recorded time of the thing.
    public static final String WHEN = "when";
    /// Any of its names.
    public static final String NAME = "name";
    /// The register of a passage that states something of it.
    public static final String REGISTER = "register";

    /// The key in addresses: `author`, `~author`.
    public String key() {
        return key(subject, back);
    }

    /// The key of a property, read forward or backward.
    public static String key(String property, boolean back) {
        return (back ? BACK : "") + property;
    }

    /// How its value is given.
    public Form form(Terms terms) {
        return switch (subject) {
            case WHEN -> Form.DATE;
            case NAME -> Form.TEXT;
            case REGISTER -> Form.CHOICE;
            default -> terms.property(subject).map(Terms.Property::form).orElse(Form.TEXT);
        };
    }
}
