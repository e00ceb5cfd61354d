package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;

/// A paragraph for a text box: spans in one size, lines at an exact distance.
///
/// @param before space over it in points
record Par(List<Span> spans, Type type, TextAlign align, double before) {

    /// The space between sentences and the same sentences in a second language.
    static final double BELOW = 3;

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

    /// The paragraphs of its languages: the second one below the first, smaller.
    List<Par> languages() {
        if (text().indexOf(Both.BELOW) < 0) {
            return List.of(this);
        }
        List<Par> parts = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        for (Span span : spans) {
            String[] texts = Both.under(span.text());
            for (int i = 0; i < texts.length; i++) {
                if (i > 0) {
                    parts.add(part(part, parts.size()));
                    part = new ArrayList<>();
                }
                String token = parts.isEmpty() || !span.token().equals("ink") ? span.token() : "muted";
                part.add(new Span(texts[i], token, span.strong(), span.link()));
            }
        }
        parts.add(part(part, parts.size()));
        return parts;
    }

    private Par part(List<Span> part, int index) {
        return new Par(part, index == 0 ? type : type.second(), align, index == 0 ? before : BELOW);
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
