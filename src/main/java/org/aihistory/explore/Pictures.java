package org.aihistory.explore;

import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.model.Language;
import org.aihistory.model.Selected;
import org.aihistory.picture.LineageLayout;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkLayout;
import org.aihistory.picture.NetworkPicture;
import org.aihistory.picture.PictureSize;
import org.aihistory.picture.PictureView;

/// The pictures of a request: the same for page, file and JSON.
final class Pictures {

    /// The picture is the page: as wide as a common screen, as high as a reader scrolls.
    static final PictureSize PAGE = new PictureSize(1360, 1060);

    private Pictures() {
    }

    static Selected selected(Request request, View view, HistorySnapshot snapshot) {
        return snapshot.select(request.selection(), view.limit());
    }

    static LineagePicture lineage(Request request, Selected selected, HistorySnapshot snapshot, Language language, LaneChoice.Words words) {
        Integer to = request.selection().to() == null ? request.selection().asOf() : request.selection().to();
        PictureView view = new PictureView(language, PAGE, request.selection().focus(), request.selection().from(), to);
        return LineageLayout.of(selected, snapshot.kinds(), snapshot.relations(), view, request.lanes().lanes(selected, snapshot, words));
    }

    static NetworkPicture network(Request request, Selected selected, HistorySnapshot snapshot, Language language) {
        return NetworkLayout.of(selected, snapshot.kinds(), snapshot.relations(),
                PictureView.of(language, PAGE, request.selection()), request.form());
    }
}
