package org.aihistory.sparql.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DateWords;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Selected;
import org.aihistory.model.TimeSpan;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.NetworkLayout;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.picture.NetworkSvg;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;

/// Draws the rows of an answer in the view that was asked for.
///
/// @param language of labels
/// @param caption words around pictures
/// @param links addresses with the reader's languages
public record Views(Knowledge knowledge, Language language, Caption caption, UnaryOperator<String> links) {

    private static final int NODES = 90;
    private static final int CARDS = 60;
    private static final PictureSize SIZE = new PictureSize(1180, 700);

    public Drawn draw(AnswerTable table, ViewName view, Directive directive, TableWindow window) {
        return switch (view) {
            case TABLE -> window.of(table);
            case LINEAGE -> lineage(table, directive);
            case NETWORK -> network(table, directive);
            case CHART -> new ChartOfRows(table, directive, language, caption).drawn();
            case TREE -> new TreeOfRows(table, directive).drawn();
            case CARDS -> cards(table, directive);
        };
    }

    private Drawn lineage(AnswerTable table, Directive directive) {
        RowThings things = RowThings.of(table, directive, knowledge.snapshot(), true);
        List<TimeSpan> known = things.entities().stream().map(Entity::span).filter(TimeSpan::known).toList();
        if (known.isEmpty()) {
            return new Drawn.Unfit(ViewName.LINEAGE.word(), 0, things.entities().size());
        }
        LineagePicture picture = LineageLayout
                .of(things.selected(), things.kinds(), knowledge.snapshot().relations(), PictureView.of(language, SIZE)).withPages(links);
        List<Integer> years = known.stream().flatMap(span -> Stream.concat(span.earliest().stream(), span.latest().stream()))
                .map(LocalDate::getYear).sorted().toList();
        return new Drawn.Lineage(ViewName.LINEAGE.word(), picture, LineageSvg.element(picture, caption), years.getFirst(), years.getLast(),
                picture.shown(), picture.total());
    }

    private Drawn network(AnswerTable table, Directive directive) {
        RowThings things = RowThings.of(table, directive, knowledge.snapshot(), false);
        if (things.entities().isEmpty()) {
            return new Drawn.Unfit(ViewName.NETWORK.word(), 0, 0);
        }
        List<Entity> best = things.entities().stream()
                .sorted(java.util.Comparator.comparingDouble(Entity::importance).reversed().thenComparing(Entity::iri)).limit(NODES)
                .toList();
        List<String> kept = best.stream().map(Entity::iri).toList();
        Selected selected = new Selected(best,
                things.edges().stream().filter(edge -> kept.contains(edge.subject()) && kept.contains(edge.object())).toList(),
                things.entities().size());
        NetworkPicture picture = NetworkLayout
                .of(selected, things.kinds(), knowledge.snapshot().relations(), PictureView.of(language, SIZE)).withPages(links);
        return new Drawn.Network(ViewName.NETWORK.word(), picture, NetworkSvg.element(picture, caption), picture.shown(), picture.total());
    }

    private Drawn cards(AnswerTable table, Directive directive) {
        List<Integer> things = RowThings.thingColumns(table, directive);
        if (things.isEmpty()) {
            return new Drawn.Unfit(ViewName.CARDS.word(), 0, table.rows().size());
        }
        int column = things.getFirst();
        List<Drawn.Card> cards = table.rows().stream().limit(CARDS).flatMap(row -> {
            Cell thing = row.get(column);
            return thing == null ? Stream.<Drawn.Card>empty() : Stream.of(card(table, row, column, thing));
        }).toList();
        return new Drawn.Cards(ViewName.CARDS.word(), cards, cards.size(), table.rows().size());
    }

    private Drawn.Card card(AnswerTable table, List<@org.jspecify.annotations.Nullable Cell> row, int column, Cell thing) {
        List<Drawn.Fact> facts = java.util.stream.IntStream.range(0, row.size()).filter(other -> other != column).boxed()
                .flatMap(other -> Stream.ofNullable(row.get(other)).filter(cell -> !cell.text().equals(thing.text()))
                        .map(cell -> new Drawn.Fact(table.columns().get(other), cell)))
                .toList();
        return knowledge.snapshot().entity(thing.thing())
                .map(entity -> new Drawn.Card(thing, DateWords.of(entity.span(), language), entity.summary().in(language), facts))
                .orElseGet(() -> new Drawn.Card(thing, "", "", facts));
    }
}
