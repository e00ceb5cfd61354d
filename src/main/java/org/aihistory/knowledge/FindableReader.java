package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aihistory.model.Entity;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.release.Release;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/// Gathers everything that search finds: entities with the claims about them and the names of what they stem from, claims, sources, stories.
final class FindableReader {

    private static final Text NOTHING = new Text("", "");

    private final Descriptions things;
    private final HistorySnapshot snapshot;
    private final Map<String, List<Text>> claimsAbout = new TreeMap<>();
    private final Map<String, SortedSet<String>> sources;
    private final List<Findable> found = new ArrayList<>();

    private FindableReader(Descriptions things, HistorySnapshot snapshot, Map<String, SortedSet<String>> sources) {
        this.things = things;
        this.sources = sources;
        this.snapshot = snapshot;
    }

    static List<Findable> read(Release release, HistorySnapshot snapshot) {
        return Txn.calculateRead(release.dataset(), () -> {
            Descriptions things = Descriptions.of(release.dataset().getDefaultGraph().find());
            return new FindableReader(things, snapshot, sources(release.dataset())).read();
        });
    }

    /// By thing, the sources whose passages state something held that has it as subject or object.
    private static Map<String, SortedSet<String>> sources(DatasetGraph dataset) {
        Map<Node, String> passages = new HashMap<>();
        dataset.getDefaultGraph().find(Node.ANY, Aih.inSource, Node.ANY)
                .forEachRemaining(triple -> passages.put(triple.getSubject(), triple.getObject().getURI()));
        Map<String, SortedSet<String>> sources = new HashMap<>();
        dataset.find().forEachRemaining(quad -> {
            String source = passages.get(quad.getGraph());
            if (source != null && dataset.getDefaultGraph().contains(quad.asTriple())) {
                for (Node end : List.of(quad.getSubject(), quad.getObject())) {
                    if (end.isURI()) {
                        sources.computeIfAbsent(end.getURI(), none -> new TreeSet<>()).add(source);
                    }
                }
            }
        });
        dataset.getDefaultGraph().find(Node.ANY, Aih.statedIn, Node.ANY)
                .forEachRemaining(triple -> Optional.ofNullable(passages.get(triple.getObject())).ifPresent(
                        source -> sources.computeIfAbsent(triple.getSubject().getURI(), none -> new TreeSet<>()).add(source)));
        return sources;
    }

    private List<Findable> read() {
        for (String subject : things.subjects()) {
            if (things.has(subject, RDF.Nodes.type, Aih.Claim)) {
                claim(subject);
            } else if (things.has(subject, RDF.Nodes.type, Aih.Source)) {
                source(subject);
            }
        }
        snapshot.stories().forEach(this::story);
        snapshot.entities().forEach(this::entity);
        return List.copyOf(found);
    }

    private void claim(String iri) {
        Text text = things.text(iri, Aih.text).orElse(NOTHING);
        things.iris(iri, Aih.topic).forEach(topic -> claimsAbout.computeIfAbsent(topic, about -> new ArrayList<>()).add(text));
        List<Text> texts = new ArrayList<>(List.of(text));
        things.iris(iri, Aih.holder).forEach(holder -> snapshot.label(holder).ifPresent(texts::add));
        add(iri, "claim", "/claims/" + slug(iri), text, texts, 0);
    }

    private void source(String iri) {
        Text summary = things.text(iri, Aih.summary).orElse(NOTHING);
        List<Text> texts = new ArrayList<>(List.of(summary));
        things.iris(iri, Aih.sourceAuthor).forEach(author -> snapshot.label(author).ifPresent(texts::add));
        things.literals(iri, Aih.sourceCreator).forEach(creator -> texts.add(new Text(creator, creator)));
        add(iri, "source", "/sources/" + slug(iri), summary, texts, 0);
    }

    private void story(Story story) {
        List<Text> texts = new ArrayList<>(List.of(story.summary()));
        story.scenes().forEach(scene -> {
            texts.add(scene.title());
            texts.add(scene.narration());
        });
        add(story.iri(), "story", "/stories/" + story.slug(), story.summary(), texts, story.scenes().size());
    }

    private void entity(Entity entity) {
        List<Text> texts = new ArrayList<>(List.of(entity.summary()));
        texts.addAll(claimsAbout.getOrDefault(entity.iri(), List.of()));
        snapshot.edges(entity.iri()).stream().filter(edge -> edge.subject().equals(entity.iri()))
                .forEach(edge -> snapshot.label(edge.object()).ifPresent(texts::add));
        add(entity.iri(), entity.kind(), entity.page(), entity.summary(), texts, entity.importance());
    }

    private void add(String iri, String kind, String page, Text summary, List<Text> texts, double importance) {
        Text label = snapshot.label(iri).orElse(new Text(slug(iri), slug(iri)));
        TreeSet<String> aliases = new TreeSet<>(things.literals(iri, SKOS.altLabel.asNode()));
        aliases.addAll(things.literals(iri, SKOS.hiddenLabel.asNode()));
        aliases.removeAll(List.of(label.en(), label.zh()));
        StringJoiner english = new StringJoiner("\n").add(label.en());
        StringJoiner chinese = new StringJoiner("\n").add(label.zh());
        texts.forEach(text -> {
            english.add(text.en());
            chinese.add(text.zh());
        });
        found.add(new Findable(iri, kind, page, label, summary, List.copyOf(aliases),
                sources.getOrDefault(iri, new TreeSet<>()), english.toString(), chinese.toString(), importance));
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
