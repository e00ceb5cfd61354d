package org.aihistory.sparql;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.aihistory.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebTest
class WorkbenchPageTest {

    private static final String PREFIX = "PREFIX aih: <https://w3id.org/aihistory/ontology#>\nPREFIX person: <https://w3id.org/aihistory/id/person/>\n";
    private static final String TWO = PREFIX + "SELECT ?person ?year WHERE { VALUES (?person ?year) "
            + "{ (person:ray-solomonoff 1926) (person:andrey-kolmogorov 1903) } } ORDER BY ?year";

    @Autowired
    private MockMvc web;

    private ResultActions asked(String query, String... parameters) throws Exception {
        var request = get("/workbench").param("run", "true").param("query", query);
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return web.perform(request);
    }

    @Test
    void labelsStandBesideTheIdentifiersInTheLanguageOfTheReader() throws Exception {
        asked(TWO, "lang", "en").andExpect(status().isOk()).andExpect(
                content().string(
                        stringContainsInOrder("2 rows", "Andrey Kolmogorov", "person:andrey-kolmogorov", "1903", "Ray Solomonoff")));
        asked(TWO, "lang", "zh").andExpect(content().string(stringContainsInOrder("2 行", "安德雷·柯尔莫哥洛夫", "雷·所罗门诺夫")));
    }

    @Test
    void theTableIsSortedAndFilteredOverAllRows() throws Exception {
        asked(TWO, "sort", "-year", "lang", "en")
                .andExpect(content().string(stringContainsInOrder("aria-sort=\"descending\"", "Ray Solomonoff", "Andrey Kolmogorov")));
        asked(TWO, "filter", "solomon", "lang", "en").andExpect(content().string(containsString("1 of 2 rows match")));
    }

    @Test
    void aDirectiveInTheQueryChoosesTheViewAndTheHandGoesBeforeIt() throws Exception {
        asked("#view: lineage\n" + TWO, "lang", "en")
                .andExpect(content()
                        .string(stringContainsInOrder("2 of 2 things on the axis of time", "<aih-lineage", "Andrey Kolmogorov · 1903")));
        asked("#view: lineage\n" + TWO, "view", "cards", "lang", "en").andExpect(content().string(containsString("2 of 2 rows as cards")));
        asked("#view: pie\n" + TWO, "lang", "zh").andExpect(content().string(containsString("没有名为“pie”的视图")));
    }

    @Test
    void aViewThatDoesNotFitTheColumnsSaysWhatItNeeds() throws Exception {
        String text = "SELECT ?word WHERE { VALUES ?word { \"a\" \"b\" } }";
        asked(text, "view", "chart", "lang", "en").andExpect(content().string(containsString("A chart needs a column of numbers")));
        asked(text, "view", "lineage", "lang", "zh").andExpect(content().string(containsString("脉络图需要一列有日期的事物")));
        asked(text, "view", "tree", "lang", "en").andExpect(content().string(containsString("A tree needs two columns")));
        asked(text, "view", "network", "lang", "en")
                .andExpect(content().string(containsString("A network needs at least one column of things")));
        asked(text, "view", "cards", "lang", "en").andExpect(content().string(containsString("Cards need a column of things")));
    }

    @Test
    void aChartDrawsOneBarPerRowWithItsNumber() throws Exception {
        asked(TWO, "view", "chart", "lang", "en").andExpect(
                content().string(
                        stringContainsInOrder("class=\"chart\"", "<title>Andrey Kolmogorov: 1903</title>", "chart__bar", ">1903</text>")));
    }

    @Test
    void barsOfTheSameNameAreToldApartByWhatDiffers() throws Exception {
        asked("#view: chart bar ?who ?n\nSELECT ?who ?same ?kind ?n WHERE { VALUES (?who ?same ?kind ?n) { (\"ada\" \"x\" \"opinion\" 5) (\"ada\" \"x\" \"question\" 3)"
                + " (\"ben\" \"y\" \"opinion\" 2) } } ORDER BY DESC(?n)", "lang", "en")
                .andExpect(content().string(stringContainsInOrder("<title>ada · opinion: 5</title>", "<title>ada · question: 3</title>",
                        "<title>ben · opinion: 2</title>")));
    }

