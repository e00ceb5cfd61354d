package org.aihistory.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.model.Edge;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Row;
import org.aihistory.sparql.ask.Build;
import org.aihistory.sparql.ask.BuildReader;
import org.aihistory.sparql.ask.BuildSparql;
import org.aihistory.sparql.ask.Terms;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The query that the builder makes finds what a plain walk over all things and edges finds, and is read back, for builds drawn with a fixed seed.
@WebTest
class AskAgainstEnumerationTest {

    private static final int BUILDS = 120;
    private static final long SEED = 1956;
    private static final String ID = "https://w3id.org/aihistory/id/";

    private static final String DATES = """
            SELECT ?thing ?date WHERE {
              ?thing ?property ?date .
              GRAPH <https://w3id.org/aihistory/ontology> { ?property aih:dateRole ?role }
            }
            """;

    @Autowired
    private KnowledgeHolder holder;

    /// The dates held for each thing, by IRI.
    private final Map<String, List<Edtf>> dates = new HashMap<>();

    private record Drawn(Map<String, String[]> address, List<Predicate<Entity>> conditions, String kind) {
    }

    @Test
    void randomBuildsAnswerWhatAnEnumerationAnswers() {
        Knowledge knowledge = holder.current();
        Terms terms = Terms.of(knowledge.base());
        knowledge.base().selectText(DATES)
                .forEach(row -> dates.computeIfAbsent(row.get("thing"), _ -> new ArrayList<>()).add(Edtf.parse(row.get("date"))));
        BuildReader reader = new BuildReader(terms, Prefixes.of(knowledge.release())::declare);
        Random random = new Random(SEED);
        int withAnswers = 0;
        for (int number = 0; number < BUILDS; number++) {
            Drawn drawn = drawn(knowledge.snapshot(), terms, random);
            Build build = Build.of(drawn.address(), terms);
            assertThat(build.conditions()).as("%s", described(drawn)).hasSameSizeAs(drawn.conditions());
            BuildSparql sparql = new BuildSparql(build, terms);
            String written = new BuildSparql(build, terms).text("en");
            assertThat(reader.read(written).map(read -> new BuildSparql(read, terms).text("en"))).as(described(drawn)).contains(written);
            Set<String> expected = walk(knowledge.snapshot(), drawn.kind(), drawn.conditions());
            List<Row> rows = knowledge.base().selectText(sparql.text("en"));
            String main = sparql.text("en").replaceFirst("(?s)SELECT DISTINCT \\?(\\w+).*", "$1");
            Set<String> found = new TreeSet<>(rows.stream().map(row -> row.get(main)).toList());
            assertThat(found).as("%s", sparql.text("en"))
                    .isEqualTo(expected);
            for (int step = 0; step <= build.conditions().size(); step++) {
                int left = walk(knowledge.snapshot(), drawn.kind(), drawn.conditions().subList(0, step)).size();
                assertThat(knowledge.base().selectText(sparql.count(step)).getFirst().get("count")).as(sparql.count(step))
                        .isEqualTo(Integer.toString(left));
            }
            withAnswers += expected.isEmpty() ? 0 : 1;
        }
        assertThat(withAnswers).as("builds that find something").isGreaterThan(BUILDS / 4);
    }

    @Test
    void countsByRelationAndDecadeAreThoseOfAnEnumeration() {
        Knowledge knowledge = holder.current();
        Terms terms = Terms.of(knowledge.base());
        for (String relation : List.of("author", "publisher", "cites")) {
            Map<String, Long> expected = new TreeMap<>(knowledge.snapshot().entities().stream()
                    .filter(entity -> entity.kind().equals("work"))
                    .flatMap(
                            entity -> knowledge.snapshot().edges(entity.iri()).stream().filter(edge -> edge.subject().equals(entity.iri())))
                    .filter(edge -> edge.relation().equals(relation)).collect(Collectors.groupingBy(Edge::object, Collectors.counting())));
            assertThat(counts(knowledge, terms, relation)).as(relation).isEqualTo(expected).isNotEmpty();
        }
        Map<String, Long> decades = new TreeMap<>(knowledge.snapshot().entities().stream().filter(entity -> entity.kind().equals("work"))
                .flatMap(entity -> entity.span().earliest().stream())
                .collect(Collectors.groupingBy(day -> day.getYear() / 10 * 10 + "", Collectors.counting())));
        assertThat(counts(knowledge, terms, "decade")).isEqualTo(decades);
    }

    private static Map<String, Long> counts(Knowledge knowledge, Terms terms, String group) {
        Build build = Build.of(Map.of("kind", values("Work"), "group", values(group), "limit", values("0")), terms);
        String text = new BuildSparql(build, terms).text("en");
        Map<String, Long> found = new TreeMap<>();
        knowledge.base().selectText(text).forEach(row -> found.put(row.get(group), Long.valueOf(row.get("works"))));
        return found;
    }

