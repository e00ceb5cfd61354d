package org.aihistory.web.citation;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// How a view is cited: its title, the release that it shows, its permanent address, and the day on which it was seen.
///
/// @param permanent absolute address with the release
public record ViewCitation(String title, String release, String permanent, String language, LocalDate seen) {

    private static final String PRODUCT = "AI History Explorer (智史)";

    /// A view as it is seen today.
    public static ViewCitation today(String title, String release, String permanent, String language) {
        return new ViewCitation(title, release, permanent, language, LocalDate.now(ZoneOffset.UTC));
    }

    /// One line for a text.
    public String plain() {
        return PRODUCT + (language.equals("zh")
                ? "：《" + title + "》，版本 " + release + "。" + permanent + "（访问于 " + seen + "）"
                : ". “" + title + "”. Release " + release + ". " + permanent + " (seen " + seen + ").");
    }

    public String bibtex() {
        return CitationFiles.write(item(), CitationForm.BIBTEX).strip();
    }

    public String ris() {
        return CitationFiles.write(item(), CitationForm.RIS).replace("\r\n", "\n").strip();
    }

    public String csl() {
        return CitationFiles.write(item(), CitationForm.CSL_JSON).strip();
    }

    private CSLItemData item() {
        return new CSLItemDataBuilder().id("aihistory-" + release + "-" + Integer.toHexString(permanent.hashCode())).type(CSLType.WEBPAGE)
                .title(title).author(new CSLNameBuilder().literal("AI History Explorer contributors").build()).containerTitle(PRODUCT)
                .version(release).URL(permanent).language(language)
                .accessed(new CSLDateBuilder().dateParts(seen.getYear(), seen.getMonthValue(), seen.getDayOfMonth()).build()).build();
    }
}
