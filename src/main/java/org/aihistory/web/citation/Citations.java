package org.aihistory.web.citation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLItemData;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;

/// Citations of things, made once per release.
@Component
public class Citations {

    private static final int KEPT = 5_000;

    private final CitationStyle apa = new CitationStyle("apa", "en-US");
    private final CitationStyle gb = new CitationStyle("china-national-standard-gb-t-7714-2015-numeric", "zh-CN");
    private final Cache<String, Citation> made = Caffeine.newBuilder().maximumSize(KEPT).build();

    /// How a thing that is known here is cited.
    public Citation of(Knowledge knowledge, String iri) {
        return made.get(knowledge.releaseId() + " " + iri, _ -> make(knowledge, iri));
    }

    /// How the whole dataset is cited.
    public Citation ofDataset(Knowledge knowledge) {
        return of(knowledge, Reference.DATASET);
    }

    private Citation make(Knowledge knowledge, String iri) {
        CSLItemData item = Reference.of(knowledge, iri);
        return formatted(address(iri), "", item);
    }

    /// @param address of the files, without their ending
    /// @param query what follows the ending
    Citation formatted(String address, String query, CSLItemData item) {
        String inApa = withoutDayOfReading(apa.format(item)).replace(", & " + CitationFiles.MORE, ", " + CitationFiles.MORE);
        return new Citation(address, query, item, inApa, gb.format(item));
    }

    /// APA names the day of reading only of what changes; a release does not, and the style would leave the bare word "Retrieved".
    private static String withoutDayOfReading(String apa) {
        return apa.replaceFirst("Retrieved (?=https?://)", "");
    }

    private static String address(String iri) {
        if (iri.equals(Reference.DATASET)) {
            return "/about/cite";
        }
        String kind = Things.kind(iri);
        String folder = kind.equals("source") || kind.equals("claim") ? "/" + kind + "s/" : "/page/" + kind + "/";
        return folder + Things.slug(iri) + "/cite";
    }
}
