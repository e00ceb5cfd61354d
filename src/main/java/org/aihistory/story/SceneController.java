package org.aihistory.story;

import java.util.Arrays;
import java.util.Locale;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.StoryTeller;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.model.Telling;
import org.aihistory.picture.Theme;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.image.ImageForm;
import org.aihistory.web.image.Images;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Each scene by itself: its address, its picture as a file, and a small page that any site may frame.
@Controller
class SceneController {

    private static final String SCENE = "/stories/{slug:[a-z0-9-]+}/scenes/{number:[0-9]{1,4}}";

    private final Messages messages;
    private final Links links;
    private final Images images;

    SceneController(Messages messages, Links links, Images images) {
        this.messages = messages;
        this.links = links;
        this.images = images;
    }

    /// A scene is a place on the page of its story.
    @GetMapping(SCENE)
    String scene(@PathVariable String slug, @PathVariable int number, Knowledge knowledge) {
        Story story = story(slug, knowledge);
        planned(story, number);
        return "redirect:" + links.to("/stories/" + slug) + "#scene-" + number;
    }

    @GetMapping(SCENE + ".{ending:svg|png}")
    ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable int number, @PathVariable String ending, Knowledge knowledge,
            Reader reader, @RequestParam(defaultValue = "") String size, @RequestParam(defaultValue = "light") String theme) {
        Telling.Scene scene = told(story(slug, knowledge), number, knowledge);
        Story story = story(slug, knowledge);
        StoryPages pages = new StoryPages(knowledge.snapshot(), reader, messages, links);
        String kicker = messages.text(reader.ui(), "story.image.kicker", story.title().in(reader.data()), number, story.scenes().size());
        String svg = new SceneImages(pages, knowledge.shortReleaseId()).svg(scene, kicker, theme(theme));
        return images.answer(svg, ImageForm.of(ending), slug + "-" + number + "." + reader.data().tag(), size, reader.data().tag());
    }

    @GetMapping(SCENE + "/embed")
    String embed(@PathVariable String slug, @PathVariable int number, Knowledge knowledge, Reader reader,
            @RequestParam(defaultValue = "") String theme, Model model) {
        Story story = story(slug, knowledge);
        Telling.Scene scene = told(story, number, knowledge);
        StoryPages pages = new StoryPages(knowledge.snapshot(), reader, messages, links, StoryPages.CLOSE);
        model.addAttribute("story", story);
        model.addAttribute("part", pages.part(scene));
        model.addAttribute("theme", theme.matches("light|dark") ? theme : "");
        model.addAttribute("address", links.absolute(links.to("/stories/" + slug)) + "#scene-" + number);
        return "story/embed";
    }

    static Theme theme(String word) {
        return Arrays.stream(Theme.values()).filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> new KnowledgeException(Problem.BAD_REQUEST, "theme", "light, dark, print"));
    }

    static Story story(String slug, Knowledge knowledge) {
        return knowledge.snapshot().story(slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, "story/" + slug));
    }

    private static Story.Scene planned(Story story, int number) {
        return story.scenes().stream().filter(scene -> scene.position() == number).findFirst()
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, "scene/" + story.slug() + "." + number));
    }

    /// The whole story is told, so that sources have the same numbers as on its page.
    private static Telling.Scene told(Story story, int number, Knowledge knowledge) {
        planned(story, number);
        return StoryTeller.tell(knowledge, story).scenes().stream().filter(scene -> scene.scene().position() == number).findFirst()
                .orElseThrow();
    }
}
