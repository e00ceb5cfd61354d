package org.aihistory.picture;

/// Draws a lineage as SVG. The page and the file use the same markup and the same style sheet, `webapp/css/picture.css`.
public final class LineageSvg {

    private LineageSvg() {
    }

    /// A file of its own: XML declaration, title, description, embedded style with the colours of a theme, legend, source line.
    public static String file(LineagePicture picture, Theme theme, Caption caption) {
        throw new UnsupportedOperationException("not yet: " + picture + theme + caption);
    }

    /// An `svg` element for a page, styled by the page's tokens and `picture.css`: items are links to their pages and carry `data-iri`,
    /// arrows carry `data-subject`, `data-relation`, `data-object` and a `title` with their sentence.
    public static String element(LineagePicture picture, Caption caption) {
        throw new UnsupportedOperationException("not yet: " + picture + caption);
    }
}
