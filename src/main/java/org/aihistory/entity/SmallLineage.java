package org.aihistory.entity;

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

/// The small lineage on an entity's page: the entity and what it is joined to.
@Component
class SmallLineage {

    /// More than this is for the explorer.
    private static final int LIMIT = 24;

    private final Messages messages;
    private final Links links;

    SmallLineage(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    /// A picture as markup and what it shows.
    ///
    /// @param svg the element; empty when there is nothing to draw
    /// @param shown how many things are drawn
    /// @param total how many there are
    record Drawn(String svg, int shown, int total) {
    }

    Drawn of(Knowledge knowledge, Reader reader, Entity entity) {
        HistorySnapshot snapshot = knowledge.snapshot();
        Selection around = Selection.around(entity.iri(), 1);
        Selected selected = snapshot.select(around, LIMIT);
        if (selected.edges().isEmpty()) {
            return new Drawn("", 0, 0);
        }
        PictureView view = PictureView.of(reader.data(), PictureSize.CARD, around);
        LineagePicture picture = LineageLayout.of(selected, snapshot.kinds(), snapshot.relations(), view).withPages(links::to)
                .withMore(more -> links.to("/explore?focus=" + entity.kind() + "/" + entity.slug()));
        if (picture.items().isEmpty()) {
            return new Drawn("", 0, selected.total());
        }
        String name = entity.label().in(reader.data());
        Caption caption = new Caption(messages.text(reader.ui(), "entity.lineage.title", name),
                messages.text(reader.ui(), "entity.lineage.description", name, picture.shown(), picture.total()),
                messages.text(reader.ui(), "entity.lineage.more"), "");
        return new Drawn(LineageSvg.element(picture, caption), picture.shown(), picture.total());
    }
}
