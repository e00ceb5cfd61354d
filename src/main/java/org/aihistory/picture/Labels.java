package org.aihistory.picture;

/// How labels stand out from the lines behind them.
enum Labels {
    /// one text; the page's style draws its outline below its letters
    PLAIN,
    /// a text of outlines below the text: not every viewer of files knows how to order the two
    WITH_HALO;

    void write(Xml xml, String text, Object... attributes) {
        if (this == WITH_HALO) {
            xml.open("g", "class", "picture__halo", "aria-hidden", "true").text("text", text, attributes).close("g");
        }
        xml.text("text", text, attributes);
    }
}
