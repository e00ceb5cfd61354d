package org.aihistory.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Component;

/// The whole history in one picture: its most important things on the axis of time.
@Component
class WholeHistory {

    /// Undated things are not drawn, so more are asked for than the picture is to show.
    private static final int LIMIT = 60;

    private final Messages messages;
    private final Links links;

    WholeHistory(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    /// A picture as markup and what it shows, in order of time.
    record Drawn(String svg, int shown, int total, List<Entity> entities) {

        /// The things of the picture as both ends of its relations, for the query behind it.
        public List<String> ends() {
            return Stream.of("subject", "object")
                    .flatMap(end -> entities.stream().flatMap(entity -> Stream.of(end, Links.shortened(entity.iri())))).toList();
        }
    }

    Drawn of(Knowledge knowledge, Reader reader) {
        HistorySnapshot snapshot = knowledge.snapshot();
        Selected selected = snapshot.select(Selection.ALL, LIMIT);
        LineagePicture picture = LineageLayout.of(selected, snapshot.kinds(), snapshot.relations(),
                PictureView.of(reader.data(), PictureSize.PAGE)).withPages(links::to).withMore(this::nearer);
        Caption caption = new Caption(messages.text(reader.ui(), "home.picture.title"),
                messages.text(reader.ui(), "home.picture.description", picture.shown(), picture.total()),
                messages.text(reader.ui(), "home.picture.more"), "");
        Set<String> drawn = picture.items().stream().map(LineagePicture.Item::iri).collect(Collectors.toSet());
        List<Entity> entities = selected.entities().stream().filter(entity -> drawn.contains(entity.iri())).toList();
        return new Drawn(LineageSvg.element(picture, caption), picture.shown(), picture.total(), entities);
    }

    private String nearer(LineagePicture.More more) {
        return links
                .to("/explore?kind=" + more.lane() + "&from=" + more.fromYear() + "&to=" + Math.max(more.toYear(), more.fromYear() + 1));
    }
}
