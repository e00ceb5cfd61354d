package org.aihistory.sparql.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.knowledge.Prefixes;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A query of the form becomes the form again; any other query does not.
@WebTest
class BuildReaderTest {

    private static final String WORKS = "kind=Work&r1=author&v1=person/ray-solomonoff&r2=published&f2=1960&t2=1990";

    @Autowired
    private KnowledgeHolder holder;

    @ParameterizedTest
    @ValueSource(strings = {"kind=Person", WORKS, WORKS + "&group=decade", WORKS + "&group=decade&order=count", "kind=Work&group=author",
            "kind=Work&r1=author&k1=Person&group=author&order=name", "kind=Person&order=date&limit=20",
            "kind=Person&r1=born&f1=1900&col=died&col=field", "kind=Idea&r1=name&q1=complexity&r2=when&t2=1970",
            "kind=Person&r1=~author&k1=Work&r2=~author&v2=work/a-formal-theory-of-inductive-inference",
            "kind=Person&r1=when&f1=900&t1=1956",
            "kind=Claim&r1=register&k1=parody&r2=claimKind&k2=opinion", "kind=Source&r1=register&k1=primary",
            "kind=Work&r1=register&k1=scholarly",
            "kind=Source&r1=register", "kind=Work&r1=published&limit=0"})
    void aQueryOfTheFormIsReadBack(String address) {
        Build build = build(address);
        assertThat(build.conditions()).hasSize((int) Arrays.stream(address.split("&", -1)).filter(part -> part.matches("r\\d.*")).count());
        for (String language : List.of("en", "zh")) {
            String text = new BuildSparql(build, terms()).text(language);
            assertThat(read(text)).as(text).contains(build);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ray-solomonoff | marvin-minsky | v1=person/marvin-minsky", "1990-12-31 | 1975-12-31 | t2=1975",
            "aih:Work | aih:Book | kind=Book", "LIMIT 100 | LIMIT 20 | limit=20", "\"en\" | \"zh\" | kind=Work"})
    void aValueChangedByHandIsChangedInTheForm(String was, String is, String part) {
        String text = new BuildSparql(build(WORKS), terms()).text("en");
        assertThat(text).contains(was);
        assertThat(read(text.replace(was, is)).map(Build::address))
                .hasValueSatisfying(address -> assertThat(address.replace("%2F", "/")).contains(part));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LIMIT 100 | LIMIT 50", "LIMIT 100 | LIMIT 100 OFFSET 5", "SELECT DISTINCT | SELECT",
            "aih:author | ^aih:author", "WHERE { | WHERE { ?work aih:cites ?other .", "ORDER BY ?name | ORDER BY DESC(?name)",
            "1960-01-01 | 1960-06-01", "OPTIONAL { | MINUS {", "aih:published | aih:unknown", "SELECT DISTINCT ?work | SELECT DISTINCT *"})
    void aQueryThatAsksOtherwiseIsNoneOfTheForm(String was, String is) {
        String text = new BuildSparql(build(WORKS), terms()).text("en");
        assertThat(text).contains(was);
        assertThat(read(text.replace(was, is))).as(text.replace(was, is)).isEmpty();
    }

    @Test
    void whatIsNoQueryIsNoneOfTheForm() {
        for (String text : List.of("", "SELECT", "ASK {}", "DESCRIBE person:ray-solomonoff", "SELECT ?x WHERE { ?x a ?kind }",
                "SELECT ?x WHERE { { ?x a aih:Work } UNION { ?x a aih:Idea } }")) {
            assertThat(read(text)).as(text).isEmpty();
        }
    }

    private Optional<Build> read(String text) {
        return new BuildReader(terms(), Prefixes.of(knowledge().release())::declare).read(text);
    }

    private Build build(String address) {
        Map<String, List<String>> parts = new TreeMap<>();
        for (String part : address.split("&", -1)) {
            parts.computeIfAbsent(part.substring(0, part.indexOf('=')), _ -> new ArrayList<>()).add(part.substring(part.indexOf('=') + 1));
        }
        Map<String, String[]> parameters = new TreeMap<>();
        parts.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return Build.of(parameters, terms());
    }

    private Terms terms() {
        return Terms.of(knowledge().base());
    }

    private Knowledge knowledge() {
        return holder.current();
    }
}
