package org.aihistory.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claim.Stance;

/// Debates of a release: claims that stances join, and of each the claim that most others speak of.
final class Debates {

    private static final Comparator<Debate> ORDER = Comparator.comparingInt((Debate debate) -> debate.count("disputes"))
            .thenComparingInt(debate -> debate.claims().size()).reversed().thenComparing(debate -> debate.root().iri());

    private Debates() {
    }

    /// One debate.
    ///
    /// @param root the claim to start from
    /// @param claims nearest to the root first, with the root
    record Debate(Claim root, List<Claim> claims) {

        /// How many of its stances are of one kind.
        public int count(String link) {
            return (int) claims.stream().flatMap(claim -> claim.says().stream()).filter(stance -> stance.link().equals(link)).count();
        }

        public int holders() {
            return (int) claims.stream().flatMap(claim -> claim.holders().stream()).map(holder -> holder.iri()).distinct().count();
        }
    }

    /// All debates, those with most disputes first, then the larger ones.
    static List<Debate> all(List<Claim> claims) {
        Map<String, Claim> known = byIri(claims);
        Set<String> seen = new HashSet<>();
        List<Debate> debates = new ArrayList<>();
        for (Claim claim : claims) {
            if (!stances(claim).findAny().isPresent() || seen.contains(claim.iri())) {
                continue;
            }
            List<Claim> joined = around(claim, known, Integer.MAX_VALUE);
            joined.forEach(one -> seen.add(one.iri()));
            Claim root = joined.stream().max(Comparator.comparingInt((Claim one) -> one.heard().size())
                    .thenComparing(Claim::iri, Comparator.reverseOrder())).orElse(claim);
            debates.add(new Debate(root, around(root, known, Integer.MAX_VALUE)));
        }
        return debates.stream().sorted(ORDER).toList();
    }

    /// The claims around one, nearest first; empty when no stance joins it to another.
    static Optional<Debate> around(Claim root, List<Claim> claims, int most) {
        List<Claim> near = around(root, byIri(claims), most);
        return near.size() < 2 ? Optional.empty() : Optional.of(new Debate(root, near));
    }

    private static Map<String, Claim> byIri(List<Claim> claims) {
        Map<String, Claim> known = new LinkedHashMap<>();
        claims.forEach(claim -> known.put(claim.iri(), claim));
        return known;
    }

    private static List<Claim> around(Claim root, Map<String, Claim> known, int most) {
        Set<String> seen = new HashSet<>(Set.of(root.iri()));
        List<Claim> found = new ArrayList<>(List.of(root));
        Deque<Claim> queue = new ArrayDeque<>(found);
        while (!queue.isEmpty()) {
            stances(queue.removeFirst()).map(stance -> known.get(stance.claim().iri()))
                    .filter(claim -> claim != null && found.size() < most && seen.add(claim.iri())).forEach(claim -> {
                        found.add(claim);
                        queue.add(claim);
                    });
        }
        return List.copyOf(found);
    }

    private static Stream<Stance> stances(Claim claim) {
        return Stream.concat(claim.heard().stream(), claim.says().stream());
    }
}
