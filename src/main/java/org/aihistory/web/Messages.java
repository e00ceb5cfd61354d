package org.aihistory.web;

import org.aihistory.model.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words of the interface from `messages_{en,zh}.properties`, for what is not written in a template.
@Component
public class Messages {

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /// The text of a key in one language, its places `{0}`, `{1}` … filled with the arguments.
    ///
    /// @throws org.springframework.context.NoSuchMessageException when there is no such key
    public String text(Language language, String key, Object... arguments) {
        return source.getMessage(key, arguments, language.locale());
    }
}
