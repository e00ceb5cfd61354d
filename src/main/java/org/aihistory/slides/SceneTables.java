package org.aihistory.slides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Measure;
import org.aihistory.model.Telling.Reference;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Text;
import org.aihistory.slides.Slide.Content;

/// Makes the tables, cards and charts of scenes for slides.
final class SceneTables {

    private static final int MOST_COLUMNS = 4;
    private static final String NONE = "–";
    private static final String DISPUTED = " ≠";

    private final DeckSetting setting;

    SceneTables(DeckSetting setting) {
        this.setting = setting;
    }

    /// Rows of a table before they are put into words.
    ///
    /// @param head cells of the head
    /// @param row cells of a row by its place
    /// @param shown how many rows the answer has in all; more than count where a limit cut
    /// @param name what the table is, for its text equivalent
    record Rows(int count, int shown, boolean even, BiFunction<DeckSetting, Integer, List<String>> row,
            java.util.function.Function<DeckSetting, List<String>> head, java.util.function.Function<DeckSetting, String> name) {
    }

    /// Things side by side, at most four on a slide.
    ///
    /// @param apart whether what one of them alone has stands in a table of its own
    static List<Rows> comparisons(Shown.Comparison comparison, boolean apart) {
        List<Rows> parts = new ArrayList<>();
        for (int from = 0; from < comparison.columns().size(); from += MOST_COLUMNS) {
            parts.addAll(comparison(comparison, from, Math.min(from + MOST_COLUMNS, comparison.columns().size()), apart));
        }
        return parts;
    }

    /// What things share side by side, then what one of them alone has.
    private static List<Rows> comparison(Shown.Comparison comparison, int from, int to, boolean apart) {
        List<Entity> columns = comparison.columns().subList(from, to);
        List<Shown.Comparison.Line> lines = comparison.lines().stream()
                .map(line -> new Shown.Comparison.Line(line.property(), line.values().subList(from, to))).toList();
        Compared compared = apart ? Compared.of(lines, to - from) : Compared.together(lines);
        java.util.function.Function<DeckSetting, String> name = one -> one.word("slides.table",
                names(columns.stream().map(Entity::label).toList(), one));
        boolean dated = columns.stream().anyMatch(column -> column.span().known());
        int fixed = dated ? 2 : 1;
        int count = fixed + compared.shared().size();
        Rows shared = new Rows(count, count, true, (one, place) -> {
            if (place == 0) {
                return row(one.word("slides.table.what"), columns.stream().map(column -> one.sentences(column.summary())).toList());
            }
            if (place < fixed) {
                return row(one.word("slides.table.when"), columns.stream().map(column -> date(column, one)).toList());
            }
            Shown.Comparison.Line line = compared.shared().get(place - fixed);
            return row(one.in(line.property()), line.values().stream().map(values -> names(values, one)).toList());
        }, one -> row("", columns.stream().map(column -> one.in(column.label())).toList()), name);
        int alone = compared.alone().size();
        return alone == 0
                ? List.of(shared)
                : List.of(shared, new Rows(alone, alone, true,
                        (one, place) -> List.of(one.in(columns.get(compared.alone().get(place).column()).label()),
                                compared.alone().get(place).in(one)),
                        one -> List.of("", one.word("slides.table.alone")), name));
    }

    private static String date(Entity entity, DeckSetting one) {
        return one.beside(alone -> DateWords.of(entity.span(), alone.language()));
    }

    static String names(List<Text> names, DeckSetting setting) {
        return setting.beside(one -> names.stream().map(one::in).collect(Collectors.joining(one.word("slides.comma"))));
    }

    static Rows measurements(Shown.Measurements measured) {
        return new Rows(measured.rows().size(), measured.total(), false, (one, place) -> {
            Measure row = measured.rows().get(place);
            String setting = one.in(row.setting());
            return List.of(one.in(row.subject()), one.in(row.quantity()), setting.isEmpty() ? NONE : setting,
                    number(row.words(), row.unit(), one) + (row.disputed() ? DISPUTED : ""), SourceLines.numbers(row.grounds()));
        }, one -> List.of(one.word("slides.measure.of"), one.word("slides.measure.quantity"), one.word("slides.measure.setting"),
                one.word("slides.measure.value"), one.word("slides.measure.source")), one -> one.word("slides.measurements"));
    }

    static Rows answer(Shown.Answer answer) {
        if (answer.rows().isEmpty()) {
            return new Rows(1, 1, false, (one, place) -> answer.columns().stream().map(column -> NONE).toList(),
                    one -> answer.columns().stream().map(one::in).toList(), one -> one.word("slides.answer"));
        }
        return new Rows(answer.rows().size(), answer.total(), false,
                (one, place) -> answer.rows().get(place).stream().map(cell -> one.in(cell.text())).toList(),
                one -> answer.columns().stream().map(one::in).toList(), one -> one.word("slides.answer"));
    }

