package org.aihistory.story;

import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.StoryTeller;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
        Story story = knowledge.snapshot().story(slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, "story/" + slug));
        StoryPages pages = new StoryPages(knowledge.snapshot(), reader, messages, links);
        model.addAttribute("page", pages.of(StoryTeller.tell(knowledge, story)));
        return "story/page";
    }
}
