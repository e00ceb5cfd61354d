package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/// Reads stories and their scenes.
final class StoryReader {

    private static final Text NOTHING = new Text("", "");

    private final Descriptions things;

    StoryReader(Descriptions things) {
        this.things = things;
    }

    /// The stories in their order, those without one last in order of IRI, their scenes in order of position.
    List<Story> stories() {
        Map<String, List<Story.Scene>> scenes = new TreeMap<>();
        for (String subject : things.subjects()) {
            if (things.has(subject, RDF.Nodes.type, Aih.Story)) {
                scenes.putIfAbsent(subject, new ArrayList<>());
            } else if (things.has(subject, RDF.Nodes.type, Aih.Scene)) {
                things.iri(subject, Aih.inStory)
                        .ifPresent(story -> scenes.computeIfAbsent(story, found -> new ArrayList<>()).add(scene(subject)));
            }
        }
        return scenes.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> things.integer(entry.getKey(), Aih.order, Integer.MAX_VALUE)))
                .map(entry -> story(entry.getKey(), entry.getValue())).toList();
    }

    private Story story(String iri, List<Story.Scene> scenes) {
        String slug = iri.substring(iri.lastIndexOf('/') + 1);
        return new Story(iri, slug, things.text(iri, RDFS.Nodes.label).orElse(new Text(slug, slug)), summary(iri, Aih.summary),
                scenes.stream().sorted(Comparator.comparingInt(Story.Scene::position).thenComparing(Story.Scene::iri)).toList());
    }

    private Story.Scene scene(String iri) {
        Story.View view = Story.View.valueOf(things.literal(iri, Aih.view).orElse("entity").toUpperCase(Locale.ROOT));
        return new Story.Scene(iri, things.integer(iri, Aih.position, 0), things.text(iri, RDFS.Nodes.label).orElse(NOTHING),
                summary(iri, Aih.narration), view, things.iri(iri, Aih.focus).orElse(null), List.copyOf(things.iris(iri, Aih.shows)),
                year(iri, Aih.viewFrom), year(iri, Aih.viewTo), List.copyOf(things.iris(iri, Aih.restsOn)));
    }

    private Text summary(String iri, Node property) {
        return things.text(iri, property).orElse(NOTHING);
    }

    private @Nullable Integer year(String iri, Node property) {
        return things.literal(iri, property).map(Integer::valueOf).orElse(null);
    }
}
