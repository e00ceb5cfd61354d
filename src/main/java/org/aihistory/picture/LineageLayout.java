package org.aihistory.picture;

import java.util.List;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;

/// Lays the lineage out: a true linear time axis, one lane per kind in use, rows packed by the width of labels, arrows from earlier to later.
public final class LineageLayout {

    private LineageLayout() {
    }

    /// The same arguments give the same picture.
    public static LineagePicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view) {
        throw new UnsupportedOperationException("not yet: " + selected.total() + kinds + relations + view);
    }
}
