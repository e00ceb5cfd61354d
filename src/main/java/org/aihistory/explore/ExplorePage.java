package org.aihistory.explore;

import java.util.List;
import java.util.Map;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.NetworkPicture;
import org.jspecify.annotations.Nullable;

/// What the explorer's template shows.
///
/// @param view word of the view
/// @param from first year asked for, null for none
/// @param to last year asked for, null for none
/// @param least first year of anything in the graph
/// @param most last year of anything in the graph
/// @param sourceLanguage tag, empty for any
/// @param views the three views with the address of this selection in each
/// @param kinds all kinds with their counts, marked when chosen
/// @param relations all lineage relations, marked when chosen
/// @param decades entities per decade, for the strip above the picture
/// @param rows the list: the same items as the picture
/// @param svg the lineage as markup, null in other views
/// @param addresses of what the page links to
record ExplorePage(String view, @Nullable Entity focus, int hops, @Nullable Integer from, @Nullable Integer to, int least, int most,
        String sourceLanguage, List<ViewLink> views, List<KindChoice> kinds, List<RelationChoice> relations, List<Decade> decades,
        List<ListRow> rows, int shown, int total, @Nullable LineagePicture lineage, @Nullable String svg, @Nullable NetworkPicture network,
        AddressBook addresses, Choices choices) {

    /// What the form of the clock keeps of the address.
    public List<Hidden> hidden() {
        return choices.hidden();
    }

    /// These things side by side.
    public String compare() {
        return "/compare?" + String.join("&", choices.things().stream().map(thing -> "of=" + thing.name()).toList());
    }

    /// Ways between the two things.
    public String paths() {
        return "/paths?from=" + choices.things().getFirst().name() + "&to=" + choices.things().getLast().name();
    }

    /// A hidden field.
    record Hidden(String name, String value) {
    }

    /// What else the address chose.
    ///
    /// @param lanes word of what the lanes stand for
    /// @param clock word of the dates on the axis
    /// @param asOf year of "as of", null for none
    /// @param stated whether what rules derived is hidden
    /// @param things the fixed set, empty for none
    /// @param thingsValue the same as in the address
    /// @param unfixed this view without the fixed set
    /// @param layout word of the form of the network
    /// @param marked IRIs that the reader selected
    /// @param files addresses of the selection as a file, by its form
    /// @param hidden fields that the form of the clock keeps
    record Choices(String lanes, String clock, @Nullable Integer asOf, boolean stated, List<Chosen> things, String thingsValue,
            String unfixed, List<Hidden> hidden, String layout, List<String> marked, Map<String, String> files) {
    }

    /// One of a fixed set of things.
    ///
    /// @param name `kind/slug`
    /// @param dropped the explorer without it
    record Chosen(String name, String label, String dropped) {
    }

    /// Addresses with the reader's languages.
    ///
    /// @param reset this view of everything
    /// @param unfocused this selection without its focus
    /// @param focus page of the focus, empty without one
    /// @param file the picture as an SVG file
    /// @param json the picture as JSON
    /// @param expand neighbours of a node as JSON
    /// @param ways in which a node can be expanded, as JSON
    /// @param statement sources of an arrow as JSON
    /// @param suffix what follows the address of a page to keep the languages
    record AddressBook(String reset, String unfocused, String focus, String file, String json, String expand, String ways, String statement,
            String suffix) {
    }

    /// One of the three views.
    record ViewLink(String word, String address, boolean current) {
    }

    /// A kind to choose.
    record KindChoice(Kind kind, int count, boolean chosen) {
    }

    /// A relation to choose.
    record RelationChoice(Relation relation, boolean chosen) {
    }

    /// Entities that begin in ten years.
    ///
    /// @param share height of its bar, 0 to 100
    record Decade(int from, int to, int count, int share, String address, boolean within) {
    }

    /// One line of the list.
    ///
    /// @param name `kind/slug`
    /// @param address of its page
    /// @param around address of the explorer with this entity in the middle
    record ListRow(String iri, String name, Kind kind, String label, String otherLabel, String date, String summary, String address,
            String around,
            List<Statement> statements) {
    }

    /// A relation of a listed entity to another listed entity, as a sentence read from it.
    record Statement(String relation, String label, String address) {
    }
}
