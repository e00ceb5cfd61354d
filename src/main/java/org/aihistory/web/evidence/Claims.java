package org.aihistory.web.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Text;
import org.aihistory.web.evidence.Claim.Assertion;
import org.aihistory.web.evidence.Claim.Stance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The claims of a release with what they do to each other.
@Component
public class Claims {

    private static final List<String> STANCES = List.of("supports", "disputes", "qualifies");

    private final PerRelease<Map<String, Claim>> claims = new PerRelease<>(Claims::read);

    /// All claims in order of IRI.
    public List<Claim> all(Knowledge knowledge) {
        return List.copyOf(claims.of(knowledge).values());
    }

    /// The claim with this slug.
    public Optional<Claim> of(Knowledge knowledge, String slug) {
        return Optional.ofNullable(claims.of(knowledge).get(Things.iri("claim", slug)));
    }

    /// Those that have to do with a thing: disputed ones first, then in order of IRI.
    public List<Claim> concerning(Knowledge knowledge, String iri) {
        return all(knowledge).stream().filter(claim -> claim.concerns(iri))
                .sorted((a, b) -> Boolean.compare(b.disputed(), a.disputed())).toList();
    }

    private static Map<String, Claim> read(Knowledge knowledge) {
        Map<String, List<Row>> rows = new TreeMap<>();
        knowledge.base().select("evidence/claims", Map.of())
                .forEach(row -> rows.computeIfAbsent(row.get("claim"), claim -> new ArrayList<>()).add(row));
        Map<String, List<Row>> links = new HashMap<>();
        for (Row link : knowledge.base().select("evidence/claim-links", Map.of())) {
            links.computeIfAbsent(link.get("claim"), end -> new ArrayList<>()).add(link);
            if (STANCES.contains(Things.slug(link.get("link")))) {
                links.computeIfAbsent(link.get("target"), end -> new ArrayList<>()).add(link);
            }
        }
        Map<String, List<Thing>> holders = new LinkedHashMap<>();
        rows.forEach((claim, all) -> holders.put(claim,
                all.stream().flatMap(row -> row.optional("holder").stream()).map(holder -> Things.of(knowledge, holder)).toList()));
        Map<String, Claim> claims = new LinkedHashMap<>();
        rows.forEach((iri, all) -> claims.put(iri, claim(knowledge, iri, all.getFirst(), holders, links.getOrDefault(iri, List.of()))));
        return claims;
    }

    private static Claim claim(Knowledge knowledge, String iri, Row row, Map<String, List<Thing>> holders, List<Row> links) {
        List<Thing> topics = new ArrayList<>();
        List<String> passages = new ArrayList<>();
        List<Stance> says = new ArrayList<>();
        List<Stance> heard = new ArrayList<>();
        for (Row link : links) {
            String name = Things.slug(link.get("link"));
            String from = link.get("claim");
            String to = link.get("target");
            switch (name) {
                case "topic" -> topics.add(Things.of(knowledge, to));
                case "statedIn" -> passages.add(to);
                default -> {
                    if (from.equals(iri)) {
                        says.add(stance(knowledge, name, to, holders));
                    } else {
                        heard.add(stance(knowledge, name, from, holders));
                    }
                }
            }
        }
        return new Claim(iri, Things.slug(iri), new Text(row.get("labelEn"), row.get("labelZh")),
                new Text(row.get("textEn"), row.get("textZh")), Things.of(knowledge, row.get("kind")), holders.getOrDefault(iri, List.of()),
                row.optional("statedOn").orElse(""), List.copyOf(topics), List.copyOf(passages), assertion(knowledge, row),
                List.copyOf(says), List.copyOf(heard), verification(row));
    }

    private static @Nullable Text verification(Row row) {
        Optional<String> en = row.optional("verificationEn");
        Optional<String> zh = row.optional("verificationZh");
        return en.or(() -> zh).map(any -> new Text(any, zh.orElse(any))).orElse(null);
    }

    private static Stance stance(Knowledge knowledge, String name, String other, Map<String, List<Thing>> holders) {
        return new Stance(name, Things.of(knowledge, other), holders.getOrDefault(other, List.of()));
    }

    private static @Nullable Assertion assertion(Knowledge knowledge, Row row) {
        return row.optional("subject").map(subject -> new Assertion(Things.of(knowledge, subject),
                Things.of(knowledge, row.get("predicate")), Things.of(knowledge, row.get("object")))).orElse(null);
    }
}