    @Test
    void aTreeJoinsChainsAndStopsInCircles() throws Exception {
        String chain = "SELECT ?above ?below WHERE { VALUES (?above ?below) { (\"a\" \"b\") (\"b\" \"c\") (\"c\" \"b\") } }";
        asked(chain, "view", "tree", "lang", "en")
                .andExpect(content().string(stringContainsInOrder("3 of 3 values", ">a<", ">b<", ">c<", ">b<", "(stands above itself)")));
    }

    @Test
    void aMistakeIsToldWithItsPlaceInBothLanguages() throws Exception {
        asked("SELECT ?x WHERE {\n  ?x foo:bar ?y }", "lang", "en").andExpect(status().isBadRequest()).andExpect(content().string(
                stringContainsInOrder("data-line=\"2\"", "line 2, column 6", "the prefix foo: is not declared", "?x foo:bar ?y", "▲")));
        asked("SELECT ?x WHERE {\n  ?x }", "lang", "zh").andExpect(content().string(stringContainsInOrder("第 2 行第 6 列", "此处不应出现“}”")));
        asked("SELECT ?x WHERE { ?x ?y ?z", "lang", "en").andExpect(content().string(containsString("the text ends too early")));
    }

    @Test
    void aLongQueryIsPostedAndOnlyTheAnswerComesBack() throws Exception {
        web.perform(post("/workbench").param("run", "fresh").param("fragment", "true").param("query", TWO).param("lang", "en"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("2 rows")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("<html"))));
    }

    /// Beyond the address also stand what is cited and embedded: they say so and leave the query out.
    @Test
    void aQueryTooLongForAnAddressIsAnsweredOnAWholePageWithoutALink() throws Exception {
        String query = "# " + "x".repeat(150_000) + "\n" + TWO;
        web.perform(post("/workbench").param("run", "true").param("query", query).param("lang", "en")).andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder("2 rows", "name=\"format\" value=\"csv\"", ">What you asked is too long for a link")))
                .andExpect(content().string(not(containsString("&lt;iframe"))));
        asked(TWO, "lang", "en").andExpect(content().string(containsString("&lt;iframe")))
                .andExpect(content().string(not(containsString(">What you asked is too long for a link"))));
    }

    @Test
    void anAnswerShowsTheAlgebraThatGaveIt() throws Exception {
        String query = PREFIX + "SELECT ?person WHERE { VALUES ?person { person:ray-solomonoff } FILTER(1 = 1) } LIMIT 3";
        asked(query, "lang", "en")
                .andExpect(content().string(stringContainsInOrder("How it is evaluated", "(slice _ 3", "person:ray-solomonoff")));
        asked("DESCRIBE " + "<https://w3id.org/aihistory/id/person/ray-solomonoff>", "lang", "zh")
                .andExpect(content().string(not(containsString("\u5982\u4f55\u6c42\u503c"))));
    }

    @Test
    void triplesAreShownAsRowsOfThreeColumns() throws Exception {
        asked(PREFIX + "CONSTRUCT { person:ray-solomonoff aih:born ?b } WHERE { person:ray-solomonoff aih:born ?b }", "lang", "en")
                .andExpect(content().string(stringContainsInOrder("1 triples", "subject", "Ray Solomonoff", "born", "1926")));
    }

    @Test
    void theQueryBehindAPanelIsTheShippedOneWithItsValues() throws Exception {
        web.perform(get("/workbench").param("of", "entity/incoming").param("v.object", "person:ray-solomonoff").param("lang", "en"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("person:ray-solomonoff")));
        web.perform(get("/workbench").param("of", "no/such")).andExpect(status().isNotFound());
    }
}
