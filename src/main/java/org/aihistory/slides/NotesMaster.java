package org.aihistory.slides;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotesMaster;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;

/// The master of the pages of notes, where a presentation has none.
final class NotesMaster {

    private static final Set<Placeholder> EMPTY_IN_NOTES = EnumSet.of(Placeholder.HEADER, Placeholder.DATETIME, Placeholder.FOOTER);

    private NotesMaster() {
    }

    /// Adds one as the library draws it, without header, date and footer, which are empty here and which each page of notes would copy.
    static void add(XMLSlideShow show) {
        draw(show);
        XSLFNotesMaster master = show.getNotesMaster();
        for (XSLFTextShape shape : master.getPlaceholders()) {
            if (EMPTY_IN_NOTES.contains(shape.getTextType())) {
                master.removeShape(shape);
            }
        }
    }

    /// The library numbers the theme of the new master by those beside the presentation and meets those of a lecturer's masters: for that moment it is
    /// shown all.
    private static void draw(XMLSlideShow show) {
        List<POIXMLDocumentPart> beside = show.getRelations();
        List<String> shown = beside.stream().flatMap(part -> part.getRelations().stream())
                .filter(part -> part instanceof XSLFTheme && !beside.contains(part)).distinct()
                .map(theme -> show.addRelation(null, XSLFRelation.THEME, theme).getRelationship().getId()).toList();
        show.createNotesMaster();
        shown.forEach(show.getPackagePart()::removeRelationship);
    }
}
