package org.aihistory.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claim.Stance;

/// The claims of a debate by what they do to each other: around each claim that others stand for or against, and the rest.
///
/// @param others claims that take no side
record Debate(List<Question> questions, List<Claim> others) {

    /// One claim and who stands for it, against it, or qualifies one of these.
    record Question(Claim claim, List<Claim> on, List<Claim> against, List<Claim> qualifying) {
    }

    /// Claims that support each other are on one side, claims that dispute each other on two. Where that cannot be done the claims take no side.
    static Debate of(List<Claim> claims) {
        Map<String, Claim> left = new LinkedHashMap<>();
        claims.stream().sorted(Comparator.comparingLong(Debate::disputes).reversed().thenComparing(Claim::iri))
                .forEach(claim -> left.put(claim.iri(), claim));
        List<Question> questions = new ArrayList<>();
        for (Claim root : List.copyOf(left.values())) {
            if (left.containsKey(root.iri())) {
                sides(root, left).filter(sides -> sides.size() > 1).ifPresent(sides -> questions.add(question(root, sides, left)));
            }
        }
        return new Debate(List.copyOf(questions), List.copyOf(left.values()));
    }

    private static long disputes(Claim claim) {
        return claim.heard().stream().filter(stance -> stance.link().equals("disputes")).count();
    }

    /// The side of each claim that supports and disputes lead to from a root: true with the root, false against it; empty when two ways disagree.
    private static Optional<Map<String, Boolean>> sides(Claim root, Map<String, Claim> left) {
        Map<String, Boolean> sides = new LinkedHashMap<>(Map.of(root.iri(), true));
        List<Claim> queue = new ArrayList<>(List.of(root));
        for (int next = 0; next < queue.size(); next++) {
            Claim claim = queue.get(next);
            boolean side = sides.getOrDefault(claim.iri(), true);
            for (Stance stance : Stream.concat(claim.says().stream(), claim.heard().stream()).toList()) {
                Claim other = left.get(stance.claim().iri());
                if (other == null || stance.link().equals("qualifies")) {
                    continue;
                }
                boolean wanted = stance.link().equals("supports") == side;
                Boolean before = sides.putIfAbsent(other.iri(), wanted);
                if (before == null) {
                    queue.add(other);
                } else if (before != wanted) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(sides);
    }

    private static Question question(Claim root, Map<String, Boolean> sides, Map<String, Claim> left) {
        List<Claim> on = new ArrayList<>();
        List<Claim> against = new ArrayList<>();
        sides.forEach((iri, side) -> Optional.ofNullable(left.remove(iri)).filter(claim -> !claim.iri().equals(root.iri()))
                .ifPresent(claim -> (side ? on : against).add(claim)));
        Set<String> taken = new HashSet<>(sides.keySet());
        List<Claim> qualifying = left.values().stream().filter(claim -> claim.says().stream()
                .anyMatch(stance -> stance.link().equals("qualifies") && taken.contains(stance.claim().iri()))).toList();
        qualifying.forEach(claim -> left.remove(claim.iri()));
        return new Question(root, List.copyOf(on), List.copyOf(against), qualifying);
    }
}
