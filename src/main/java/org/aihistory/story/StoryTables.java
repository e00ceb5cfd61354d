package org.aihistory.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edtf;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Reference;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Text;
import org.aihistory.model.Units;
import org.aihistory.story.StoryPage.Cell;
import org.aihistory.story.StoryPage.View;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.context.NoSuchMessageException;

/// Makes the tables of scenes: measurements, the numbers of a chart, the answer to a query, what a source is.
final class StoryTables {

    private final Reader reader;
    private final Messages messages;

    StoryTables(Reader reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    View of(Shown.Measurements measured) {
        List<List<Cell>> rows = measured.rows().stream().map(row -> List.of(cell(in(row.subject()), row.page()),
                cell(row.quantity().in(reader.ui()), ""), cell(in(row.setting()), ""),
                new Cell(in(row.words()) + unit(row.unit()), "", row.grounds(), row.disputed()))).toList();
        List<String> heads = List.of(word("story.measure.of"), word("story.measure.quantity"), word("story.measure.setting"),
                word("story.measure.value"));
        return new View.Table(word("story.measurements"), heads, rows, measured.total());
    }

    View of(Shown.Chart chart) {
        List<List<Cell>> rows = chart.points().stream().map(point -> List.of(cell(in(point.label()), point.page()),
                new Cell(in(point.words()) + unit(chart.unit()), "", point.grounds(), point.disputed()))).toList();
        return new View.Table(in(chart.quantity()), List.of("", in(chart.quantity())), rows, chart.total());
    }

    View of(Shown.Answer answer) {
        List<List<Cell>> rows = answer.rows().stream()
                .map(row -> row.stream().map(value -> cell(in(value.text()), value.page())).toList()).toList();
        return new View.Table(word("story.answer"), answer.columns().stream().map(column -> column.in(reader.ui())).toList(), rows,
                answer.total());
    }

    View of(Shown.Source source) {
        Reference reference = source.reference();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(cell(word("story.source.title"), ""), cell(in(reference.title()), reference.page())));
        if (!reference.creators().isEmpty()) {
            rows.add(row("story.source.creators", reference.creators().stream().map(this::in).collect(Collectors.joining(" · "))));
        }
        rows.add(row("story.source.kind", word("slides.kind." + reference.kind().replace(' ', '-'))));
        if (!reference.published().isEmpty()) {
            rows.add(row("story.source.published", DateWords.of(Edtf.parse(reference.published()), reader.data())));
        }
        rows.add(row("story.source.register", reference.register().in(reader.ui())));
        for (Citation passage : source.passages()) {
            rows.add(List.of(cell(word("story.source.passage"), ""), cell(in(passage.locator()) + " — " + in(passage.voice()),
                    passage.page())));
        }
        return new View.Table(in(reference.title()), List.of(), rows, rows.size());
    }

    private List<Cell> row(String name, String value) {
        return List.of(cell(word(name), ""), cell(value, ""));
    }

    private static Cell cell(String text, String page) {
        return new Cell(text, page, List.of(), false);
    }

    private String unit(String unit) {
        if (unit.isEmpty() || unit.equals("%")) {
            return unit;
        }
        try {
            return " " + messages.text(reader.data(), "unit." + Units.key(unit));
        } catch (NoSuchMessageException noWord) {
            return " " + unit;
        }
    }

    private String word(String key) {
        return messages.text(reader.ui(), key);
    }

    private String in(Text text) {
        return text.in(reader.data());
    }
}
