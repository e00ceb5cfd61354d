package org.aihistory.sources;

import java.util.List;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Two documents side by side.
@Controller
class SideBySideController {

    private final Sources sources;
    private final SideBySide sides;

    SideBySideController(Sources sources, SideBySide sides) {
        this.sources = sources;
        this.sides = sides;
    }

    @GetMapping("/sources/side-by-side")
    String compare(@RequestParam(defaultValue = "") String first, @RequestParam(defaultValue = "") String second, Knowledge knowledge,
            Reader reader, Model model) {
        if (first.equals(second) && !first.isEmpty()) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "second", "≠ " + first);
        }
        model.addAttribute("all", sources.all(knowledge));
        model.addAttribute("first", first);
        model.addAttribute("second", second);
        List<Source> chosen = Stream.of(first, second).filter(slug -> !slug.isEmpty()).map(slug -> source(knowledge, slug)).toList();
        if (chosen.size() == 2) {
            model.addAttribute("result", sides.of(knowledge, reader, chosen.getFirst(), chosen.getLast()));
        }
        return "sources/side-by-side";
    }

    private Source source(Knowledge knowledge, String slug) {
        return sources.of(knowledge, slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, slug));
    }
}
