package org.aihistory.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.OlderReleases;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.knowledge.QueryLibrary;
import org.aihistory.knowledge.QueryLibrary.Table;
import org.aihistory.model.Changes;
import org.aihistory.model.Changes.Change;
import org.aihistory.model.Changes.What;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Term;
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
    private final QueryLibrary queries;

    ChangesController(OlderReleases older, QueryLibrary queries) {
        this.older = older;
        this.queries = queries;
    }

    /// All changes of one sort.
    ///
    /// @param query what this release says of them; what is gone has no rows
    record Group(String kind, String what, List<Line> lines, String query) {
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
                .filter(what -> changes.count(kind, what.word()) > 0)
                .map(what -> group(knowledge, reader, kind, what, changes.of(kind, what.word())))).toList());
        return "changes/page";
    }

    private Group group(Knowledge knowledge, Reader reader, String kind, What what, List<Change> changes) {
        boolean facts = kind.equals("fact");
        Table table = facts
                ? new Table(List.of("subject", "property", "value"), changes.stream().map(change -> statement(change.name())).toList())
                : new Table(List.of("thing"), changes.stream().map(change -> List.of(Term.iri(change.name()))).toList());
        return new Group(kind, what.word(), changes.stream().map(change -> line(knowledge, reader, change)).toList(),
                queries.text(facts ? "changes/facts" : "changes/things", Map.of(), List.of(table), Prefixes.of(knowledge.release())));
    }

    private static List<Term> statement(String name) {
        String[] parts = name.split(" ", 3);
        return List.of(Term.iri(parts[0]), Term.iri(TERMS + parts[1]), OlderReleases.value(parts[2]));
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
