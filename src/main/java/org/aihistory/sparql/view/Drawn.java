package org.aihistory.sparql.view;

import java.util.List;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkPicture;
import org.jspecify.annotations.Nullable;

/// An answer drawn in one view.
public sealed interface Drawn {

    /// The word of the view.
    String view();

    /// How many rows or things are shown.
    int shown();

    /// How many there are.
    int total();

    /// A page of the table.
    ///
    /// @param first number of the first row shown, from 1; 0 without rows
    /// @param matching rows that the filter lets through
    /// @param page from 1
    /// @param pages at least 1
    record Table(String view, List<String> columns, List<List<@Nullable Cell>> rows, List<Boolean> numeric, int first, int shown,
            int matching,
            int total, int page, int pages) implements Drawn {
    }

    /// Things on the axis of time.
    record Lineage(String view, LineagePicture picture, String svg, int least, int most, int shown, int total) implements Drawn {
    }

    /// Things and what joins them.
    record Network(String view, NetworkPicture picture, String svg, int shown, int total) implements Drawn {
    }

    /// Numbers as bars or a line.
    record Chart(String view, String svg, int shown, int total) implements Drawn {
    }

    /// Things below things.
    record Tree(String view, List<Branch> roots, int shown, int total) implements Drawn {
    }

    /// One thing in a tree.
    ///
    /// @param again whether it stands above itself, so that its branches are left out here
    record Branch(Cell cell, List<Branch> branches, boolean again) {
    }

    /// One card per thing.
    record Cards(String view, List<Card> cards, int shown, int total) implements Drawn {
    }

    /// One thing with the other columns of its row.
    ///
    /// @param date words for when it was
    record Card(Cell thing, String date, String summary, List<Fact> facts) {
    }

    /// A named value on a card.
    record Fact(String column, Cell cell) {
    }

    /// A view that the columns do not fit: it says what it needs.
    record Unfit(String view, int shown, int total) implements Drawn {
    }
}
