package org.aihistory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Chooses a media type by Accept, with quality values: what the reader likes best, and among equals what we like best.
public final class Negotiation {

    private Negotiation() {
    }

    /// The best of the offered types.
    ///
    /// @param accept the header; null or blank accepts everything
    /// @param offered in our order of preference, without parameters
    /// @return empty when nothing offered is accepted, or the header cannot be read
    public static Optional<MediaType> best(@Nullable String accept, List<MediaType> offered) {
        if (accept == null || accept.isBlank()) {
            return offered.stream().findFirst();
        }
        List<MediaType> ranges;
        try {
            ranges = MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
        return offered.stream().filter(type -> quality(type, ranges) > 0)
                .max(Comparator.comparingDouble((MediaType type) -> quality(type, ranges))
                        .thenComparing(Comparator.comparingInt((MediaType type) -> offered.indexOf(type)).reversed()));
    }

    /// The quality that the most specific matching range gives; 0 where none matches.
    private static double quality(MediaType type, List<MediaType> ranges) {
        return ranges.stream().filter(range -> range.includes(type)).max(Comparator.comparingInt(Negotiation::specificity))
                .map(MediaType::getQualityValue).orElse(0.0);
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }
}
