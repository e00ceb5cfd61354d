package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;

/// A paragraph for a text box: spans in one size, lines at an exact distance.
///
/// @param before space over it in points
record Par(List<Span> spans, Type type, TextAlign align, double before) {

    Par {
        spans = List.copyOf(spans);
    }

    /// A part of a paragraph in one colour.
    ///
    /// @param link address, `#n` for the slide with that index, empty for none
    record Span(String text, String token, boolean strong, String link) {
    }

    static Par of(String text, Type type, String token) {
        return new Par(List.of(new Span(text, token, type.strong(), "")), type, TextAlign.LEFT, 0);
    }

    static Par linked(String text, Type type, String token, String link) {
        return new Par(List.of(new Span(text, token, type.strong(), link)), type, TextAlign.LEFT, 0);
    }

    Par and(String text, String token) {
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(text, token, false, ""));
        return new Par(more, type, align, before);
    }

    Par linking(String text, String token, String link) {
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(text, token, false, link));
        return new Par(more, type, align, before);
    }

    Par aligned(TextAlign side) {
        return new Par(spans, type, side, before);
    }

    Par after(double space) {
        return new Par(spans, type, align, space);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /// Its height in a column, the space over it included.
    double height(double column) {
        return before + type.height(text(), column);
    }

    /// The height of paragraphs under one another.
    static double height(List<Par> pars, double column) {
        return pars.stream().mapToDouble(par -> par.height(column)).sum();
    }
}
