package org.aihistory.story;

import org.aihistory.knowledge.DeckPlans;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.StoryTeller;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.Story;
import org.aihistory.picture.PictureSize;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of stories.
@Controller
class StoryController {

    private final Messages messages;
    private final Links links;

    StoryController(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    @GetMapping("/stories")
    String stories(Knowledge knowledge, Model model) {
        model.addAttribute("stories", knowledge.snapshot().stories());
        return "story/list";
    }

    @GetMapping("/stories/{slug:[a-z0-9-]+}")
    String story(@PathVariable String slug, Knowledge knowledge, Reader reader, Model model) {
        tell(slug, knowledge, reader, model, StoryPages.PAGE);
        return "story/page";
    }

    /// The story on a screen in front of an audience, one scene at a time.
    @GetMapping("/stories/{slug:[a-z0-9-]+}/present")
    String present(@PathVariable String slug, Knowledge knowledge, Reader reader, Model model) {
        tell(slug, knowledge, reader, model, StoryPages.CLOSE);
        return "story/present";
    }

    /// The story on paper.
    ///
    /// @param room `notes` leaves room to write after each scene
    @GetMapping("/stories/{slug:[a-z0-9-]+}/handout")
    String handout(@PathVariable String slug, @RequestParam(defaultValue = "") String room, Knowledge knowledge, Reader reader,
            Model model) {
        tell(slug, knowledge, reader, model, StoryPages.CLOSE);
        model.addAttribute("room", room.equals("notes"));
        model.addAttribute("address", links.absolute("/stories/" + slug));
        return "story/handout";
    }

    /// The plan of a reader's own deck on paper; it is read, told and forgotten.
    @PostMapping("/deck.handout")
    String planned(@RequestParam String plan, @RequestParam(defaultValue = "") String room, Knowledge knowledge, Reader reader,
            Model model) {
        DeckPlan read = DeckPlans.read(plan, knowledge);
        Story story = DeckPlans.story(read, knowledge, messages::text);
        StoryPages pages = new StoryPages(knowledge.snapshot(), reader, messages, links, StoryPages.CLOSE);
        model.addAttribute("page", pages.of(StoryTeller.tell(knowledge, story)));
        model.addAttribute("room", room.equals("notes"));
        model.addAttribute("address", "");
        model.addAttribute("both", read.languages().size() > 1);
        return "story/handout";
    }

    private void tell(String slug, Knowledge knowledge, Reader reader, Model model, PictureSize size) {
        Story story = SceneController.story(slug, knowledge);
        StoryPages pages = new StoryPages(knowledge.snapshot(), reader, messages, links, size);
        model.addAttribute("page", pages.of(StoryTeller.tell(knowledge, story)));
    }
}
