package org.aihistory.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Row;
import org.aihistory.web.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The set of paths that the address answers is the one that a naive enumeration finds in the answers of SPARQL, with every kind of condition.
@WebTest
class PathsTest {

    private static final String ID = "https://w3id.org/aihistory/id/";
    private static final String BASE = "https://w3id.org/aihistory/ontology#";

    @Autowired
    private MockMvc web;
    @Autowired
    private KnowledgeHolder holder;

    /// A lineage relation between two things, and the registers that state it.
    private record Line(String subject, String relation, String object, Set<String> registers) {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | -          | -
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | without    | idea/algorithmic-probability
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | without    | proposedBy
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | without    | testimony
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | without    | reference
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | through    | idea/solomonoff-induction
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | through    | uses
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | relation   | proposedBy
            person/ray-solomonoff | idea/kolmogorov-complexity | 3 | register   | reference
            person/alan-turing    | person/ilya-sutskever      | 4 | -          | -
            person/alan-turing    | person/ilya-sutskever      | 4 | without    | idea/kolmogorov-complexity
            person/alan-turing    | person/ilya-sutskever      | 4 | through    | idea/turing-machine
            person/alan-turing    | person/ilya-sutskever      | 4 | register   | testimony
            """)
    void theAnswerIsTheSetOfAnIndependentEnumeration(String from, String to, int length, @Nullable String parameter, String value)
            throws Exception {
        String condition = parameter == null ? "" : "&" + parameter + "=" + value;
        String answer = web.perform(get("/api/v1/paths?from=" + from + "&to=" + to + "&length=" + length + condition)).andReturn()
                .getResponse().getContentAsString();
        Set<List<String>> expected = new HashSet<>();
        Map<String, Map<String, Set<String>>> joined = joined(allowed(parameter, value));
        walk(new ArrayList<>(List.of(ID + from)), ID + to, length, joined, path -> keeps(path, joined, parameter, value), expected);

        assertThat(JsonPath.<Integer>read(answer, "$.total")).isEqualTo(expected.size());
        List<List<String>> found = JsonPath.read(answer, "$.paths[*].things");
        if (expected.size() <= PathsController.SHOWN) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(found).hasSize(PathsController.SHOWN).doesNotHaveDuplicates().isSubsetOf(expected);
        }
    }

    private List<Line> lines() {
        Map<String, Set<String>> registers = new HashMap<>();
        for (Row row : holder.current().base().select("paths/registers", Map.of())) {
            registers.computeIfAbsent(key(row), none -> new TreeSet<>()).add(local(row.get("register")));
        }
        return holder.current().base().select("snapshot/lineage", Map.of()).stream().map(row -> new Line(row.get("subject"),
                local(row.get("relation")), row.get("object"), registers.getOrDefault(key(row), Set.of()))).toList();
    }

    private static String key(Row row) {
        return row.get("subject") + " " + row.get("relation") + " " + row.get("object");
    }

    private static String local(String iri) {
        return iri.substring(iri.startsWith(BASE) ? BASE.length() : iri.lastIndexOf('/') + 1);
    }

    /// The lines that a step may be of.
    private List<Line> allowed(@Nullable String parameter, String value) {
        Set<String> all = new TreeSet<>();
        List<Line> lines = lines();
        lines.forEach(line -> all.addAll(line.registers()));
        Predicate<Line> allows = switch (parameter == null ? "" : parameter) {
            case "relation" -> line -> line.relation().equals(value);
            case "register" -> line -> line.registers().contains(value);
            case "without" -> all.contains(value)
                    ? line -> line.registers().stream().anyMatch(register -> !register.equals(value))
                    : line -> !line.relation().equals(value);
            default -> line -> true;
        };
        return lines.stream().filter(allows).toList();
    }

    private static Map<String, Map<String, Set<String>>> joined(List<Line> lines) {
        Map<String, Map<String, Set<String>>> joined = new TreeMap<>();
        for (Line line : lines) {
            Stream.of(List.of(line.subject(), line.object()), List.of(line.object(), line.subject())).forEach(ends -> joined
                    .computeIfAbsent(ends.getFirst(), none -> new TreeMap<>()).computeIfAbsent(ends.getLast(), none -> new TreeSet<>())
                    .add(line.relation()));
        }
        return joined;
    }

    private static boolean keeps(List<String> path, Map<String, Map<String, Set<String>>> joined, @Nullable String parameter,
            String value) {
        if (parameter == null || !(parameter.equals("through") || parameter.equals("without"))) {
            return true;
        }
        boolean through = parameter.equals("through");
        if (value.contains("/")) {
            return path.contains(ID + value) == through;
        }
        boolean has = false;
        for (int at = 1; at < path.size(); at++) {
            has |= joined.getOrDefault(path.get(at - 1), Map.of()).getOrDefault(path.get(at), Set.of()).contains(value);
        }
        return !through || has;
    }

    private static void walk(List<String> path, String goal, int left, Map<String, Map<String, Set<String>>> joined,
            Predicate<List<String>> keeps, Set<List<String>> found) {
        if (path.getLast().equals(goal)) {
            if (keeps.test(path)) {
                found.add(List.copyOf(path));
            }
        } else if (left > 0) {
            for (String next : joined.getOrDefault(path.getLast(), Map.of()).keySet()) {
                if (!path.contains(next)) {
                    path.add(next);
                    walk(path, goal, left - 1, joined, keeps, found);
                    path.removeLast();
                }
            }
        }
    }
}
