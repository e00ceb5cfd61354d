package org.aihistory.paths;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Edge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Paths.Path;
import org.aihistory.model.Problem;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;
import org.aihistory.picture.Theme;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The best paths on one time axis.
@Component
class PathPicture {

    /// More things than this make no picture of a path.
    private static final int LIMIT = 20;

    private final Messages messages;
    private final Links links;

    PathPicture(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    /// A picture as markup.
    ///
    /// @param svg the element; empty when nothing of it has a date
    /// @param paths how many paths it shows, the best ones
    /// @param undated how many of their things have no date and so no place on the axis
    record Drawn(String svg, int paths, int undated) {
    }

    Drawn of(Knowledge knowledge, Reader reader, List<Path> best) {
        Laid laid = lay(knowledge, reader, best);
        LineagePicture picture = laid.picture();
        return picture == null
                ? new Drawn("", 0, 0)
                : new Drawn(LineageSvg.element(picture.withPages(links::to), caption(reader, laid.paths(), "")), laid.paths(),
                        picture.undated().size());
    }

    /// The same as an SVG file of its own, with addresses that hold anywhere.
    ///
    /// @throws KnowledgeException NOT_FOUND when nothing of it has a date
    String file(Knowledge knowledge, Reader reader, List<Path> best, Theme theme) {
        Laid laid = lay(knowledge, reader, best);
        LineagePicture picture = laid.picture();
        if (picture == null) {
            throw new KnowledgeException(Problem.NOT_FOUND);
        }
        return LineageSvg.file(picture.withPages(links::absolute), theme,
                caption(reader, laid.paths(), messages.text(reader.ui(), "explore.credit")));
    }

    private record Laid(@Nullable LineagePicture picture, int paths) {
    }

    private static Laid lay(Knowledge knowledge, Reader reader, List<Path> best) {
        Set<String> things = new LinkedHashSet<>();
        Set<Edge> edges = new HashSet<>();
        int shown = 0;
        for (Path path : best) {
            Set<String> more = new LinkedHashSet<>(things);
            more.addAll(path.things());
            if (more.size() > LIMIT) {
                break;
            }
            things = more;
            path.steps().forEach(edges::addAll);
            shown++;
        }
        if (things.isEmpty()) {
            return new Laid(null, 0);
        }
        Selected all = knowledge.snapshot().select(Selection.only(things), LIMIT);
        Selected selected = new Selected(all.entities(), List.copyOf(edges).stream().sorted(PathPicture::order).toList(), all.total());
        LineagePicture picture = LineageLayout.of(selected, knowledge.snapshot().kinds(), knowledge.snapshot().relations(),
                PictureView.of(reader.data(), PictureSize.CARD));
        return new Laid(picture.items().isEmpty() ? null : picture, shown);
    }

    private Caption caption(Reader reader, int shown, String credit) {
        return new Caption(messages.text(reader.ui(), "paths.picture"),
                messages.text(reader.ui(), "paths.picture.description", shown), messages.text(reader.ui(), "paths.picture.more"), credit);
    }

    private static int order(Edge a, Edge b) {
        return (a.subject() + ' ' + a.relation() + ' ' + a.object()).compareTo(b.subject() + ' ' + b.relation() + ' ' + b.object());
    }
}
