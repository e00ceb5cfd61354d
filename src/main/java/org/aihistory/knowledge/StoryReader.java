package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aihistory.model.Story;
import org.aihistory.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads stories and their scenes.
final class StoryReader {

    private static final String AIH = "https://w3id.org/aihistory/ontology#";
    private static final Text NOTHING = new Text("", "");

    private final Descriptions things;

    StoryReader(Descriptions things) {
        this.things = things;
    }

    /// The stories in order of IRI, their scenes in order of position.
    List<Story> stories() {
        Map<String, List<Story.Scene>> scenes = new TreeMap<>();
        for (String subject : things.subjects()) {
            if (things.has(subject, Descriptions.TYPE, AIH + "Story")) {
                scenes.putIfAbsent(subject, new ArrayList<>());
            } else if (things.has(subject, Descriptions.TYPE, AIH + "Scene")) {
                things.iri(subject, AIH + "inStory")
                        .ifPresent(story -> scenes.computeIfAbsent(story, found -> new ArrayList<>()).add(scene(subject)));
            }
        }
        return scenes.entrySet().stream().map(entry -> story(entry.getKey(), entry.getValue())).toList();
    }

    private Story story(String iri, List<Story.Scene> scenes) {
        String slug = iri.substring(iri.lastIndexOf('/') + 1);
        return new Story(iri, slug, things.text(iri, Descriptions.LABEL).orElse(new Text(slug, slug)), summary(iri, "summary"),
                scenes.stream().sorted(Comparator.comparingInt(Story.Scene::position).thenComparing(Story.Scene::iri)).toList());
    }

    private Story.Scene scene(String iri) {
        Story.View view = Story.View.valueOf(things.literal(iri, AIH + "view").orElse("entity").toUpperCase(Locale.ROOT));
        return new Story.Scene(iri, things.integer(iri, AIH + "position", 0), things.text(iri, Descriptions.LABEL).orElse(NOTHING),
                summary(iri, "narration"), view, things.iri(iri, AIH + "focus").orElse(null), List.copyOf(things.iris(iri, AIH + "shows")),
                year(iri, "viewFrom"), year(iri, "viewTo"), List.copyOf(things.iris(iri, AIH + "restsOn")));
    }

    private Text summary(String iri, String property) {
        return things.text(iri, AIH + property).orElse(NOTHING);
    }

    private @Nullable Integer year(String iri, String property) {
        return things.literal(iri, AIH + property).map(Integer::valueOf).orElse(null);
    }
}
