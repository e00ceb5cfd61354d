package org.aihistory.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.aihistory.model.Counts;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Relation;
import org.aihistory.model.Selected;
import org.aihistory.model.Selection;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.release.Release;

/// Compact arrays of one release for everything that grows with the data: ranges of time, neighbourhoods, counts, importance.
/// Each answer has a SPARQL definition in `queries/snapshot/`, and a test compares the two. Immutable.
public final class HistorySnapshot {

    private HistorySnapshot() {
    }

    public static HistorySnapshot of(Release release) {
        throw new UnsupportedOperationException("not yet: " + release.id());
    }

    /// The kinds in the order of the ontology.
    public List<Kind> kinds() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The relations between entities in the order of the ontology, lineage first.
    public List<Relation> relations() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Label of any term of the ontology (class, property, register, claim kind, status) by IRI.
    public Optional<Text> term(String iri) {
        throw new UnsupportedOperationException("not yet: " + iri);
    }

    public Counts counts() {
        throw new UnsupportedOperationException("not yet");
    }

    /// All entities in order of IRI.
    public List<Entity> entities() {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<Entity> entity(String iri) {
        throw new UnsupportedOperationException("not yet: " + iri);
    }

    public Optional<Entity> entity(String kind, String slug) {
        throw new UnsupportedOperationException("not yet: " + kind + slug);
    }

    /// Label of anything that has one: entity, claim, source, story, query. Empty when the IRI names nothing here.
    public Optional<Text> label(String iri) {
        throw new UnsupportedOperationException("not yet: " + iri);
    }

    /// The entities of a selection, at most `limit` of them by importance, and the edges among them.
    public Selected select(Selection selection, int limit) {
        throw new UnsupportedOperationException("not yet: " + selection + limit);
    }

    /// All edges at an entity in both directions, in order of relation, then of the other end.
    public List<Edge> edges(String iri) {
        throw new UnsupportedOperationException("not yet: " + iri);
    }

    /// Edges whose ends are both among these, lineage relations only or all.
    public List<Edge> edgesAmong(Collection<String> iris, boolean lineageOnly) {
        throw new UnsupportedOperationException("not yet: " + iris + lineageOnly);
    }

    /// How many edges an entity has per relation name and direction (`out` as subject, `in` as object): `buildsOn/in` to 3.
    public SequencedMap<String, Integer> degree(String iri) {
        throw new UnsupportedOperationException("not yet: " + iri);
    }

    /// One shortest path between two entities over lineage relations, ignoring direction; the edges in order from `from` to `to`.
    /// Empty when there is none of at most `length` edges. Ties are broken by relation order, then by IRI.
    public List<Edge> path(String from, String to, int length) {
        throw new UnsupportedOperationException("not yet: " + from + to + length);
    }

    /// The stories in order of IRI.
    public List<Story> stories() {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<Story> story(String slug) {
        return stories().stream().filter(story -> story.slug().equals(slug)).findFirst();
    }

    /// Entities per decade (1900, 1910, …) by the earliest bound; decades without entities between the first and the last are there with 0.
    public Map<Integer, Integer> perDecade() {
        throw new UnsupportedOperationException("not yet");
    }
}
