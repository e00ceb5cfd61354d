package org.aihistory.sparql.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aihistory.model.Edtf;
import org.aihistory.model.Language;
import org.aihistory.picture.Caption;
import org.aihistory.picture.ChartSvg;
import org.jspecify.annotations.Nullable;

/// Rows as a chart: one number per row, as bars, or as a line where the other column runs in time. `#view: chart line ?x ?y` chooses.
///
/// @param language of the names
record ChartOfRows(AnswerTable table, Directive directive, Language language, Caption caption) {

    private static final int BARS = 60;

    Drawn drawn() {
        int total = table.rows().size();
        List<Integer> columns = columns();
        if (columns.isEmpty()) {
            return new Drawn.Unfit(ViewName.CHART.word(), 0, total);
        }
        int x = columns.getFirst();
        int y = columns.getLast();
        List<Integer> apart = tellingApart(x, y);
        List<ChartSvg.Point> points = new ArrayList<>();
        for (List<@Nullable Cell> row : table.rows()) {
            Optional<Double> value = Role.number(row.get(y));
            Cell name = row.get(x);
            if (value.isPresent() && name != null) {
                points.add(new ChartSvg.Point(named(row, x, apart), place(name), value.get(), name(row.get(y)), name.link()));
            }
        }
        if (points.isEmpty()) {
            return new Drawn.Unfit(ViewName.CHART.word(), 0, total);
        }
        boolean inTime = points.stream().allMatch(point -> !Double.isNaN(point.place()));
        boolean line = directive.words().contains("line") || (inTime && table.role(x) != Role.THING && !directive.words().contains("bar"));
        ChartSvg chart = new ChartSvg(table.columns().get(x), table.columns().get(y), caption);
        if (line && inTime) {
            return new Drawn.Chart(ViewName.CHART.word(), chart.line(points), points.size(), total);
        }
        List<ChartSvg.Point> bars = points.stream().limit(BARS).toList();
        return new Drawn.Chart(ViewName.CHART.word(), chart.bars(bars), bars.size(), total);
    }

    /// The columns in which rows differ that have the same name: their values stand beside the name, so that no two bars are called the same.
    private List<Integer> tellingApart(int x, int y) {
        return IntStream.range(0, table.columns().size()).filter(column -> column != x && column != y && table.role(column) != Role.NUMBER)
                .filter(column -> table.rows().stream().collect(Collectors.groupingBy(row -> name(row.get(x)),
                        Collectors.mapping(row -> name(row.get(column)), Collectors.toSet()))).values().stream()
                        .anyMatch(values -> values.size() > 1))
                .boxed().toList();
    }

    private static String named(List<@Nullable Cell> row, int x, List<Integer> apart) {
        return Stream.concat(Stream.of(x), apart.stream()).map(column -> name(row.get(column))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String name(@Nullable Cell cell) {
        return cell == null ? "" : cell.text();
    }

    /// Which column names the points and which holds their numbers; empty when there is no such pair.
    private List<Integer> columns() {
        List<Integer> named = directive.columns().stream().map(table::column).filter(column -> column >= 0).toList();
        if (named.size() >= 2) {
            return List.of(named.getFirst(), named.get(1));
        }
        List<Integer> numbers = table.columns(Role.NUMBER);
        List<Integer> others = IntStream.range(0, table.columns().size()).filter(column -> !numbers.contains(column)).boxed().toList();
        if (numbers.isEmpty() || (others.isEmpty() && numbers.size() < 2)) {
            return List.of();
        }
        if (others.isEmpty()) {
            return List.of(numbers.getFirst(), numbers.get(1));
        }
        List<Integer> texts = others.stream().filter(column -> table.role(column) != Role.THING).toList();
        List<Integer> things = table.columns(Role.THING);
        int x = !things.isEmpty() ? things.getFirst() : texts.getFirst();
        return List.of(x, numbers.getLast());
    }

    /// Where a value stands on a line: a number as it is, a date by its first day; NaN for a name.
    private static double place(Cell cell) {
        Optional<Double> number = Role.number(cell);
        if (number.isPresent()) {
            return number.get();
        }
        String text = cell.text().replaceAll("s$", "").replaceAll("^(\\d{3})$", "$1X");
        Cell plain = new Cell(org.aihistory.model.Term.text(text), text, "", "", "", null);
        Optional<Edtf> date = cell.thing().isEmpty() ? Role.date(plain) : Optional.empty();
        java.time.@Nullable LocalDate first = date.map(Edtf::earliest).orElse(null);
        return first == null ? Double.NaN : first.getYear() + (first.getDayOfYear() - 1) / 365.25;
    }
}
