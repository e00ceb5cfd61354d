package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.aihistory.slides.Slide.Content;

/// Divides a table over as few slides as hold it, in the largest type that needs no more of them. All of its slides are set alike, so that a table that
/// goes on is seen to be the same.
final class TablePages {

    private final SceneTables.Rows rows;
    private final DeckSetting setting;
    private final List<DeckSetting> measured;
    /// The head and all rows in each measured setting.
    private final List<List<List<String>>> cells;
    /// How they may be set, from the largest type to the smallest.
    private final List<List<TableRows>> choices;

    TablePages(SceneTables.Rows rows, DeckSetting setting) {
        this.rows = rows;
        this.setting = setting;
        this.measured = setting.measured();
        this.cells = measured.stream().map(one -> cells(rows, one)).toList();
        this.choices = cells.stream().map(all -> TableRows.choices(all, rows.even(), Stage.COLUMN)).toList();
    }

    /// Whether the head and the first row have room in a height, in one of the measured settings.
    boolean begins(DeckSetting one, double height) {
        return fits(measured.indexOf(one), smallest(), new Pages.Range(0, Math.min(1, rows.count())), height);
    }

    /// The tables of the slides.
    ///
    /// @param room the height on a page, from 0, in one of the measured settings
    List<Content.Table> tables(ToDoubleBiFunction<DeckSetting, Integer> room) {
        List<Pages.Range> pages = divided(room);
        int own = Math.max(0, measured.indexOf(setting));
        int choice = 0;
        while (choice < smallest() && !holds(own, choice, pages, room)) {
            choice++;
        }
        List<Content.Table> tables = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            tables.add(table(own, choice, pages.get(page), room.applyAsDouble(setting, page)));
        }
        return tables;
    }

    /// As few pages as the smallest type needs, divided in the largest that needs no more.
    private List<Pages.Range> divided(ToDoubleBiFunction<DeckSetting, Integer> room) {
        int fewest = pages(smallest(), room).size();
        int choice = 0;
        List<Pages.Range> pages = pages(choice, room);
        while (choice < smallest() && (pages.size() > fewest || !holds(choice, pages, room))) {
            choice++;
            pages = pages(choice, room);
        }
        return pages;
    }

    private int smallest() {
        return choices.getFirst().size() - 1;
    }

    private List<Pages.Range> pages(int choice, ToDoubleBiFunction<DeckSetting, Integer> room) {
        return Pages.of(rows.count(), (page, from, to) -> IntStream.range(0, measured.size())
                .allMatch(one -> fits(one, choice, new Pages.Range(from, to), room.applyAsDouble(measured.get(one), page))));
    }

    private boolean holds(int choice, List<Pages.Range> pages, ToDoubleBiFunction<DeckSetting, Integer> room) {
        return IntStream.range(0, measured.size()).allMatch(one -> holds(one, choice, pages, room));
    }

    /// Whether all pages have room in one of the measured settings.
    private boolean holds(int one, int choice, List<Pages.Range> pages, ToDoubleBiFunction<DeckSetting, Integer> room) {
        return IntStream.range(0, pages.size())
                .allMatch(page -> fits(one, choice, pages.get(page), room.applyAsDouble(measured.get(one), page)));
    }

    /// A table; a row that is too high for any page has columns of its own, which give its longest text more room.
    private Content.Table table(int own, int choice, Pages.Range page, double room) {
        List<List<String>> all = cells.get(own);
        List<List<String>> some = new ArrayList<>(all.subList(0, 1));
        some.addAll(all.subList(page.from() + 1, page.to() + 1));
        TableRows sizes = fits(own, choice, page, room)
                ? choices.get(own).get(choice).part(page.from(), page.to())
                : TableRows.choices(some, rows.even(), Stage.COLUMN).getLast();
        String remark = rows.count() < rows.shown()
                ? setting.first().word("slides.shown", Integer.toString(rows.count()), Integer.toString(rows.shown()))
                : gaps(all, page) ? setting.first().word("slides.table.empty") : "";
        return new Content.Table(some, rows.even(), remark, rows.name().apply(setting.first()), sizes);
    }

    private boolean fits(int one, int choice, Pages.Range range, double room) {
        boolean remark = rows.count() < rows.shown() || gaps(cells.get(one), range);
        return choices.get(one).get(choice).part(range.from(), range.to()).height() <= room - (remark ? Stage.REMARK : 0);
    }

    /// Whether a comparison has cells for which nothing is recorded.
    private boolean gaps(List<List<String>> all, Pages.Range range) {
        return rows.even() && all.subList(range.from() + 1, range.to() + 1).stream().anyMatch(row -> row.contains(""));
    }

    private static List<List<String>> cells(SceneTables.Rows rows, DeckSetting one) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(rows.head().apply(one));
        for (int i = 0; i < rows.count(); i++) {
            cells.add(rows.row().apply(one, i));
        }
        return cells;
    }
}
