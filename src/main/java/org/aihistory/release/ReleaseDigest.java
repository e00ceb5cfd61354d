package org.aihistory.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aihistory.model.Changes;
import org.aihistory.model.Changes.Change;
import org.aihistory.model.Changes.What;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/// What a release held, short enough to keep for ever: one digest for each entity, fact and claim. Two digests say what changed between them.
///
/// The file has one line for the release (`release`, tag, id), then sorted lines of kind, name and digest, with tabs between:
///
/// - `entity`, IRI: over what identifies it (labels, aliases, summary, class);
/// - `claim`, IRI: over its whole description;
/// - `fact`, the statement (IRI of the subject, name of the property, value as in N-Triples, with blanks between, so that a fact that is gone
///   can still be told): over the passages that state it.
///
/// @param id of the release
/// @param tag under which it was released, `-` for none
/// @param entries digest by kind and name, with a tab between the two
public record ReleaseDigest(String id, String tag, SortedMap<String, String> entries) {

    private static final String HEAD = "release";
    private static final String CLAIM = "claim";
    private static final Set<String> ENTITIES = Set.of("person", "organization", "work", "idea", "artifact", "event", "source", "story");
    private static final int DIGITS = 16;

    /// The digest of a release that has no tag yet.
    public static ReleaseDigest of(Release release) {
        return of(release, "-");
    }

    public static ReleaseDigest of(Release release, String tag) {
        DatasetGraph dataset = release.dataset();
        Set<Node> identity = dataset.stream(Aih.ONTOLOGY, Node.ANY, Aih.layer, Aih.identity).map(Quad::getSubject)
                .collect(Collectors.toSet());
        Map<String, Set<String>> lines = new HashMap<>();
        dataset.getDefaultGraph().stream().filter(triple -> !dataset.contains(Quad.create(Namespaces.INFERRED, triple)))
                .forEach(triple -> describe(triple, identity, lines));
        dataset.stream(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, Aih.Passage).map(Quad::getSubject)
                .forEach(passage -> dataset.getGraph(passage).stream().filter(Counting::isFact)
                        .forEach(fact -> add(lines, "fact\t" + statement(fact), passage.getURI())));
        SortedMap<String, String> entries = new TreeMap<>();
        lines.forEach((name, parts) -> entries.put(name, digest(String.join("\n", parts))));
        return new ReleaseDigest(release.id(), tag, entries);
    }

    private static void describe(Triple triple, Set<Node> identity, Map<String, Set<String>> lines) {
        String kind = Names.kind(triple.getSubject()).orElse("");
        boolean identifies = identity.contains(triple.getPredicate()) || triple.getPredicate().equals(RDF.Nodes.type);
        if (kind.equals(CLAIM)) {
            add(lines, "claim\t" + triple.getSubject().getURI(), text(triple));
        } else if (identifies && ENTITIES.contains(kind)) {
            add(lines, "entity\t" + triple.getSubject().getURI(), text(triple));
        }
    }

    private static void add(Map<String, Set<String>> lines, String name, String part) {
        lines.computeIfAbsent(name, none -> new TreeSet<>()).add(part);
    }

    private static String statement(Triple fact) {
        return fact.getSubject().getURI() + " " + fact.getPredicate().getLocalName() + " " + NodeFmtLib.strNT(fact.getObject());
    }

    private static String text(Triple triple) {
        return NodeFmtLib.strNT(triple.getPredicate()) + " " + NodeFmtLib.strNT(triple.getObject());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What is different in a newer release.
    public Changes changesTo(ReleaseDigest newer) {
        TreeSet<String> names = new TreeSet<>(entries.keySet());
        names.addAll(newer.entries.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String before = entries.get(name);
            String after = newer.entries.get(name);
            if (!Objects.equals(before, after)) {
                What what = before == null ? What.ADDED : after == null ? What.REMOVED : What.CHANGED;
                int tab = name.indexOf('\t');
                changes.add(new Change(what, name.substring(0, tab), name.substring(tab + 1)));
            }
        }
        return new Changes(tag, id, changes);
    }

    /// The text of the file.
    public String text() {
        return HEAD + "\t" + tag + "\t" + id + "\n"
                + entries.entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n").collect(Collectors.joining());
    }

    /// The digest that a file holds.
    ///
    /// @throws IOException when it is no such file
    public static ReleaseDigest read(Reader file) throws IOException {
        BufferedReader lines = new BufferedReader(file);
        List<String> head = cells(lines.readLine());
        if (!head.getFirst().equals(HEAD)) {
            throw new IOException("a digest begins with a line for its release, not with " + head);
        }
        SortedMap<String, String> entries = new TreeMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> cells = cells(line);
            entries.put(cells.get(0) + "\t" + cells.get(1), cells.get(2));
        }
        return new ReleaseDigest(head.get(2), head.get(1), entries);
    }

    private static List<String> cells(@Nullable String line) throws IOException {
        List<String> cells = line == null ? List.of() : List.of(line.split("\t", -1));
        if (cells.size() != 3) {
            throw new IOException("a line of a digest has three cells, not " + cells.size() + ": " + line);
        }
        return cells;
    }
}
