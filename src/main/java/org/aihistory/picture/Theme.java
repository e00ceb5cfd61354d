package org.aihistory.picture;

/// The colours of an SVG file: light and dark as on the pages, print as ink on white paper.
public enum Theme {
    LIGHT, DARK, PRINT
}
