package org.aihistory.slides;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aihistory.model.DateWords;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Relation.Flow;
import org.aihistory.model.Selected;
import org.aihistory.model.Story.View;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Text;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkLayout;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;
import org.aihistory.picture.Sentences;
import org.aihistory.slides.Slide.Content;

/// Makes the pictures of scenes for slides: lineages, networks and ways.
final class ScenePictures {

    private static final int MOST_STOPS = 5;
    private static final int MOST_NODES = 12;
    /// Names in two languages need more room.
    private static final int MOST_NODES_IN_TWO = 8;

    private final DeckSetting setting;
    private final DeckSetting first;

    ScenePictures(DeckSetting setting) {
        this.setting = setting;
        this.first = setting.first();
    }

    Content of(Telling.Scene scene, Shown.Picture picture, Box room) {
        PictureView view = new PictureView(setting.language(), PictureSize.SLIDE, picture.focus(), picture.from(), picture.to());
        return scene.scene().view() == View.NETWORK ? network(picture, view, room) : lineage(picture, view, room);
    }

    private Content lineage(Shown.Picture shown, PictureView view, Box room) {
        Selected selected = named(shown.selected());
        LineagePicture picture = LineageStage.of(selected, setting.kinds(), setting.relations(), view, room);
        if (!remark(picture).isEmpty()) {
            Box less = new Box(room.x(), room.y(), room.width(), room.height() - Stage.REMARK);
            picture = LineageStage.of(selected, setting.kinds(), setting.relations(), view, less);
        }
        String things = picture.items().stream().map(item -> item.date().isEmpty() ? item.label() : item.label() + " (" + item.date() + ")")
                .collect(Collectors.joining(first.word("slides.comma")));
        String arrows = picture.arrows().stream().map(LineagePicture.Arrow::sentence)
                .collect(Collectors.joining(first.word("slides.semicolon")));
        return new Content.Lineage(picture, remark(picture), Both.plain(first.word("slides.lineage", Integer.toString(picture.fromYear()),
                Integer.toString(picture.toYear()), things, arrows)));
    }

    /// Things with the names that the deck gives them: in both languages where it has two.
    private Selected named(Selected selected) {
        return setting.second() == null
                ? selected
                : new Selected(selected.entities().stream().map(this::named).toList(), selected.edges(), selected.total());
    }

    private Entity named(Entity entity) {
        String name = setting.in(entity.label());
        return new Entity(entity.iri(), entity.kind(), entity.slug(), entity.type(), new Text(name, name), entity.summary(),
                entity.aliases(), entity.span(), entity.sourceLanguages(), entity.importance());
    }

    /// What the axis cannot show: disputed dates, things without a date, things left out.
    private String remark(LineagePicture picture) {
        List<String> remarks = new ArrayList<>();
        if (picture.items().stream().anyMatch(LineagePicture.Item::disputed)) {
            remarks.add(first.word("slides.dates.disputed"));
        }
        if (picture.shown() + picture.undated().size() < picture.total()) {
            remarks.add(first.word("slides.shown", Integer.toString(picture.shown()), Integer.toString(picture.total())));
        }
        if (!picture.undated().isEmpty()) {
            String all = first.word("slides.undated", picture.undated().stream().map(LineagePicture.Undated::label).map(Both::first)
                    .collect(Collectors.joining(first.word("slides.comma"))));
            String joined = String.join("   ", remarks) + "   " + all;
            remarks.add(LineageStage.LABEL.lines(joined, Stage.COLUMN).size() == 1
                    ? all
                    : first.word("slides.undated.count", Integer.toString(picture.undated().size())));
        }
        return String.join("   ", remarks);
    }

    private Content network(Shown.Picture shown, PictureView view, Box room) {
        Selected some = LineageStage.some(named(shown.selected()), setting.second() == null ? MOST_NODES : MOST_NODES_IN_TWO,
                shown.focus());
        NetworkPicture picture = NetworkStage.of(NetworkLayout.of(some, setting.kinds(), setting.relations(), view), setting.relations(),
                new Box(0, 0, room.width(), room.height() - PptxNetwork.LEGEND));
        Set<String> used = picture.nodes().stream().map(NetworkPicture.Node::kind).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Slide.Legend> legend = new ArrayList<>(setting.kinds().stream().filter(kind -> used.contains(kind.slug()))
                .map(kind -> new Slide.Legend(kind.shape(), kind.token(), setting.in(kind.plural()))).toList());
        if (some.entities().size() < shown.selected().total()) {
            legend.add(new Slide.Legend("", "muted", first.word("slides.shown", Integer.toString(some.entities().size()),
                    Integer.toString(shown.selected().total()))));
        }
        String things = picture.nodes().stream().map(NetworkPicture.Node::label).collect(Collectors.joining(first.word("slides.comma")));
        String links = picture.links().stream().map(NetworkPicture.Link::sentence)
                .collect(Collectors.joining(first.word("slides.semicolon")));
        return new Content.Network(picture, legend, Both.plain(first.word("slides.network", things, links)));
    }

    /// A way, by slide.
    List<Content> path(Shown.Path path) {
        List<Content> slides = new ArrayList<>();
        for (int from = 0; from < path.steps().size(); from += MOST_STOPS - 1) {
            int to = Math.min(from + MOST_STOPS - 1, path.steps().size());
            List<Slide.Stop> stops = path.entities().subList(from, to + 1).stream().map(entity -> stop(entity, setting)).toList();
            List<Slide.Step> steps = new ArrayList<>();
            for (int i = from; i < to; i++) {
                Edge edge = path.steps().get(i);
                steps.add(step(edge, path.entities().get(i), path.entities().get(i + 1), path.grounds().getOrDefault(edge, List.of())));
            }
            String description = steps.stream().map(Slide.Step::sentence).map(Both::first)
                    .collect(Collectors.joining(first.word("slides.semicolon")));
            slides.add(new Content.Steps(stops, steps, description));
        }
        return slides;
    }

    private Slide.Step step(Edge edge, Entity upper, Entity lower, List<Citation> grounds) {
        Relation relation = setting.relation(edge.relation());
        boolean forward = (relation.flow() == Flow.FORWARD) == edge.subject().equals(upper.iri());
        Entity from = forward ? upper : lower;
        Entity to = forward ? lower : upper;
        String sentence = setting
                .beside(one -> new Sentences(one.language()).of(relation, one.in(from.label()), one.in(to.label())));
        String source = edge.inferred() ? first.word("slides.inferred") + " " + SourceLines.numbers(grounds) : SourceLines.numbers(grounds);
        return new Slide.Step(sentence, source.strip(), relation.token(), forward);
    }

    static Slide.Stop stop(Entity entity, DeckSetting setting) {
        Kind kind = setting.kind(entity);
        return new Slide.Stop(kind.shape(), kind.token(), setting.in(kind.label()), setting.in(entity.label()),
                DateWords.of(entity.span(), setting.language()), setting.address(entity.page()));
    }
}
