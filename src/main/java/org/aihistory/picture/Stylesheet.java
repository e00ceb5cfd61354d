package org.aihistory.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The style of an SVG file: the pages' own `picture.css`, with each token replaced by its value in `tokens.css`. Files and pages look the same.
final class Stylesheet {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\((#[0-9a-fA-F]+),\\s*(#[0-9a-fA-F]+)\\)");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern OUTLINE = Pattern
            .compile("paint-order: stroke; stroke: var\\([a-z-]+\\); stroke-width: 3px; stroke-linejoin: round;");
    private static final Map<String, String> ON_PAPER = Map.of("paper", "#ffffff", "lane", "#f6f6f4", "ink", "#000000");

    private Stylesheet() {
    }

    /// Rules with short selectors, without layers, comments and variables, for viewers that know none of them; labels have a halo of their own.
    ///
    /// @throws IllegalStateException when a rule uses a token that has no value
    static String of(Theme theme) {
        Map<String, String> tokens = tokens(resource("tokens.css"), theme);
        String rules = COMMENT.matcher(resource("picture.css")).replaceAll("");
        String unwrapped = rules.substring(rules.indexOf('{') + 1, rules.lastIndexOf('}'));
        String plain = unwrapped.replace(".picture .", ".").replace(".picture a.", "a.").replace(".picture text", "text")
                .replace("stroke: transparent", "stroke: none");
        return USE.matcher(OUTLINE.matcher(plain).replaceAll("")).replaceAll(use -> Matcher.quoteReplacement(value(tokens, use.group(1))))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String value(Map<String, String> tokens, String name) {
        String value = tokens.get(name);
        if (value == null) {
            throw new IllegalStateException("tokens.css has no colour --" + name);
        }
        return value;
    }

    private static Map<String, String> tokens(String css, Theme theme) {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), token.group(theme == Theme.DARK ? 3 : 2)));
        if (theme == Theme.PRINT) {
            tokens.putAll(ON_PAPER);
        }
        return tokens;
    }

    private static String resource(String name) {
        try (InputStream css = Stylesheet.class.getResourceAsStream("/static/css/" + name)) {
            return new String(Objects.requireNonNull(css, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
