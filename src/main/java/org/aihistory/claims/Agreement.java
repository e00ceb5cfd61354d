package org.aihistory.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;

/// Two holders of claims and how they stand to each other. Each claim that both hold and each supporting stance counts one for agreement, each
/// disputing stance one against it; qualifying ones are counted apart.
///
/// @param one the one whose IRI comes first
record Agreement(Thing one, Thing other, List<Ground> agree, List<Ground> disagree, List<Ground> qualify) {

    private static final int MOST_ON_SLIDE = 6;
    private static final Comparator<Agreement> ORDER = Comparator
            .comparingInt((Agreement pair) -> pair.agree().size() + pair.disagree().size() + pair.qualify().size()).reversed()
            .thenComparing(pair -> pair.one().iri()).thenComparing(pair -> pair.other().iri());

    /// One claim that both hold, or one stance between a claim of one and a claim of the other.
    ///
    /// @param how holder, supports, disputes or qualifies
    record Ground(String how, Thing holder, Thing claim, Thing about) {
    }

    /// All pairs that anything joins; those with most grounds first.
    static List<Agreement> all(Knowledge knowledge) {
        Map<String, Agreement> pairs = new LinkedHashMap<>();
        for (Row row : knowledge.base().select("claims/agreement", Map.of())) {
            String one = row.get("one");
            String other = row.get("other");
            boolean inOrder = one.compareTo(other) < 0;
            String first = inOrder ? one : other;
            String second = inOrder ? other : one;
            Agreement pair = pairs.computeIfAbsent(first + " " + second, key -> new Agreement(Things.of(knowledge, first),
                    Things.of(knowledge, second), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            String how = Things.slug(row.get("how"));
            pair.grounds(how).add(new Ground(how, Things.of(knowledge, one), Things.of(knowledge, row.get("claim")),
                    Things.of(knowledge, row.get("about"))));
        }
        return pairs.values().stream().sorted(ORDER).toList();
    }

    /// The claims behind the pair, those on which they disagree first; few enough for a slide.
    public List<String> claims() {
        return Stream.of(disagree, qualify, agree).flatMap(List::stream)
                .flatMap(ground -> ground.how().equals("holder") ? Stream.of(ground.claim()) : Stream.of(ground.claim(), ground.about()))
                .map(Thing::iri).distinct().limit(MOST_ON_SLIDE).toList();
    }

    private List<Ground> grounds(String how) {
        return switch (how) {
            case "disputes" -> disagree;
            case "qualifies" -> qualify;
            default -> agree;
        };
    }

    boolean joins(String iri) {
        return one.iri().equals(iri) || other.iri().equals(iri);
    }
}
