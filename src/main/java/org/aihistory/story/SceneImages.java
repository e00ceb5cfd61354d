package org.aihistory.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aihistory.model.Story;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.ClaimCard;
import org.aihistory.model.Telling.Shown;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkLayout;
import org.aihistory.picture.PictureView;
import org.aihistory.picture.Sheet;
import org.aihistory.picture.Sheet.Block;
import org.aihistory.picture.Sheet.Tone;
import org.aihistory.picture.SheetFrame;
import org.aihistory.picture.SheetSvg;
import org.aihistory.picture.Theme;
import org.aihistory.story.StoryPage.View;

/// Draws scenes as pictures of the size of a slide: what their pages show, with title, sources, release and licence.
final class SceneImages {

    private final StoryPages pages;
    private final String release;

    /// @param release short name of the release
    SceneImages(StoryPages pages, String release) {
        this.pages = pages;
        this.release = release;
    }

    /// The whole SVG file.
    ///
    /// @param kicker small line over the title
    String svg(Telling.Scene scene, String kicker, Theme theme) {
        SheetFrame frame = frame(scene, kicker);
        if (scene.shown() instanceof Shown.Picture shown) {
            boolean network = scene.scene().view() == Story.View.NETWORK;
            PictureView view = new PictureView(pages.reader().data(), SheetSvg.ROOM, shown.focus(), network ? null : shown.from(),
                    network ? null : shown.to());
            if (network) {
                return SheetSvg.of(NetworkLayout.of(shown.selected(), pages.kinds(), pages.relations(), view)
                        .withPages(pages.links()::absolute), frame, theme);
            }
            LineagePicture picture = LineageLayout.of(shown.selected(), pages.kinds(), pages.relations(), view)
                    .withPages(pages.links()::absolute);
            if (!picture.items().isEmpty()) {
                return SheetSvg.of(picture, frame, theme);
            }
        }
        return SheetSvg.of(new Sheet(blocks(scene)), frame, theme);
    }

    private SheetFrame frame(Telling.Scene scene, String kicker) {
        String title = pages.in(scene.scene().title());
        String sources = scene.citations().isEmpty()
                ? ""
                : pages.word("story.image.sources", scene.citations().stream().map(this::source).distinct()
                        .collect(Collectors.joining(pages.word("story.image.semicolon"))));
        return new SheetFrame(kicker, title, pages.in(scene.scene().narration()), pages.word("story.picture.more"), sources,
                pages.word("story.image.licence", release), pages.reader().data().tag());
    }

    private String source(Citation citation) {
        return "[" + citation.number() + "] " + pages.in(citation.title());
    }

    private List<Block> blocks(Telling.Scene scene) {
        List<Block> blocks = new ArrayList<>();
        switch (pages.view(scene)) {
            case View.Picture picture -> picture.sentences().forEach(step -> blocks.add(beside(step)));
            case View.Path path -> {
                for (int i = 0; i < path.stops().size(); i++) {
                    StoryPage.Stop stop = path.stops().get(i);
                    blocks.add(thing(stop));
                    if (i < path.steps().size()) {
                        blocks.add(beside(path.steps().get(i)));
                    }
                }
            }
            case View.Comparison comparison -> {
                List<List<String>> rows = new ArrayList<>();
                List<String> head = new ArrayList<>(List.of(""));
                comparison.columns().forEach(column -> head.add(column.label()));
                rows.add(head);
                comparison.rows().forEach(row -> {
                    List<String> cells = new ArrayList<>(List.of(row.name()));
                    row.cells().forEach(cell -> cells.add(cell.isEmpty() ? "–" : cell));
                    rows.add(cells);
                });
                blocks.add(new Block.Table(rows));
            }
            case View.Table table -> blocks.add(new Block.Table(cells(table)));
            case View.Card card -> {
                blocks.add(thing(card.stop()));
                blocks.add(new Block.Words(card.summary(), Tone.PLAIN));
                blocks.add(new Block.Table(facts(card)));
            }
            case View.Claims claims -> claims.claims().forEach(claim -> claim(claim, blocks));
            case View.Words _ -> blocks.add(new Block.Words(pages.in(scene.scene().narration()), Tone.LARGE));
        }
        return blocks;
    }

    /// The cells of a table as text; one without heads gets an empty first row, since its rows have names.
    private static List<List<String>> cells(View.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.heads().isEmpty() ? table.rows().getFirst().stream().map(cell -> "").toList() : table.heads());
        table.rows().forEach(row -> rows.add(row.stream().map(StoryPage.Cell::text).toList()));
        return rows;
    }

    private static Block thing(StoryPage.Stop stop) {
        return new Block.Thing(stop.kind().shape(), stop.kind().token(), stop.label(), stop.date());
    }

    private static Block beside(StoryPage.Sentence step) {
        String numbers = step.grounds().stream().map(citation -> "[" + citation.number() + "]").distinct().collect(Collectors.joining(" "));
        return new Block.Beside((step.text() + " " + numbers).strip(), "", step.token());
    }

    private List<List<String>> facts(View.Card card) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(pages.word("story.image.fact"), pages.word("story.image.value")));
        card.properties().forEach(property -> rows.add(List.of(property.name().in(pages.reader().ui()),
                property.values().stream().map(fact -> pages.in(fact.value()) + (fact.unit().isEmpty() ? "" : " " + fact.unit())
                        + (fact.held() ? "" : pages.word("story.image.unheld"))).collect(Collectors.joining(pages.word("story.comma"))))));
        return rows;
    }

    private void claim(ClaimCard claim, List<Block> blocks) {
        String mark = claim.disputed() ? " ≠" : "";
        blocks.add(new Block.Words(pages.in(claim.text()) + mark, Tone.LARGE));
        blocks.add(new Block.Words(holders(claim.holders()) + " · " + claim.kind().in(pages.reader().ui()), Tone.QUIET));
        claim.stances().forEach(stance -> blocks.add(new Block.Beside(pages.in(stance.text()),
                pages.word("story.stance." + (stance.incoming() ? "in." : "out.") + stance.relation().en()) + " · "
                        + holders(stance.holders()),
                stance.against() ? "rel-criticises" : "rel-builds")));
    }

    private String holders(List<org.aihistory.model.Text> holders) {
        return holders.stream().map(pages::in).collect(Collectors.joining(" · "));
    }
}
