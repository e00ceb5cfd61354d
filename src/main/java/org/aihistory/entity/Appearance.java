package org.aihistory.entity;

import java.util.List;
import org.aihistory.model.Story;
import org.aihistory.model.Text;

/// A story in which an entity appears, with its scenes.
record Appearance(Text title, String page, List<Story.Scene> scenes) {

    /// The stories that focus on a thing or show it.
    static List<Appearance> of(List<Story> stories, String iri) {
        return stories.stream().map(story -> new Appearance(story.title(), "/stories/" + story.slug(), story.scenes().stream()
                .filter(scene -> iri.equals(scene.focus()) || scene.shows().contains(iri)).toList()))
                .filter(story -> !story.scenes().isEmpty()).toList();
    }
}