    private static Set<String> walk(HistorySnapshot snapshot, String kind, List<Predicate<Entity>> conditions) {
        return snapshot.entities().stream().filter(entity -> entity.kind().equals(kind))
                .filter(entity -> conditions.stream().allMatch(condition -> condition.test(entity))).map(Entity::iri)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Drawn drawn(HistorySnapshot snapshot, Terms terms, Random random) {
        Kind kind = snapshot.kinds().get(random.nextInt(snapshot.kinds().size()));
        String name = kind.iri().substring(kind.iri().indexOf('#') + 1);
        List<Entity> members = snapshot.entities().stream().filter(entity -> entity.kind().equals(kind.slug())).toList();
        Map<String, String[]> address = new HashMap<>(Map.of("kind", values(name), "limit", values("0")));
        List<Predicate<Entity>> conditions = new ArrayList<>();
        int wanted = 1 + random.nextInt(3);
        while (conditions.size() < wanted) {
            int place = conditions.size() + 1;
            Entity like = members.get(random.nextInt(members.size()));
            switch (random.nextInt(4)) {
                case 0 -> conditions.add(years(address, place, random));
                case 1 -> conditions.add(named(address, place, like, random));
                default -> relation(address, place, snapshot, terms, name, like, random).ifPresent(conditions::add);
            }
        }
        return new Drawn(address, conditions, kind.slug());
    }

    private Predicate<Entity> years(Map<String, String[]> address, int place, Random random) {
        int from = 1900 + random.nextInt(120);
        int to = from + random.nextInt(30);
        address.putAll(Map.of("r" + place, values("when"), "f" + place, values("" + from), "t" + place, values("" + to)));
        return entity -> canHaveBeen(dates.getOrDefault(entity.iri(), List.of()), from, to);
    }

    /// Whether any held date, also of those that disagree, leaves room for a day in the years; an end that nobody states is open.
    private static boolean canHaveBeen(List<Edtf> dates, int from, int to) {
        List<Integer> starts = dates.stream().map(Edtf::earliest).flatMap(Stream::ofNullable).map(LocalDate::getYear).toList();
        List<Integer> ends = dates.stream().map(Edtf::latest).flatMap(Stream::ofNullable).map(LocalDate::getYear).toList();
        return !(starts.isEmpty() && ends.isEmpty()) && (starts.isEmpty() || Collections.min(starts) <= to)
                && (ends.isEmpty() || Collections.max(ends) >= from);
    }

    private static Predicate<Entity> named(Map<String, String[]> address, int place, Entity like, Random random) {
        String label = random.nextBoolean() ? like.label().en() : like.label().zh();
        int start = random.nextInt(Math.max(1, label.length() - 2));
        String part = label.substring(start, Math.min(label.length(), start + 2)).strip();
        address.putAll(Map.of("r" + place, values("name"), "q" + place, values(part)));
        return entity -> Stream.concat(Stream.of(entity.label().en(), entity.label().zh()), entity.aliases().stream())
                .anyMatch(one -> part.isEmpty() || one.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Predicate<Entity>> relation(Map<String, String[]> address, int place, HistorySnapshot snapshot,
            Terms terms,
            String kind, Entity like, Random random) {
        List<Edge> edges = snapshot.edges(like.iri());
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        Edge edge = edges.get(random.nextInt(edges.size()));
        boolean back = edge.object().equals(like.iri());
        if ((back ? terms.backward(kind) : terms.forward(kind)).stream().noneMatch(property -> property.name().equals(edge.relation()))) {
            return Optional.empty();
        }
        address.put("r" + place, values((back ? "~" : "") + edge.relation()));
        Predicate<String> end;
        if (random.nextBoolean()) {
            address.put("v" + place, values(edge.other(like.iri()).substring(ID.length())));
            end = edge.other(like.iri())::equals;
        } else {
            String other = snapshot.entity(edge.other(like.iri())).orElseThrow().kind();
            String iri = snapshot.kind(other).orElseThrow().iri();
            address.put("k" + place, values(iri.substring(iri.indexOf('#') + 1)));
            end = found -> snapshot.entity(found).orElseThrow().kind().equals(other);
        }
        return Optional.of(entity -> snapshot.edges(entity.iri()).stream().filter(one -> one.relation().equals(edge.relation()))
                .anyMatch(one -> back
                        ? one.object().equals(entity.iri()) && end.test(one.subject())
                        : one.subject().equals(entity.iri()) && end.test(one.object())));
    }

    private static String[] values(String value) {
        return new String[]{value};
    }

    private static String described(Drawn drawn) {
        return drawn.address().entrySet().stream().map(entry -> entry.getKey() + "=" + String.join(",", entry.getValue())).sorted()
                .collect(Collectors.joining("&"));
    }
}
