package org.aihistory.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.aihistory.model.Text;

/// What usual variables of queries are called as heads of columns, in both languages.
final class ColumnWords {

    private static final String KEY = "answer.column.";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages", Locale.ENGLISH);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("messages", Locale.CHINESE);

    private ColumnWords() {
    }

    /// Nothing for a variable that has no words.
    static Optional<Text> of(String variable) {
        String key = KEY + variable;
        return ENGLISH.containsKey(key) && CHINESE.containsKey(key)
                ? Optional.of(new Text(ENGLISH.getString(key), CHINESE.getString(key)))
                : Optional.empty();
    }
}
