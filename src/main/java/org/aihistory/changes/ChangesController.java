package org.aihistory.changes;

import java.util.List;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.OlderReleases;
import org.aihistory.model.Changes;
import org.aihistory.model.Changes.Change;
import org.aihistory.model.Changes.What;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Text;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.evidence.Value;
import org.aihistory.web.evidence.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was added, changed and removed since a release.
@Controller
class ChangesController {

    private static final String TERMS = "https://w3id.org/aihistory/ontology#";
    private static final List<String> KINDS = List.of("entity", "claim", "fact");

    private final OlderReleases older;

    ChangesController(OlderReleases older) {
        this.older = older;
    }

    /// All changes of one sort.
    record Group(String kind, String what, List<Line> lines) {
    }

    /// One changed thing.
    ///
    /// @param property of a fact, empty for other things
    /// @param value of a fact, null for other things
    record Line(Thing thing, Text property, @Nullable Value value) {
    }

    @GetMapping("/changes")
    String changes(Knowledge knowledge, Reader reader, @RequestParam(defaultValue = "") String since, Model model) {
        Changes changes = older.since(knowledge, since.strip()).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, since));
        model.addAttribute("changes", changes);
        model.addAttribute("groups", KINDS.stream().flatMap(kind -> Stream.of(What.values())
                .map(what -> new Group(kind, what.word(),
                        changes.of(kind, what.word()).stream().map(change -> line(knowledge, reader, change)).toList())))
                .filter(group -> !group.lines().isEmpty()).toList());
        return "changes/page";
    }

    private static Line line(Knowledge knowledge, Reader reader, Change change) {
        String[] parts = change.name().split(" ", 3);
        if (parts.length < 3) {
            return new Line(Things.of(knowledge, parts[0]), new Text("", ""), null);
        }
        String property = parts[1];
        return new Line(Things.of(knowledge, parts[0]), Things.of(knowledge, TERMS + property).label(),
                Values.of(knowledge, reader.data(), property, OlderReleases.value(parts[2])));
    }
}
