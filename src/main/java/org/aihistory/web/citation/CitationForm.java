package org.aihistory.web.citation;

import java.util.Arrays;
import java.util.Optional;

/// The files in which a citation can be had.
public enum CitationForm {

    BIBTEX("bib", "application/x-bibtex"), RIS("ris", "application/x-research-info-systems"), CSL_JSON("json",
            "application/vnd.citationstyles.csl+json");

    private final String extension;
    private final String mediaType;

    CitationForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The form of a file name's ending.
    public static Optional<CitationForm> of(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
    }
}
