package org.aihistory.reconcile;

import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DateWords;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Text;
import org.aihistory.web.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A thing on a card, for the frame in which a table program shows it.
@Controller
class PreviewController {

    @GetMapping("/reconcile/preview")
    String preview(@RequestParam String id, Knowledge knowledge, Reader reader, Model model) {
        Entity entity = Identifiers.entity(knowledge, id).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND));
        model.addAttribute("entity", entity);
        model.addAttribute("type",
                knowledge.snapshot().term(Schema.SPACE + entity.type()).orElse(new Text(entity.type(), entity.type())));
        model.addAttribute("date", DateWords.of(entity.span(), reader.ui()));
        return "reconcile/preview";
    }
}
