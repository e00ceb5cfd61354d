package org.aihistory.findings;

import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Finding;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Passages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What the checks found worth a look.
@Controller
class FindingsController {

    /// All findings of one rule.
    record Group(Finding.Rule rule, List<Told> findings) {
    }

    private final Passages passages;

    FindingsController(Passages passages) {
        this.passages = passages;
    }

    @GetMapping("/findings")
    String findings(Knowledge knowledge, Reader reader, Model model) {
        List<Finding> findings = knowledge.findings();
        model.addAttribute("total", findings.size());
        model.addAttribute("groups", knowledge.looksFor().stream().map(rule -> new Group(rule, findings.stream()
                .filter(finding -> finding.rule().name().equals(rule.name()))
                .map(finding -> Told.of(knowledge, passages, reader.ui(), finding))
                .toList())).toList());
        return "findings/list";
    }
}
