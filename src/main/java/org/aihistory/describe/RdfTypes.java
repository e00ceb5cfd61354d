package org.aihistory.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.web.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// The media types of documents, for negotiation.
final class RdfTypes {

    /// A page for readers.
    static final List<MediaType> PAGE = List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);

    /// The forms of a document about a thing, in our order of preference.
    static final List<RdfForm> FORMS = List.of(RdfForm.TURTLE, RdfForm.JSONLD, RdfForm.TRIG, RdfForm.NTRIPLES, RdfForm.RDFXML);

    private RdfTypes() {
    }

    /// What the reader likes best: a page or one of the forms.
    ///
    /// @param page whether there is a page, which we like best ourselves
    static Optional<MediaType> best(@Nullable String accept, boolean page, List<RdfForm> forms) {
        List<MediaType> offered = Stream
                .of(page ? PAGE.stream() : Stream.<MediaType>empty(), forms.stream().map(RdfTypes::type), aliases(forms))
                .flatMap(types -> types)
                .toList();
        return Negotiation.best(accept, offered);
    }

    /// Types under which clients also ask for the forms.
    private static Stream<MediaType> aliases(List<RdfForm> forms) {
        return Stream.of(RdfForm.JSONLD, RdfForm.RDFXML).filter(forms::contains)
                .map(form -> form == RdfForm.JSONLD ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML);
    }

    static boolean isPage(MediaType type) {
        return PAGE.contains(type);
    }

    static RdfForm form(MediaType type) {
        if (type.equals(MediaType.APPLICATION_JSON)) {
            return RdfForm.JSONLD;
        }
        if (type.equals(MediaType.APPLICATION_XML)) {
            return RdfForm.RDFXML;
        }
        return Stream.of(RdfForm.values()).filter(form -> type(form).equals(type)).findFirst().orElseThrow();
    }

    static MediaType type(RdfForm form) {
        return MediaType.parseMediaType(form.mediaType());
    }

    /// The type with its character set, where it has one.
    static MediaType full(RdfForm form) {
        boolean utf8 = form != RdfForm.RDFXML && form != RdfForm.JSONLD;
        return MediaType.parseMediaType(form.mediaType() + (utf8 ? ";charset=utf-8" : ""));
    }
}
