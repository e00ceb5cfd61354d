package org.aihistory.home;

import java.util.List;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Kind;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Conflict;
import org.aihistory.web.evidence.Conflicts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page.
@Controller
class HomeController {

    private static final int DISPUTED = 3;

    private final WholeHistory history;
    private final Claims claims;
    private final Conflicts conflicts;

    HomeController(WholeHistory history, Claims claims, Conflicts conflicts) {
        this.history = history;
        this.claims = claims;
        this.conflicts = conflicts;
    }

    /// One number of the release.
    record Tally(Kind kind, int count) {
    }

    @GetMapping("/")
    String home(Knowledge knowledge, Reader reader, Model model) {
        HistorySnapshot snapshot = knowledge.snapshot();
        List<Claim> contested = claims.all(knowledge).stream().filter(Claim::contested).toList();
        List<Conflict> open = conflicts.all(knowledge).stream().filter(Conflict::open).toList();
        model.addAttribute("history", history.of(knowledge, reader));
        model.addAttribute("stories", snapshot.stories());
        model.addAttribute("contested", contested.stream().limit(DISPUTED).toList());
        model.addAttribute("contestedCount", contested.size());
        model.addAttribute("open", open.stream().limit(DISPUTED).toList());
        model.addAttribute("openCount", open.size());
        model.addAttribute("counts", snapshot.counts());
        model.addAttribute("numbers", snapshot.kinds().stream()
                .map(kind -> new Tally(kind, snapshot.counts().byKind().getOrDefault(kind.slug(), 0))).toList());
        return "home/page";
    }
}
