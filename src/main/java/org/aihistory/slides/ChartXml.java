package org.aihistory.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The markup of a chart: its series with the numbers beside the references to the workbook, so that it reads without the workbook too.
final class ChartXml {

    private static final String FRAME = read();
    private static final String LARGE = "0.0E+00";
    private static final String PLAIN = "#,##0.####";
    private static final double HUGE = 1e12;

    private ChartXml() {
    }

    static String of(Slide.Content.Chart chart, String language) {
        boolean line = chart.line();
        Map<String, String> values = Map.ofEntries(Map.entry("plot", plot(chart)), Map.entry("order", line ? "minMax" : "maxMin"),
                Map.entry("categories", line ? "b" : "l"), Map.entry("values", line ? "l" : "b"),
                Map.entry("logarithm", chart.logarithmic() ? "<c:logBase val=\"10\"/>" : ""), Map.entry("least", least(chart)),
                Map.entry("format", format(chart)), Map.entry("labels", "nextTo"), Map.entry("crosses", line ? "autoZero" : "max"),
                Map.entry("lang", language));
        String xml = FRAME;
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml = xml.replace("{" + value.getKey() + "}", value.getValue());
        }
        return xml;
    }

    /// Name of a number: the thing, marked where sources disagree.
    static String category(Slide.Bar bar) {
        String mark = bar.words().endsWith("≠") ? " ≠" : "";
        return Both.plain(bar.label()) + mark;
    }

    private static String least(Slide.Content.Chart chart) {
        boolean negative = chart.bars().stream().anyMatch(bar -> bar.value() < 0);
        if (chart.logarithmic()) {
            double smallest = chart.bars().stream().mapToDouble(Slide.Bar::value).min().orElse(1);
            return "<c:min val=\"" + Math.pow(10, Math.floor(Math.log10(smallest) - 0.3)) + "\"/>";
        }
        return negative ? "" : "<c:min val=\"0\"/>";
    }

    private static String format(Slide.Content.Chart chart) {
        return chart.bars().stream().anyMatch(bar -> Math.abs(bar.value()) >= HUGE) ? LARGE : PLAIN;
    }

    private static String plot(Slide.Content.Chart chart) {
        String series = series(chart);
        return chart.line()
                ? "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>" + series
                        + "<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>"
                : "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>" + series
                        + "<c:gapWidth val=\"55\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>";
    }

    private static String series(Slide.Content.Chart chart) {
        int last = chart.bars().size() + 1;
        String look = chart.line()
                ? "<c:spPr><a:ln w=\"28575\"><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill></a:ln></c:spPr>"
                        + "<c:marker><c:symbol val=\"circle\"/><c:size val=\"8\"/><c:spPr><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill></c:spPr></c:marker>"
                : "<c:spPr><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>";
        return "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"
                + escape(Both.plain(chart.quantity())) + "</c:v></c:pt></c:strCache></c:strRef></c:tx>" + look + labels(chart)
                + "<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$" + last + "</c:f><c:strCache>"
                + points(chart.bars(), bar -> escape(category(bar)))
                + "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$"
                + last + "</c:f><c:numCache><c:formatCode>General</c:formatCode>"
                + points(chart.bars(), bar -> Double.toString(bar.value())) + "</c:numCache></c:numRef></c:val>"
                + (chart.line() ? "<c:smooth val=\"0\"/>" : "") + "</c:ser>";
    }

    private static String labels(Slide.Content.Chart chart) {
        return "<c:dLbls><c:numFmt formatCode=\"" + format(chart)
                + "\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
                + "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1400\" b=\"1\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>"
                + "<c:dLblPos val=\"" + (chart.line() ? "t" : "outEnd")
                + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>";
    }

    private static String points(List<Slide.Bar> bars, Function<Slide.Bar, String> value) {
        StringBuilder points = new StringBuilder("<c:ptCount val=\"" + bars.size() + "\"/>");
        for (int i = 0; i < bars.size(); i++) {
            points.append("<c:pt idx=\"").append(i).append("\"><c:v>").append(value.apply(bars.get(i))).append("</c:v></c:pt>");
        }
        return points.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{", "(").replace("}", ")");
    }

    private static String read() {
        try (InputStream part = Objects.requireNonNull(ChartXml.class.getResourceAsStream("/slides/template/chart.xml"), "chart.xml")) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
