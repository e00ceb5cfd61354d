package org.aihistory.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.sources.Contribution.Said;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.Thing;
import org.springframework.stereotype.Component;

/// What two documents state, side by side: the same, each its own of the same thing, and what only one of them speaks of.
@Component
class SideBySide {

    private final Sayings sayings;
    private final Claims claims;

    SideBySide(Sayings sayings, Claims claims) {
        this.sayings = sayings;
        this.claims = claims;
    }

    /// One property of one thing (or one quantity under one condition) of which both speak.
    ///
    /// @param of whose property it is, with its name and condition
    record Both(Said of, List<Said> first, List<Said> second) {

        /// Whether both give the same values.
        boolean same() {
            return values(first).equals(values(second));
        }

        /// Whether the other document gives this value too.
        public boolean shared(Said said) {
            return values(first).contains(value(said)) && values(second).contains(value(said));
        }

        private static Set<String> values(List<Said> said) {
            return said.stream().map(SideBySide::value).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// What one document alone states of a thing.
    record Alone(Thing subject, List<Said> said) {
    }

    /// One of the two.
    ///
    /// @param stated how many different statements it makes
    /// @param alone what the other does not speak of
    record Side(Source source, int stated, List<Alone> alone, List<Claim> claims) {

        /// How many statements the other document does not speak of.
        public int aloneCount() {
            return alone.stream().mapToInt(one -> one.said().size()).sum();
        }
    }

    /// The comparison.
    ///
    /// @param claims those in both; the sides have the others
    record Result(Side first, Side second, List<Both> same, List<Both> different, List<Claim> claims) {

        /// All claims in either.
        public List<String> claimIris() {
            return Stream.of(claims, first.claims(), second.claims()).flatMap(List::stream).map(Claim::iri).distinct().toList();
        }
    }

    Result of(Knowledge knowledge, Reader reader, Source first, Source second) {
        List<Row> rows = knowledge.base().select("sources/side-by-side",
                Map.of("first", Term.iri(first.thing().iri()), "second", Term.iri(second.thing().iri())));
        Map<String, Map<String, Said>> left = stated(knowledge, reader, of(rows, first));
        Map<String, Map<String, Said>> right = stated(knowledge, reader, of(rows, second));
        List<Both> both = left.entrySet().stream().filter(entry -> right.containsKey(entry.getKey()))
                .map(entry -> new Both(entry.getValue().values().iterator().next(), List.copyOf(entry.getValue().values()),
                        List.copyOf(right.getOrDefault(entry.getKey(), Map.of()).values())))
                .toList();
        List<Claim> leftClaims = claims(knowledge, first);
        List<Claim> rightClaims = claims(knowledge, second);
        return new Result(side(first, left, right, leftClaims, rightClaims), side(second, right, left, rightClaims, leftClaims),
                both.stream().filter(Both::same).toList(), both.stream().filter(one -> !one.same()).toList(),
                leftClaims.stream().filter(rightClaims::contains).toList());
    }

    private static List<Row> of(List<Row> rows, Source source) {
        return rows.stream().filter(row -> row.get("document").equals(source.thing().iri())).toList();
    }

    /// Statements by what they are about, then by value: what several passages of a document repeat counts once.
    private Map<String, Map<String, Said>> stated(Knowledge knowledge, Reader reader, List<Row> rows) {
        Map<String, Map<String, Said>> stated = new LinkedHashMap<>();
        for (Said said : sayings.of(knowledge, reader, rows)) {
            stated.computeIfAbsent(about(said), about -> new LinkedHashMap<>()).putIfAbsent(value(said), said);
        }
        return stated;
    }

    private static String about(Said said) {
        Thing benchmark = said.benchmark();
        return String.join("\n", said.subject().iri(), said.property().en(), benchmark == null ? "" : benchmark.iri(),
                said.setting() == null ? "" : said.setting().en());
    }

    private static String value(Said said) {
        Thing thing = said.value().thing();
        return (thing == null ? said.value().text() : thing.iri()) + " " + said.unit();
    }

    private static Side side(Source source, Map<String, Map<String, Said>> own, Map<String, Map<String, Said>> other, List<Claim> claims,
            List<Claim> others) {
        Map<String, Alone> alone = new LinkedHashMap<>();
        own.forEach((about, values) -> {
            if (!other.containsKey(about)) {
                Thing subject = values.values().iterator().next().subject();
                alone.computeIfAbsent(subject.iri(), iri -> new Alone(subject, new ArrayList<>())).said().addAll(values.values());
            }
        });
        return new Side(source, own.values().stream().mapToInt(Map::size).sum(), List.copyOf(alone.values()),
                claims.stream().filter(claim -> !others.contains(claim)).toList());
    }

    /// The claims that stand in its passages, those of its parts and those of its extract.
    private List<Claim> claims(Knowledge knowledge, Source source) {
        Set<String> passages = knowledge.base().select("sources/passages-of", Map.of("document", Term.iri(source.thing().iri()))).stream()
                .map(row -> row.get("passage")).collect(Collectors.toSet());
        return claims.all(knowledge).stream().filter(claim -> claim.passages().stream().anyMatch(passages::contains)).toList();
    }
}
