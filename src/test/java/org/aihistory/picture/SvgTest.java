package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.aihistory.model.Entity;
import org.aihistory.model.Language;
import org.aihistory.model.Selected;
import org.aihistory.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgTest {

    private static final Caption CAPTION = new Caption("History & more", "What came from what.", "{0} more", "Data CC BY 4.0");
    private static final Selected SELECTED = Sample.random(2, 120);
    private static final LineagePicture LINEAGE = LineageLayout.of(SELECTED, Sample.KINDS, Sample.RELATIONS,
            PictureView.of(Language.ZH, PictureSize.PAGE));
    private static final NetworkPicture NETWORK = NetworkLayout.of(SELECTED, Sample.KINDS, Sample.RELATIONS,
            PictureView.of(Language.EN, PictureSize.PAGE));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFileStandsForItself(Theme theme) throws Exception {
        for (String svg : List.of(LineageSvg.file(LINEAGE, theme, CAPTION), NetworkSvg.file(NETWORK, theme, CAPTION))) {
            Element root = parsed(svg).getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("History & more");
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("What came from what.");
            assertThat(svg).contains("Data CC BY 4.0").doesNotContain("var(--", "@layer", "@import", "<script", "light-dark");
            assertThat(matches(svg, "url\\(([^#][^)]*)\\)")).isEmpty();
        }
    }

    @Test
    void themesDifferInTheirColours() {
        assertThat(LineageSvg.file(LINEAGE, Theme.LIGHT, CAPTION)).contains("#fbfaf7").doesNotContain("#14161a");
        assertThat(LineageSvg.file(LINEAGE, Theme.DARK, CAPTION)).contains("#14161a").doesNotContain("#fbfaf7");
        assertThat(LineageSvg.file(LINEAGE, Theme.PRINT, CAPTION)).contains("fill: #ffffff").doesNotContain("#fbfaf7");
    }

    @Test
    void everyItemAndArrowCanBeReadAndFollowed() throws Exception {
        Document svg = parsed(LineageSvg.element(LINEAGE, CAPTION));
        assertThat(values(svg, "a", "data-iri")).containsExactlyInAnyOrderElementsOf(
                LINEAGE.items().stream().map(LineagePicture.Item::iri).toList());
        assertThat(values(svg, "a", "href")).containsExactlyInAnyOrderElementsOf(
                LINEAGE.items().stream().map(LineagePicture.Item::page).toList());
        assertThat(values(svg, "g", "data-relation")).hasSameSizeAs(LINEAGE.arrows());
        List<String> titles = new ArrayList<>();
        each(svg.getElementsByTagName("title")).forEach(title -> titles.add(title.getTextContent()));
        assertThat(titles).containsAll(LINEAGE.arrows().stream().map(LineagePicture.Arrow::sentence).toList());
    }

    @Test
    void whatIsLeftOutIsSaid() {
        int leftOut = LINEAGE.more().getFirst().count();
        assertThat(LineageSvg.element(LINEAGE, CAPTION)).contains(">" + leftOut + " more<");
    }

    @Test
    void everyReferenceHasItsTarget() {
        String svg = LineageSvg.element(LINEAGE, CAPTION);
        assertThat(matches(svg, " id=\"([^\"]+)\"")).containsAll(matches(svg, "url\\(#([^)]+)\\)")).doesNotHaveDuplicates();
    }

    @Test
    void labelsCannotBreakOut() throws Exception {
        Entity hostile = Sample.labelled("idea", "hostile", new Text("<script>alert(1)</script> & \"quotes\" '\u0001", "甲"),
                Sample.span("1960", null), 1);
        Selected selected = Sample.selected(List.of(hostile), List.of());
        PictureView view = PictureView.of(Language.EN, PictureSize.PAGE);
        for (String svg : List.of(LineageSvg.file(LineageLayout.of(selected, Sample.KINDS, Sample.RELATIONS, view), Theme.LIGHT, CAPTION),
                NetworkSvg.file(NetworkLayout.of(selected, Sample.KINDS, Sample.RELATIONS, view), Theme.LIGHT, CAPTION))) {
            assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
            assertThat(svg).contains("&lt;script&gt;");
        }
    }

    @Test
    void aFileHasHalosOfItsOwnAndAPageHasNone() {
        assertThat(matches(LineageSvg.file(LINEAGE, Theme.LIGHT, CAPTION), "(picture__halo\" aria-hidden)"))
                .hasSizeGreaterThanOrEqualTo(LINEAGE.items().size());
        assertThat(LineageSvg.file(LINEAGE, Theme.LIGHT, CAPTION)).doesNotContain("paint-order", ".picture .");
        assertThat(LineageSvg.element(LINEAGE, CAPTION)).doesNotContain("picture__halo");
    }

    @Test
    void noInlineStyleAndNoStyleElementOnPages() {
        for (String svg : List.of(LineageSvg.element(LINEAGE, CAPTION), NetworkSvg.element(NETWORK, CAPTION))) {
            assertThat(svg).doesNotContain(" style=", "<style", " onclick=");
        }
    }

    @Test
    void everyTokenOfTheOntologyIsStyled() throws IOException {
        String css = Files.readString(Path.of("webapp/css/picture.css"));
        for (String token : matches(Files.readString(Path.of("ontology/aih.ttl")), "aih:token \"([^\"]+)\"")) {
            assertThat(css).contains("." + token + " { color: var(--" + token + "); }");
        }
    }

    private static Document parsed(String xml) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> values(Document svg, String element, String attribute) {
        return each(svg.getElementsByTagName(element)).map(found -> found.getAttribute(attribute)).filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<Element> each(NodeList nodes) {
        return Stream.iterate(0, at -> at < nodes.getLength(), at -> at + 1).map(at -> (Element) nodes.item(at));
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
