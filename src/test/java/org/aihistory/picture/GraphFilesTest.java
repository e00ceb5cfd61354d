package org.aihistory.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aihistory.model.Edge;
import org.aihistory.model.Entity;
import org.aihistory.model.Text;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class GraphFilesTest {

    private static final Entity SOLOMONOFF = Sample.labelled("person", "ray", new Text("Ray <Solomonoff> & Co", "所罗门诺夫"),
            Sample.span("1926", "2009"), 3.5);
    private static final Entity INDUCTION = Sample.entity("idea", "induction", "1960-02", null, 2);
    private static final List<Entity> THINGS = List.of(SOLOMONOFF, INDUCTION);
    private static final List<Edge> EDGES = List.of(Sample.edge(INDUCTION, "proposedBy", SOLOMONOFF));

    @Test
    void gexfHoldsEachThingAndEachEdgeWithBothLabels() throws Exception {
        Document file = parsed(GraphFiles.gexf(THINGS, EDGES, Sample.RELATIONS, "two things"));
        assertThat(file.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(file.getElementsByTagName("node").getLength()).isEqualTo(2);
        Element node = (Element) file.getElementsByTagName("node").item(0);
        assertThat(node.getAttribute("label")).isEqualTo("Ray <Solomonoff> & Co");
        assertThat(value(node, "node_label_zh")).isEqualTo("所罗门诺夫");
        assertThat(value(node, "node_end")).isEqualTo("2009");
        Element edge = (Element) file.getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("source")).isEqualTo(INDUCTION.iri());
        assertThat(edge.getAttribute("target")).isEqualTo(SOLOMONOFF.iri());
        assertThat(value(edge, "edge_label_zh")).isEqualTo("提出者");
    }

    @Test
    void graphmlDeclaresEveryKeyThatItUses() throws Exception {
        Document file = parsed(GraphFiles.graphml(THINGS, EDGES, Sample.RELATIONS, "two things"));
        List<String> keys = attributes(file, "key", "id");
        assertThat(keys).containsAll(attributes(file, "data", "key")).doesNotHaveDuplicates();
        assertThat(attributes(file, "node", "id")).containsExactly(SOLOMONOFF.iri(), INDUCTION.iri());
        assertThat(attributes(file, "edge", "target")).containsExactly(SOLOMONOFF.iri());
    }

    private static List<String> attributes(Document file, String element, String attribute) {
        var found = file.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(at -> ((Element) found.item(at)).getAttribute(attribute))
                .toList();
    }

    private static String value(Element of, String name) {
        var values = of.getElementsByTagName("attvalue");
        for (int at = 0; at < values.getLength(); at++) {
            Element value = (Element) values.item(at);
            if (value.getAttribute("for").equals(name)) {
                return value.getAttribute("value");
            }
        }
        return "";
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
