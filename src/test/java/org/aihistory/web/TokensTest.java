package org.aihistory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Pattern COLOUR = Pattern
            .compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}(?:[0-9a-f]{2})?), (#[0-9a-f]{6}(?:[0-9a-f]{2})?)\\);");
    private static final List<String> TEXT = List.of("ink", "muted", "link", "accent");

    /// A colour in the light and in the dark theme.
    private record Pair(String light, String dark) {
    }

    @Test
    void everyTokenOfTheOntologyHasALightAndADarkValue() throws IOException {
        Stream<String> tokens = Pattern.compile("aih:token \"([a-z-]+)\"").matcher(Files.readString(Path.of("ontology/aih.ttl"))).results()
                .map(found -> found.group(1)).distinct();
        assertThat(colours()).containsKeys(tokens.toArray(String[]::new));
    }

    @Test
    void everyShapeOfTheOntologyIsASymbolOfTheLayout() throws IOException {
        String symbols = Files.readString(Path.of("webapp/templates/shapes.html"));
        Pattern.compile("aih:shape \"([a-z-]+)\"").matcher(Files.readString(Path.of("ontology/aih.ttl"))).results()
                .forEach(shape -> assertThat(symbols).contains("id=\"shape-" + shape.group(1) + "\""));
    }

    @Test
    void textIsReadableOnEveryGround() throws IOException {
        Map<String, Pair> colours = colours();
        for (String ground : List.of("paper", "lane", "raised")) {
            for (String text : TEXT) {
                assertContrast(colours, text, ground, 4.5);
            }
        }
    }

    @Test
    void kindsAndRelationsStandOutFromTheGround() throws IOException {
        Map<String, Pair> colours = colours();
        colours.keySet().stream().filter(name -> name.startsWith("kind-"))
                .forEach(kind -> List.of("paper", "lane").forEach(ground -> assertContrast(colours, kind, ground, 4.5)));
        colours.keySet().stream().filter(name -> name.startsWith("rel-"))
                .forEach(relation -> List.of("paper", "lane").forEach(ground -> assertContrast(colours, relation, ground, 4.5)));
    }

    @Test
    void coloursStandInTheTokensOnly() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("webapp/css"))) {
            for (Path file : files.filter(path -> !path.endsWith("tokens.css")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
            }
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.48);
    }

    private static void assertContrast(Map<String, Pair> colours, String text, String ground, double least) {
        Pair front = colours.getOrDefault(text, new Pair("", ""));
        Pair back = colours.getOrDefault(ground, new Pair("", ""));
        assertThat(contrast(front.light(), back.light())).as("%s on %s, light", text, ground).isGreaterThanOrEqualTo(least);
        assertThat(contrast(front.dark(), back.dark())).as("%s on %s, dark", text, ground).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Pair> colours() throws IOException {
        Map<String, Pair> colours = new LinkedHashMap<>();
        for (MatchResult found : COLOUR.matcher(Files.readString(Path.of("webapp/css/tokens.css"))).results().toList()) {
            colours.put(found.group(1), new Pair(found.group(2), found.group(3)));
        }
        return colours;
    }

    /// Contrast ratio of WCAG 2.2.
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
    }

    private static double part(String hex, int start) {
        double value = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
