package org.aihistory.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aihistory.slides.Marks.Side;
import org.apache.poi.sl.draw.geom.PresetGeometries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarksTest {

    private static final Box BOX = new Box(100, 200, 40, 20);
    private static final Map<Marks, String> PRESETS = Map.of(Marks.CIRCLE, "ellipse", Marks.RING, "donut", Marks.PAGE, "rect",
            Marks.DIAMOND,
            "diamond", Marks.HEXAGON, "hexagon", Marks.TRIANGLE, "triangle");

    /// The guides of the presets for a box of 40 by 20 at 0, 0 with the usual adjustments: hexagon 25 % of the shorter side, triangle 50 %.
    private static final Map<String, Double> GUIDES = Map.ofEntries(Map.entry("l", 0.0), Map.entry("r", 40.0), Map.entry("t", 0.0),
            Map.entry("b", 20.0), Map.entry("hc", 20.0), Map.entry("vc", 10.0));

    @ParameterizedTest
    @EnumSource
    void aConnectorIsGluedWhereThePresetHasItsSite(Marks mark) throws IOException {
        for (Side side : Side.values()) {
            String[] site = site(Objects.requireNonNull(PRESETS.get(mark)), mark.site(side));
            double[] point = mark.point(side, BOX);
            assertThat(point[0]).as("%s %s x", mark, side).isCloseTo(100 + guide(mark, site[0]), within(0.1));
            assertThat(point[1]).as("%s %s y", mark, side).isCloseTo(200 + guide(mark, site[1]), within(0.1));
        }
    }

    private static double guide(Marks mark, String name) {
        return switch (name) {
            case "x1" -> mark == Marks.TRIANGLE ? 10 : 5;
            case "x2" -> mark == Marks.TRIANGLE ? 20 : 35;
            case "x3" -> 30;
            case "y1" -> 0;
            case "y2" -> 20;
            default -> Objects.requireNonNull(GUIDES.get(name), name);
        };
    }

    /// The names of the guides of a connection site, x and y, as the definitions of the presets give them.
    private static String[] site(String preset, int index) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PresetGeometries.class.getResourceAsStream("presetShapeDefinitions.xml"))) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String shape = all.substring(all.indexOf("<" + preset + ">"), all.indexOf("</" + preset + ">"));
            MatchResult site = Pattern.compile("<cxn ang=\"[^\"]*\">\\s*<pos x=\"([^\"]*)\" y=\"([^\"]*)\"").matcher(shape).results()
                    .skip(index)
                    .findFirst().orElseThrow();
            return new String[]{site.group(1), site.group(2)};
        }
    }
}
