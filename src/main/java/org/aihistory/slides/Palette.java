package org.aihistory.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aihistory.model.DeckPlan.Look;

/// The colours of the slides: the values of the colour tokens of the pages (css/tokens.css) in one look.
///
/// @param colours token name, e.g. `kind-person`, to six hexadecimal digits
record Palette(Map<String, String> colours) {

    private static final Pattern TOKEN = Pattern
            .compile("--([a-z0-9-]+):\\s*(?:light-dark\\(\\s*)?#([0-9a-fA-F]{6})\\b(?:\\s*,\\s*#([0-9a-fA-F]{6})\\b)?");
    /// On paper the ground is white, and what is quiet on a screen is darker.
    private static final Map<String, String> PRINT = Map.of("paper", "FFFFFF", "raised", "FFFFFF", "lane", "F5F5F5", "ink", "000000",
            "muted",
            "4A4A4A", "line", "CCCCCC", "line-strong", "6E6E6E", "accent-ground", "FFFFFF");

    private static final Map<Look, Palette> LOOKS = Arrays.stream(Look.values())
            .collect(Collectors.toUnmodifiableMap(look -> look, Palette::read));

    Palette {
        colours = Map.copyOf(colours);
    }

    /// The colours of the pages.
    static Palette ofPages() {
        return of(Look.LIGHT);
    }

    /// The colours of a look.
    static Palette of(Look look) {
        return Objects.requireNonNull(LOOKS.get(look));
    }

    private static Palette read(Look look) {
        try (InputStream tokens = Objects.requireNonNull(Palette.class.getResourceAsStream("/static/css/tokens.css"), "css/tokens.css")) {
            return parse(new String(tokens.readAllBytes(), StandardCharsets.UTF_8), look);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Palette parse(String css) {
        return parse(css, Look.LIGHT);
    }

    static Palette parse(String css, Look look) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            String dark = token.group(3);
            colours.putIfAbsent(token.group(1), (look == Look.DARK && dark != null ? dark : token.group(2)).toUpperCase(Locale.ROOT));
        }
        if (look == Look.PRINT) {
            colours.replaceAll((name, value) -> PRINT.getOrDefault(name, value));
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
