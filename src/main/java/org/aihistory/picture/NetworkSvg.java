package org.aihistory.picture;

/// Draws a network as SVG; see LineageSvg for the two forms.
public final class NetworkSvg {

    private NetworkSvg() {
    }

    /// A file of its own.
    public static String file(NetworkPicture picture, Theme theme, Caption caption) {
        throw new UnsupportedOperationException("not yet: " + picture + theme + caption);
    }

    /// An `svg` element for a page.
    public static String element(NetworkPicture picture, Caption caption) {
        throw new UnsupportedOperationException("not yet: " + picture + caption);
    }
}
