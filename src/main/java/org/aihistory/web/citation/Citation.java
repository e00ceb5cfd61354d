package org.aihistory.web.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;

/// How one thing is cited.
///
/// @param address of the files, without their ending: `/page/work/x/cite`
/// @param query what follows the ending of a file: for views, which have no address of their own
/// @param apa formatted as the American Psychological Association wants it
/// @param gb formatted as GB/T 7714-2015 wants it
public record Citation(String address, String query, CSLItemData item, String apa, String gb) {

    /// What files say where several authors stand in an order of ours.
    static final String ORDER_UNKNOWN = "Authors by family name; their order is not recorded, and the list may lack some.";

    /// The text of a file.
    public String write(CitationForm form) {
        return CitationFiles.write(item, form);
    }

    /// The address of a file.
    public String file(CitationForm form) {
        return address + "." + form.extension() + query;
    }

    public List<CitationForm> forms() {
        return List.of(CitationForm.values());
    }

    /// Whether several authors stand in an order of ours.
    public boolean orderUnknown() {
        return ORDER_UNKNOWN.equals(item.getNote());
    }
}
