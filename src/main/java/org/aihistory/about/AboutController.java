package org.aihistory.about;

import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Counts;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What this is and how it was made.
@Controller
class AboutController {

    /// How a passage speaks, and what follows from that.
    record Register(Text label, Text definition, boolean admitsFacts) {

        static Register of(Row row) {
            return new Register(new Text(row.get("labelEn"), row.get("labelZh")),
                    new Text(row.get("definitionEn"), row.get("definitionZh")), Boolean.parseBoolean(row.get("admits")));
        }
    }

    @GetMapping("/about")
    String about(Knowledge knowledge, Model model) {
        Counts counts = knowledge.snapshot().counts();
        List<Register> registers = knowledge.base().select("about/registers", Map.of()).stream().map(Register::of).toList();
        model.addAttribute("registers", registers);
        model.addAttribute("counts", counts);
        model.addAttribute("releaseId", knowledge.releaseId());
        return "about/page";
    }
}
