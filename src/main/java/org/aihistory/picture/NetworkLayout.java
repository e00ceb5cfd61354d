package org.aihistory.picture;

import java.util.List;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;

/// Lays the network out by forces, from positions that follow from the IRIs alone; the focus stands at the centre.
public final class NetworkLayout {

    private NetworkLayout() {
    }

    /// The same arguments give the same picture, whatever the order of entities and edges.
    public static NetworkPicture of(Selected selected, List<Kind> kinds, List<Relation> relations, PictureView view) {
        throw new UnsupportedOperationException("not yet: " + selected.total() + kinds + relations + view);
    }
}