    /// The facts of a thing that its card has no room for.
    static Rows facts(Shown.Card card, int from) {
        int count = facts(card).size() - from;
        return new Rows(count, count, true, (one, place) -> {
            Slide.Fact fact = new SceneTables(one).fact(facts(card).get(from + place));
            return List.of(fact.name(), fact.value() + (fact.disputed() ? DISPUTED : ""));
        }, one -> List.of(one.in(one.kind(card.entity()).label()), one.in(card.entity().label())),
                one -> one.in(card.entity().label()));
    }

    Content.Card card(Shown.Card card) {
        return new Content.Card(ScenePictures.stop(card.entity(), setting), setting.sentences(card.entity().summary()),
                facts(card).stream().map(this::fact).toList());
    }

    /// The values of each property.
    private static List<List<Telling.Fact>> facts(Shown.Card card) {
        Map<String, List<Telling.Fact>> byProperty = new LinkedHashMap<>();
        card.facts().forEach(fact -> byProperty.computeIfAbsent(fact.property(), property -> new ArrayList<>()).add(fact));
        return List.copyOf(byProperty.values());
    }

    /// One property; where sources disagree its values stand against each other.
    private Slide.Fact fact(List<Telling.Fact> values) {
        boolean disputed = values.getFirst().disputed();
        String joined = setting.beside(one -> values.stream()
                .map(fact -> (one.in(fact.value()) + one.words().unit(fact.unit()) + " " + SourceLines.numbers(fact.grounds())).strip())
                .collect(Collectors.joining(disputed ? DISPUTED + " " : one.word("slides.comma"))));
        return new Slide.Fact(setting.in(values.getFirst().name()), joined, "", disputed);
    }

    Content.Source source(Shown.Source source) {
        Reference reference = source.reference();
        List<Slide.Fact> facts = new ArrayList<>();
        if (!reference.creators().isEmpty()) {
            facts.add(fact("slides.source.creators",
                    setting.beside(one -> one.words().names(reference.creators().stream().map(one::in).toList()))));
        }
        facts.add(fact("slides.source.kind", setting.word("slides.kind." + reference.kind().replace(' ', '-'))));
        if (!reference.published().isEmpty()) {
            facts.add(fact("slides.source.published",
                    setting.beside(one -> DateWords.of(Edtf.parse(reference.published()), one.language()))));
        }
        facts.add(fact("slides.source.register", setting.in(reference.register())));
        for (Citation passage : source.passages()) {
            facts.add(fact("slides.source.passage",
                    setting.beside(one -> one.in(passage.locator()) + " — " + one.in(passage.voice()))));
        }
        if (!SourceLines.record(reference).isEmpty()) {
            facts.add(fact("slides.source.link", SourceLines.record(reference)));
        }
        return new Content.Source(setting.in(reference.title()), setting.address(reference.page()), facts);
    }

    private Slide.Fact fact(String key, String value) {
        return new Slide.Fact(setting.word(key), value, "", false);
    }

    Content.Chart chart(Shown.Chart chart) {
        ChartScale scale = ChartScale.of(chart.points().stream().map(Shown.Chart.Point::value).toList(), setting.language());
        List<Slide.Bar> bars = chart.points().stream().map(point -> new Slide.Bar(setting.in(point.label()),
                scale.of(point.value()), number(point.words(), chart.unit(), setting) + (point.disputed() ? DISPUTED : ""),
                SourceLines.numbers(point.grounds()), point.page().isEmpty() ? "" : setting.address(point.page()))).toList();
        String unit = (scale.word() + setting.first().words().unit(chart.unit())).strip();
        String quantity = setting.in(chart.quantity()) + (unit.isEmpty() ? "" : " (" + unit + ")");
        DeckSetting first = setting.first();
        String remark = chart.points().size() < chart.total()
                ? first.word("slides.shown", Integer.toString(chart.points().size()), Integer.toString(chart.total()))
                : "";
        String description = first.word("slides.chart", first.in(chart.quantity()), chart.points().stream()
                .map(point -> first.in(point.label()) + " " + number(point.words(), chart.unit(), first))
                .collect(Collectors.joining(first.word("slides.semicolon"))));
        return new Content.Chart(quantity, chart.line(), scale.logarithmic(), bars, remark, description);
    }

    private static String number(Text words, String unit, DeckSetting setting) {
        return setting.beside(one -> one.in(words) + one.words().unit(unit));
    }

    private static List<String> row(String head, List<String> cells) {
        List<String> row = new ArrayList<>();
        row.add(head);
        row.addAll(cells);
        return row;
    }
}
