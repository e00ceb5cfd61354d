package org.aihistory.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.Row;
import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What a panel shows is what the query behind it gives: the same things, or as many rows as the panel has lines.
@WebTest
class PanelRowsTest {

    private static final Pattern LINK = Pattern.compile("class=\"query-behind[^\"]*\"[^>]*href=\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile("(?s)<textarea class=\"workbench__text\"[^>]*>(.*?)</textarea>");
    private static final String KOLMOGOROV = "/page/idea/kolmogorov-complexity?inferred=yes";
    private static final String THREE = "/compare?of=person/ray-solomonoff&of=person/andrey-kolmogorov&of=person/gregory-chaitin";
    private static final String ALONG = "/paths?along=person/ray-solomonoff&along=idea/algorithmic-probability&along=idea/kolmogorov-complexity";

    @Autowired
    private MockMvc web;
    @Autowired
    private KnowledgeHolder holder;

    /// A page, the name of the query, the part of the page between two marks, and what stands in it once for each row.
    static Stream<Arguments> panelsByLines() {
        return Stream.of(
                Arguments.of(KOLMOGOROV, "evidence/concerning", "id=\"claims\"", "id=\"others\"", "class=\"claim[\" ]"),
                Arguments.of("/claims/gpt-cannot-reason", "evidence/claim-stances", "class=\"claims__debate\"", "</main>",
                        "<div class=\"claim[\" ]"),
                Arguments.of("/claims/gpt-cannot-reason", "evidence/claim-passages", "id=\"stated\"", "</section>", "<li>"),
                Arguments.of("/debates?of=gpt-cannot-reason", "claims/stances", "class=\"argument-list\"", "</main>", "data-stance="),
                Arguments.of(THREE, "compare/shared", "id=\"shared\"", "</section>", "<li>"),
                Arguments.of(ALONG, "paths/steps", "class=\"path__steps\"", "</main>", "class=\"path__statement\""),
                Arguments.of("/sources/nick-solomonoff-lecture", "sources/passages-of", "id=\"passages\"", "</main>",
                        "<article class=\"passage[\" ]"),
                Arguments.of("/search?q=Solomonoff&era=1960&kind=idea", "search/hits-left", "class=\"search__hits\"", "</ol>", "<li>"),
                Arguments.of("/claims?year=2023", "claims/filtered-in-year", "class=\"claims__list\"", "</main>", "<li>"),
                Arguments.of("/claims?kind=https://w3id.org/aihistory/ontology%23prediction", "claims/filtered", "class=\"claims__list\"",
                        "</main>",
                        "<li>"),
                Arguments.of("/search?q=Chaitin", "search/hits", "class=\"search__hits\"", "</ol>", "<li>"),
                Arguments.of("/stories", "story/stories", "class=\"story-cards\"", "</main>", "story-card__title"),
                Arguments.of("/about", "about/registers", "id=\"registers\"", "</table>", "<th scope=\"row\""));
    }

    @ParameterizedTest
    @MethodSource("panelsByLines")
    void aPanelHasAsManyLinesAsItsQueryHasRows(String page, String query, String from, String to, String line) throws Exception {
        String body = body(page);
        String panel = between(body, from, to);
        long lines = Pattern.compile(line).matcher(panel).results().count();
        assertThat(rows(link(body, "of=" + query)).size()).as(query).isEqualTo((int) lines).isPositive();
    }

    @Test
    void everyPassageOfTheFactsOfAThingStandsOnItsPage() throws Exception {
        String body = body("/page/person/gregory-chaitin");
        TreeSet<String> passages = new TreeSet<>(rows(link(body, "of=entity/facts")).stream().map(row -> row.get("passage")).toList());
        String panel = between(body, "id=\"facts\"", "id=\"claims\"");
        assertThat(passages).isNotEmpty().allSatisfy(passage -> assertThat(panel.replaceAll("\\?lang=en", ""))
                .contains("/sources/" + passage.substring(passage.lastIndexOf('/') + 1).replaceFirst("\\.(\\d+)$", "#p$1")));
    }

    @Test
    void everyThingJoinedToAThingStandsOnItsPage() throws Exception {
        String body = body(KOLMOGOROV);
        String panel = between(body, "id=\"facts\"", "id=\"claims\"") + between(body, "id=\"claims\"", "</main>");
        assertThat(rows(link(body, "of=snapshot/neighbours"))).isNotEmpty().allSatisfy(row -> assertThat(panel)
                .contains("/page/" + (row.get("subject").endsWith("/kolmogorov-complexity") ? row.get("object") : row.get("subject"))
                        .replaceFirst(".*/id/", "")));
    }

