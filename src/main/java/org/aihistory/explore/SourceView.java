package org.aihistory.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Entity;
import org.aihistory.model.Term;
import org.aihistory.web.evidence.Passage;
import org.aihistory.web.evidence.Passages;
import org.aihistory.web.evidence.Thing;
import org.springframework.stereotype.Component;

/// The selection seen from its sources: which passages state something of the marked things, or of the most important ones.
@Component
class SourceView {

    /// Of more things than this the passages are not looked up.
    static final int MOST = 60;

    private final Passages passages;

    SourceView(Passages passages) {
        this.passages = passages;
    }

    /// What the page shows.
    ///
    /// @param things how many things were looked up
    /// @param of how many there are
    /// @param statements in all passages together
    record Shown(int things, int of, int statements, List<Source> sources) {
    }

    /// One source, those with most statements first.
    record Source(Thing source, int statements, List<Stated> passages) {
    }

    /// One passage and how many statements about the things it makes.
    record Stated(Passage passage, int statements) {
    }

    /// @param selected the selection, at most as many as the list shows
    Shown of(Knowledge knowledge, Request request, List<Entity> selected) {
        List<Entity> all = request.marked().isEmpty() ? selected : request.marked();
        List<Entity> things = all.stream().sorted(Comparator.comparingDouble(Entity::importance).reversed().thenComparing(Entity::iri))
                .limit(MOST).toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (Entity thing : things) {
            knowledge.base().select("explore/passages-of", Map.of("thing", Term.iri(thing.iri())))
                    .forEach(row -> counts.merge(row.get("passage"), Integer.parseInt(row.get("count")), Integer::sum));
        }
        Map<Thing, List<Stated>> bySource = new LinkedHashMap<>();
        for (Passage passage : passages.of(knowledge, counts.keySet())) {
            bySource.computeIfAbsent(passage.source(), none -> new ArrayList<>())
                    .add(new Stated(passage, counts.getOrDefault(passage.iri(), 0)));
        }
        List<Source> sources = bySource.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue().stream().mapToInt(Stated::statements).sum(), entry.getValue()))
                .sorted(Comparator.comparingInt(Source::statements).reversed().thenComparing(source -> source.source().iri())).toList();
        return new Shown(things.size(), all.size(), counts.values().stream().mapToInt(Integer::intValue).sum(), sources);
    }
}
