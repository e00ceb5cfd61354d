package org.aihistory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.aihistory.model.Language;

/// The languages of one request: of the interface and of the data. Controllers take it as a method parameter; templates find it as `reader`.
///
/// @param ui from `lang`, else Accept-Language, else English
/// @param data from `data`, else as the interface
public record Reader(Language ui, Language data) {

    /// The parameter that names the language of the interface.
    public static final String LANG = "lang";

    /// The parameter that names the language of labels.
    public static final String DATA = "data";

    /// The languages of a request; a tag that is neither Chinese nor English counts as not given,
    /// and so does everything in a body that cannot be read.
    public static Reader of(HttpServletRequest request) {
        Language ui = parameter(request, LANG).or(() -> accepted(request)).orElse(Language.EN);
        return new Reader(ui, parameter(request, DATA).orElse(ui));
    }

    private static Optional<Language> parameter(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name)).flatMap(Language::of);
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream().flatMap(locale -> Language.of(locale.toLanguageTag()).stream()).findFirst();
    }
}
