package org.aihistory.findings;

import java.util.List;
import java.util.stream.Collectors;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Finding;
import org.aihistory.model.Language;
import org.aihistory.model.Text;
import org.aihistory.web.DeckSlides;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Passages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What the checks found worth a look.
@Controller
class FindingsController {

    /// So many findings are told on a slide.
    private static final int ON_SLIDE = 5;

    /// All findings of one rule.
    ///
    /// @param slide for a deck, as JSON: the first of them, in words
    record Group(Finding.Rule rule, List<Told> findings, String slide) {
    }

    private final Passages passages;
    private final DeckSlides slides;

    FindingsController(Passages passages, DeckSlides slides) {
        this.passages = passages;
        this.slides = slides;
    }

    @GetMapping("/findings")
    String findings(Knowledge knowledge, Reader reader, Model model) {
        List<Finding> findings = knowledge.findings();
        model.addAttribute("total", findings.size());
        model.addAttribute("groups", knowledge.looksFor().stream().map(rule -> group(knowledge, reader, rule, findings.stream()
                .filter(finding -> finding.rule().name().equals(rule.name())).toList())).toList());
        return "findings/list";
    }

    private Group group(Knowledge knowledge, Reader reader, Finding.Rule rule, List<Finding> findings) {
        Text words = new Text(words(knowledge, Language.EN, findings, " "), words(knowledge, Language.ZH, findings, ""));
        return new Group(rule, findings.stream().map(finding -> Told.of(knowledge, passages, reader.ui(), finding)).toList(),
                slides.words("text", "", rule.title(), words, List.of()));
    }

    private String words(Knowledge knowledge, Language language, List<Finding> findings, String between) {
        return findings.stream().limit(ON_SLIDE).map(finding -> Told.of(knowledge, passages, language, finding).words(language))
                .collect(Collectors.joining(between));
    }
}
