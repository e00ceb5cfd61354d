package org.aihistory.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of the slides: the light values of the colour tokens of the pages (css/tokens.css).
///
/// @param colours token name, e.g. `kind-person`, to six hexadecimal digits
record Palette(Map<String, String> colours) {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(?:light-dark\\(\\s*)?#([0-9a-fA-F]{6})\\b");

    Palette {
        colours = Map.copyOf(colours);
    }

    /// The colours of the pages.
    static Palette ofPages() {
        try (InputStream tokens = Objects.requireNonNull(Palette.class.getResourceAsStream("/static/css/tokens.css"), "css/tokens.css")) {
            return parse(new String(tokens.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Palette parse(String css) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            colours.putIfAbsent(token.group(1), token.group(2).toUpperCase(Locale.ROOT));
        }
        return new Palette(colours);
    }

    /// The colour of a token as six hexadecimal digits.
    ///
    /// @throws IllegalArgumentException when there is no such token
    String of(String token) {
        String colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("no colour token: " + token);
        }
        return colour;
    }
}
