package org.aihistory.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.model.Row;
import org.aihistory.model.Telling.Citation;
import org.aihistory.model.Telling.ClaimCard;
import org.aihistory.model.Telling.Stance;
import org.aihistory.model.Term;
import org.aihistory.model.Text;

/// Looks up claims and how they stand to others.
final class StoryClaims {

    private static final Text NOTHING = new Text("", "");

    private final KnowledgeBase base;
    private final HistorySnapshot snapshot;

    StoryClaims(Knowledge knowledge) {
        this.base = knowledge.base();
        this.snapshot = knowledge.snapshot();
    }

    /// The claim with this IRI; empty when the IRI names something else.
    Optional<ClaimCard> card(String iri, List<Citation> statedIn) {
        List<Row> rows = base.select("story/claim", Map.of("claim", Term.iri(iri)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.getFirst();
        List<Text> holders = rows.stream().map(holder -> StorySources.text(holder, "holder")).distinct().toList();
        return Optional.of(new ClaimCard(iri, StorySources.text(row, "label"), StorySources.text(row, "text"),
                snapshot.term(row.get("kind")).orElse(NOTHING), holders, row.optional("statedOn").orElse(""), stances(iri), statedIn));
    }

    private List<Stance> stances(String iri) {
        Map<String, Stance> stances = new LinkedHashMap<>();
        for (Row row : base.select("story/claim-stances", Map.of("claim", Term.iri(iri)))) {
            String stance = row.get("stance");
            boolean incoming = Boolean.parseBoolean(row.get("incoming"));
            Stance one = new Stance(row.get("other"), snapshot.term(stance).orElse(NOTHING), StorySources.text(row, "label"),
                    StorySources.text(row, "text"), List.of(StorySources.text(row, "holder")), incoming, !stance.endsWith("#supports"));
            stances.merge(stance + incoming + one.iri(), one, StoryClaims::joined);
        }
        return List.copyOf(stances.values());
    }

    private static Stance joined(Stance one, Stance other) {
        List<Text> holders = new ArrayList<>(one.holders());
        holders.addAll(other.holders());
        return new Stance(one.iri(), one.relation(), one.label(), one.text(), holders, one.incoming(), one.against());
    }
}
