package org.aihistory.slides;

import java.util.Locale;

/// Writes a chart as a table whose cells hold bars: it reads without the picture.
final class HtmlChart {

    private static final double LENGTH = 300;

    private HtmlChart() {
    }

    static void write(Markup html, Slide.Content.Chart chart) {
        double most = chart.bars().stream().mapToDouble(bar -> length(chart, bar)).max().orElse(1);
        html.open("table", "class", "slide__table slide__chart", "aria-label", chart.description());
        html.open("tr").open("td").close("td").text("th", chart.quantity(), "scope", "col").close("tr");
        for (Slide.Bar bar : chart.bars()) {
            String width = String.format(Locale.ROOT, "%.1f", LENGTH * Math.max(0, length(chart, bar)) / Math.max(most, 1e-12));
            html.open("tr").open("th", "scope", "row").link(bar.label(), bar.link()).close("th").open("td");
            html.open("svg", "class", "bar kind-person", "viewBox", "0 0 300 16", "aria-hidden", "true")
                    .open("rect", "width", width, "height", "16", "fill", "currentcolor").close("rect").close("svg");
            html.text("span", bar.words() + " ", "class", "bar__value").text("span", bar.source(), "class", "muted").close("td")
                    .close("tr");
        }
        html.close("table");
        if (!chart.remark().isEmpty()) {
            html.text("p", chart.remark(), "class", "slide__remark");
        }
    }

    /// How long a bar is drawn: by the order of magnitude where the axis is logarithmic.
    private static double length(Slide.Content.Chart chart, Slide.Bar bar) {
        double least = chart.bars().stream().mapToDouble(Slide.Bar::value).min().orElse(1);
        return chart.logarithmic() ? Math.log10(bar.value() / least) + 0.3 : bar.value();
    }
}