    @Test
    void theFindingsOfEachRuleAreThoseOfItsQuery() throws Exception {
        List<String> groups = Arrays.asList(body("/findings").split("<section class=\"findings__group\""));
        assertThat(groups).hasSizeGreaterThan(1);
        for (String group : groups.subList(1, groups.size())) {
            long lines = Pattern.compile("findings__sentence").matcher(group).results().count();
            assertThat(rows(link(group, "query=")).size()).isEqualTo((int) lines);
        }
    }

    @Test
    void theClaimsOfComparedThingsAreThoseOfTheirQuery() throws Exception {
        String body = body(THREE);
        TreeSet<String> shown = new TreeSet<>();
        Pattern.compile("/claims/([a-z0-9-]+)").matcher(between(body, "id=\"claims\"", "id=\"shared\"")).results()
                .forEach(found -> shown.add("https://w3id.org/aihistory/id/claim/" + found.group(1)));
        assertThat(new TreeSet<>(rows(link(body, "of=evidence/concerning")).stream().map(row -> row.get("claim")).toList()))
                .isEqualTo(shown).isNotEmpty();
    }

    /// AlexNet uses what a work introduced: each premise stands there with each passage that states it, or alone.
    @Test
    void thePremisesOfAnInferredFactAreThoseOfItsQuery() throws Exception {
        String body = body("/explain?s=artifact/alexnet&p=buildsOn&o=work/imagenet-a-large-scale-hierarchical-image-database");
        List<Row> ways = rows(link(body, "One row is one way"));
        assertThat(ways).isNotEmpty().allSatisfy(row -> assertThat(row.get("artifact")).endsWith("/artifact/alexnet"));
        List<Row> premises = rows(link(body, "One row is one premise"));
        assertThat(premises).extracting(row -> row.get("property")).contains("https://w3id.org/aihistory/ontology#uses",
                "https://w3id.org/aihistory/ontology#introducedIn");
        String panel = between(body, "class=\"explain__premises\"", "</ol>");
        long passages = Pattern.compile("class=\"cite__list\"").matcher(panel).results().count();
        assertThat(premises.stream().filter(row -> row.optional("passage").isPresent()).map(row -> row.get("property")).distinct().count())
                .isEqualTo(passages).isPositive();
    }

    /// The older release of the tests knew somebody who is gone: what was added has as many rows as lines, what was removed has none.
    @Test
    void theChangesSinceAReleaseAreThoseOfTheirQueries() throws Exception {
        List<String> groups = Arrays.asList(body("/changes?since=bbbbbbbbbbbb").split("<section class=\"findings__group\""));
        assertThat(groups).hasSizeGreaterThan(4);
        for (String group : groups.subList(1, groups.size())) {
            List<Row> rows = holder.current().base().selectText(changed(group));
            long lines = Pattern.compile("<li>").matcher(between(group, "class=\"findings__list\"", "</ul>")).results().count();
            if (group.contains("-removed-title")) {
                assertThat(rows).isEmpty();
            } else {
                String each = group.contains("fact-") ? "subject property value" : "thing";
                assertThat(rows.stream().map(row -> Stream.of(each.split(" ")).map(row::term).toList()).distinct())
                        .hasSize((int) lines);
                assertThat(each.equals("thing") ? rows.size() : lines).isEqualTo(lines);
            }
        }
    }

    private static String changed(String group) {
        String query = Pattern.compile("name=\"query\" value=\"([^\"]*)\"").matcher(group).results().map(found -> found.group(1))
                .findFirst()
                .orElseGet(() -> URLDecoder.decode(link(group, "query=").replaceFirst(".*[?&]query=([^&]*).*", "$1"),
                        StandardCharsets.UTF_8));
        return org.springframework.web.util.HtmlUtils.htmlUnescape(query);
    }

    private static String between(String body, String from, String to) {
        int start = body.indexOf(from);
        assertThat(start).as(from).isPositive();
        return body.substring(start, body.indexOf(to, start));
    }

    private static String link(String body, String part) {
        return LINK.matcher(body).results().map(found -> found.group(1).replace("&amp;", "&"))
                .filter(href -> URLDecoder.decode(href, StandardCharsets.UTF_8).contains(part)).findFirst().orElseThrow();
    }

    /// The rows of the query that the workbench shows.
    private List<Row> rows(String link) throws Exception {
        MatchResult text = TEXT.matcher(body(link)).results().findFirst().orElseThrow();
        return holder.current().base().selectText(org.springframework.web.util.HtmlUtils.htmlUnescape(text.group(1)));
    }

    private String body(String address) throws Exception {
        return web.perform(get(URI.create(address)).param("lang", "en")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
    }
}
