package org.aihistory.web.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/// One style of formatted references. The processor is made once and used by one thread at a time.
final class CitationStyle {

    private final One item = new One();
    private final CSL processor;

    /// @param style name of a style of citationstyles.org
    /// @param locale language of its words
    CitationStyle(String style, String locale) {
        try {
            processor = new CSL(item, style, locale);
        } catch (IOException missing) {
            throw new UncheckedIOException(style, missing);
        }
    }

    synchronized String format(CSLItemData described) {
        processor.reset();
        processor.setOutputFormat("text");
        item.data = described;
        processor.registerCitationItems(described.getId());
        String entry = String.join(" ", List.of(processor.makeBibliography().getEntries()));
        return entry.strip().replaceFirst("^\\[1\\]\\s*", "").replaceAll("\\s+", " ");
    }

    /// The one item that is being formatted.
    private static final class One implements ItemDataProvider {

        private CSLItemData data = new CSLItemData();

        @Override
        public CSLItemData retrieveItem(String id) {
            return data;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(data.getId());
        }
    }
}
