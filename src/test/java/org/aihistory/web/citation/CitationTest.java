package org.aihistory.web.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aihistory.web.WebTest;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class CitationTest {

    private static final String PAPER = "/page/work/attention-is-all-you-need";

    @Autowired
    private MockMvc web;

    @Test
    void bibtexIsReadBackByAParser() throws Exception {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(body(PAPER + "/cite.bib")));
        BibTeXEntry entry = read.resolveEntry(new Key("attention-is-all-you-need"));
        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isEqualTo("Attention Is All You Need");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2017");
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).startsWith("Vaswani, Ashish and Shazeer, Noam and ")
                .endsWith(" and Polosukhin, Illia");
    }

    @Test
    void risIsReadBackByAParser() throws Exception {
        RISLibrary read = new RISParser().parse(new StringReader(body(PAPER + "/cite.ris").replace("\r\n", "\n")));
        assertThat(read.getReferences()).singleElement().satisfies(reference -> {
            assertThat(reference.getTitle()).isEqualTo("Attention Is All You Need");
            assertThat(reference.getAuthors()).hasSize(8).contains("Vaswani, Ashish");
        });
    }

    @Test
    void cslJsonIsAListOfOneItem() throws Exception {
        JsonNode items = JsonMapper.shared().readTree(body(PAPER + "/cite.json"));
        assertThat(items.size()).isEqualTo(1);
        JsonNode item = items.get(0);
        assertThat(item.get("type").asString()).isEqualTo("article-journal");
        assertThat(item.get("author").size()).isEqualTo(8);
        assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2017,6,12]");
    }

    @Test
    void aPageShowsTheReferenceAsApaAndGbWantIt() throws Exception {
        web.perform(get(PAPER + "?lang=en"))
                .andExpect(content().string(containsString("& Polosukhin, I. (2017). Attention Is All You Need.".replace("&", "&amp;"))))
                .andExpect(content().string(containsString("VASWANI A, SHAZEER N, PARMAR N, ")))
                .andExpect(content().string(not(containsString("csl-entry"))))
                .andExpect(content().string(not(containsString("by family name"))));
    }

    /// The record of the first names ten authors and "et al."; no record of the order was read for the second.
    @Test
    void authorsStandAsTheRecordGivesThemElseAFileSaysThatItsOrderIsOurs() throws Exception {
        String many = body("/page/work/language-models-are-few-shot-learners/cite.bib");
        assertThat(many).contains("author = {Brown, Tom and Mann, Benjamin and ", "Askell, Amanda and others}").doesNotContain("note");
        assertThat(body("/page/work/language-models-are-few-shot-learners/cite.ris")).containsSubsequence("AU  - Brown, Tom",
                "AU  - Askell, Amanda", "AU  - et al.");
        String dice = "/page/work/an-introduction-to-kolmogorov-complexity-and-its-applications";
        assertThat(body(dice + "/cite.bib")).contains("note = {Authors by family name");
        assertThat(body(dice + "/cite.ris")).contains("N1  - Authors by family name");
        web.perform(get(dice + "?lang=en")).andExpect(content().string(containsString("here they stand by family name")))
                .andExpect(content().string(not(containsString("Authors by family name;"))));
    }

    @Test
    void theDatasetAndAThingAreFormattedWithoutADayOfReading() throws Exception {
        web.perform(get("/page/person/ray-solomonoff?lang=en")).andExpect(content().string(containsString(
                "Ray Solomonoff. (n.d.). AI History Explorer (智史). https://w3id.org/aihistory/id/person/ray-solomonoff<")))
                .andExpect(content().string(containsString("Ray Solomonoff[EB/OL]. https://w3id.org/aihistory/id/person/ray-solomonoff.")));
        web.perform(get("/about?lang=en")).andExpect(content().string(containsString("[Dataset]. https://w3id.org/aihistory/dataset<")));
    }

    @Test
    void whatIsMissingIsMissing() throws Exception {
        String lecture = body("/sources/nick-solomonoff-lecture/cite.bib");
        assertThat(lecture).contains("{{Nick}}", "year = {2024}").doesNotContain("url", "doi", "publisher");
        assertThat(body("/page/person/ray-solomonoff/cite.ris")).doesNotContain("PY", "AU");
    }

    @Test
    void thingsThatAreNoPublicationsAreCitedAsOurPageWithTheRelease() throws Exception {
        assertThat(body("/page/person/ray-solomonoff/cite.bib")).contains("@misc", "version = {",
                "url = {https://w3id.org/aihistory/id/person/ray-solomonoff}");
        assertThat(body("/claims/k-complexity-is-solomonoff-induction/cite.ris")).contains("TY  - ELEC", "AI History Explorer");
        assertThat(body("/about/cite.json")).contains("\"dataset\"", "https://w3id.org/aihistory/dataset");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/explore?view=lineage&from=1950&to=1970&kind=idea | en | The history of AI in one view: 1950, 1970, idea",
            "/compare?of=person/ray-solomonoff&of=person/gregory-chaitin | zh | 并列比较：雷·所罗门诺夫, 柴廷",
            "/paths?from=person/ray-solomonoff&to=idea/kolmogorov-complexity | en | Paths: Ray Solomonoff, Kolmogorov complexity",
            "/workbench?query=ASK%20%7B%7D | en | Answer of a SPARQL query"})
    void aViewIsCitedByItsTitleReleaseAndWholeAddress(String view, String language, String title) throws Exception {
        String of = "?lang=" + language + "&of=" + URLEncoder.encode(view, StandardCharsets.UTF_8);
        BibTeXEntry entry = new BibTeXParser().parse(new StringReader(body(URI.create("/cite.bib" + of)))).getEntries().values().iterator()
                .next();
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isEqualTo(title);
        assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo("http://localhost" + view);
        assertThat(entry.getField(new Key("version")).toUserString()).matches("[0-9a-f]{12}");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR)).isNull();
        RISLibrary ris = new RISParser().parse(new StringReader(body(URI.create("/cite.ris" + of)).replace("\r\n", "\n")));
        assertThat(ris.getReferences()).singleElement().satisfies(one -> assertThat(one.getTitle()).isEqualTo(title));
        JsonNode csl = JsonMapper.shared().readTree(body(URI.create("/cite.json" + of)));
        assertThat(csl.get(0).get("URL").asString()).isEqualTo("http://localhost" + view);
        assertThat(body(URI.create(view + "&lang=" + language))).contains("/cite.bib?lang=" + language);
    }

    /// The forms are those of the handbooks: APA 7 (no author: the title first; n.d.; no day of reading for what is archived), GB/T 7714-2015 ([EB/OL]).
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/claims?holder=person/ilya-sutskever | en | Claims: Ilya Sutskever. (n.d.). AI History Explorer (智史). | Claims: Ilya Sutskever[EB/OL].",
            "/claims?holder=person/ilya-sutskever | zh | 主张：伊利亚·苏茨克维. (n.d.). AI History Explorer (智史). | 主张：伊利亚·苏茨克维[EB/OL].",
            "/workbench?query=ASK%20%7B%7D | en | Answer of a SPARQL query. (n.d.). AI History Explorer (智史). | Answer of a SPARQL query[EB/OL].",
            "/workbench?query=ASK%20%7B%7D | zh | SPARQL 查询结果. (n.d.). AI History Explorer (智史). | SPARQL 查询结果[EB/OL]."})
    void aViewIsFormattedAsApaAndGbWantIt(String view, String language, String apa, String gb) throws Exception {
        String page = body(URI.create(view + "&lang=" + language)).replace("&amp;", "&");
        String path = view.replace("person/", "person%2F");
        assertThat(page).contains("<dd lang=\"en\">" + apa + " http://localhost" + path + "&lang=" + language + "&release=",
                "<dd lang=\"zh\">" + gb + " http://localhost" + path + "&lang=" + language + "&release=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/about", "https://example.org/explore", "//example.org/explore", "/page/person/ray-solomonoff"})
    void whatIsNoViewHasNoCitationOfAView(String of) throws Exception {
        web.perform(get("/cite.bib").param("of", of)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"/, WebSite", "/explore, WebPage", "/claims, CollectionPage", "/claims/k-complexity-is-solomonoff-induction, ItemPage",
            "/stories, CollectionPage", "/stories/solomonoff-the-prophet, LearningResource", "/sources, CollectionPage",
            "/about, AboutPage",
            "/ontology, DefinedTermSet", "/dumps/, CollectionPage", "/api, APIReference", "/search?q=Turing, SearchResultsPage",
            "/paths, WebPage", "/compare, WebPage", "/conflicts, CollectionPage", "/findings, CollectionPage", "/workbench, WebPage"})
    void everyPageSaysWhatItIsInJsonLdThatNeedsNoNetwork(String page, String type) throws Exception {
        List<String> scripts = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(body(URI.create(page))).results().map(found -> found.group(1)).toList();
        Model model = ModelFactory.createDefaultModel();
        scripts.forEach(script -> RDFParser.create().fromString(script).lang(Lang.JSONLD11).parse(model));
        assertThat(model.listSubjectsWithProperty(RDF.type, model.createResource("https://schema.org/" + type)).toList()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/person/nobody/cite.bib", "/page/person/ray-solomonoff/cite.docx", "/sources/nothing/cite.ris",
            "/page/person/%22x/cite.bib"})
    void whatIsUnknownIsNotFound(String address) throws Exception {
        web.perform(get(java.net.URI.create(address))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/person/ray-solomonoff", "/page/event/dartmouth-workshop", PAPER, "/sources/nick-solomonoff-lecture",
            "/claims/k-complexity-is-solomonoff-induction", "/about", "/dumps/"})
    void everyPageCarriesJsonLdThatIsReadWithoutANetwork(String page) throws Exception {
        assertThat(markup(page).size()).isGreaterThan(5);
    }

    @Test
    void theMarkupSaysWhatIsHeld() throws Exception {
        Model paper = markup(PAPER);
        var it = ResourceFactory.createResource("https://w3id.org/aihistory/id/work/attention-is-all-you-need");
        assertThat(paper.listObjectsOfProperty(it, schema("author")).toList()).hasSize(8);
        assertThat(paper.getProperty(it, schema("datePublished")).getString()).isEqualTo("2017-06-12");
        Model ray = markup("/page/person/ray-solomonoff");
        var solomonoff = ResourceFactory.createResource("https://w3id.org/aihistory/id/person/ray-solomonoff");
        assertThat(ray.getProperty(solomonoff, schema("birthDate")).getString()).isEqualTo("1926-07-25");
    }

    @Test
    void aPageHasTheSignsOfSignposting() throws Exception {
        web.perform(get("/sources/nick-solomonoff-lecture")).andExpect(header().stringValues("Link",
                hasItems("<https://w3id.org/aihistory/id/source/nick-solomonoff-lecture>; rel=\"cite-as\"",
                        "</data/source/nick-solomonoff-lecture.ttl>; rel=\"describedby\"; type=\"text/turtle\"",
                        "</sources/nick-solomonoff-lecture/cite.bib>; rel=\"describedby\"; type=\"application/x-bibtex\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
                        "<https://schema.org/AboutPage>; rel=\"type\"")));
        assertThat(Signposts.of("/sources")).isEmpty();
        assertThat(Signposts.of("/page/person/x")).contains("<https://schema.org/Person>; rel=\"type\"");
    }

    private Model markup(String page) throws Exception {
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>").matcher(body(page));
        assertThat(script.find()).as(page).isTrue();
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create().fromString(script.group(1)).lang(Lang.JSONLD11).parse(model);
        return model;
    }

    private static org.apache.jena.rdf.model.Property schema(String name) {
        return ResourceFactory.createProperty("https://schema.org/" + name);
    }

    private String body(URI address) throws Exception {
        return web.perform(get(address).accept("text/html,*/*")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String body(String address) throws Exception {
        return web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
