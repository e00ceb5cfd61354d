package org.aihistory.release;

/// Content in, release out: parse, check, derive, name.
public final class ReleaseBuilder {

    private ReleaseBuilder() {
    }

    /// Builds the release of some content. The same content gives the same id and the same dump, byte for byte.
    ///
    /// @throws ContentRejected with all errors, when there is any
    public static Release build(Content content) throws ContentRejected {
        throw new UnsupportedOperationException("not yet: " + content.files().size());
    }
}
