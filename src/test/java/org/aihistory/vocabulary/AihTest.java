package org.aihistory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ontology and the constants of the code say the same, and the ontology says enough of each term.
class AihTest {

    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/aih.ttl");

    static List<String> terms() {
        return ONTOLOGY.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(Triple::getSubject).filter(Node::isURI).map(Node::getURI)
                .filter(iri -> iri.startsWith(Aih.NAMESPACE)).distinct().sorted().toList();
    }

    @Test
    void everyConstantIsATermAndEveryTermHasItsConstant() throws IllegalAccessException {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : Aih.class.getFields()) {
            if (field.getType() == Node.class && !field.getName().equals("ONTOLOGY")) {
                constants.put(field.getName(), ((Node) field.get(null)).getURI());
            }
        }

        assertThat(new TreeSet<>(constants.values())).isEqualTo(new TreeSet<>(terms()));
        assertThat(constants).allSatisfy((name, iri) -> assertThat(iri).isEqualTo(Aih.NAMESPACE + name));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasALabelAndADefinitionInBothLanguages(String iri) {
        Node term = NodeFactory.createURI(iri);

        assertThat(languages(term, RDFS.label.asNode())).containsExactlyInAnyOrder("en", "zh");
        assertThat(languages(term, SKOS.definition.asNode())).containsExactlyInAnyOrder("en", "zh");
        assertThat(texts(term, SKOS.definition.asNode(), "en")).allMatch(text -> text.endsWith("."));
        assertThat(texts(term, SKOS.definition.asNode(), "zh")).allMatch(text -> text.endsWith("。"));
    }

    @Test
    void everyPropertyOfThingsHasALayer() {
        Set<Node> properties = ONTOLOGY.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(triple -> triple.getObject().equals(OWL2.ObjectProperty.asNode())
                        || triple.getObject().equals(OWL2.DatatypeProperty.asNode()))
                .map(Triple::getSubject).collect(Collectors.toSet());

        assertThat(properties).allSatisfy(property -> assertThat(objects(property, Aih.layer)).hasSize(1)
                .isSubsetOf(Aih.identity, Aih.stated, Aih.derived));
    }

    @Test
    void everyLineageRelationHasInverseLabelFlowTokenAndOrder() {
        Set<Node> relations = ONTOLOGY.stream(Node.ANY, RDFS.subPropertyOf.asNode(), Aih.lineage).map(Triple::getSubject)
                .collect(Collectors.toSet());

        assertThat(relations).isNotEmpty().allSatisfy(relation -> {
            assertThat(languages(relation, Aih.inverseLabel)).containsExactlyInAnyOrder("en", "zh");
            assertThat(objects(relation, Aih.flow)).hasSize(1).first().extracting(Node::getLiteralLexicalForm).isIn("backward", "forward");
            assertThat(objects(relation, Aih.token)).hasSize(1).first().extracting(Node::getLiteralLexicalForm).asString()
                    .startsWith("rel-");
            assertThat(objects(relation, Aih.order)).hasSize(1);
        });
    }

    @Test
    void everyKindHasAPluralShapeTokenAndItsOwnOrder() {
        List<Node> kinds = ONTOLOGY.stream(Node.ANY, Aih.kindSlug, Node.ANY).map(Triple::getSubject).toList();

        assertThat(kinds).hasSize(6).allSatisfy(kind -> {
            String slug = objects(kind, Aih.kindSlug).getFirst().getLiteralLexicalForm();
            assertThat(languages(kind, Aih.pluralLabel)).containsExactlyInAnyOrder("en", "zh");
            assertThat(objects(kind, Aih.shape)).hasSize(1);
            assertThat(objects(kind, Aih.token)).extracting(Node::getLiteralLexicalForm).containsExactly("kind-" + slug);
        });
        assertThat(kinds).extracting(kind -> objects(kind, Aih.order).getFirst().getLiteralLexicalForm()).containsExactlyInAnyOrder("1",
                "2", "3", "4",
                "5", "6");
    }

    @Test
    void everyRegisterSaysHowStrongItIsAndWhetherItAdmitsFacts() {
        Map<String, String> registers = new TreeMap<>();
        ONTOLOGY.stream(Node.ANY, RDF.Nodes.type, Aih.Register).map(Triple::getSubject)
                .forEach(register -> registers.put(register.getLocalName(),
                        objects(register, Aih.strength).getFirst().getLiteralLexicalForm() + " "
                                + objects(register, Aih.admitsFacts).getFirst().getLiteralLexicalForm()));

        assertThat(registers)
                .isEqualTo(Map.of("primary", "7 true", "reference", "6 true", "scholarly", "5 true", "testimony", "4 true", "commentary",
                        "3 false", "machineSummary", "2 false", "parody", "1 false"));
    }

    @Test
    void alignmentsNameOnlyTermsOfTheOntology() {
        Graph alignments = RDFDataMgr.loadGraph("ontology/alignments.ttl");

        assertThat(alignments.stream().map(Triple::getSubject).map(Node::getURI).filter(iri -> iri.startsWith(Aih.NAMESPACE)).toList())
                .isNotEmpty()
                .isSubsetOf(terms());
    }

    private static List<Node> objects(Node subject, Node property) {
        return ONTOLOGY.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }

    private static List<String> languages(Node subject, Node property) {
        return objects(subject, property).stream().map(Node::getLiteralLanguage).toList();
    }

    private static Stream<String> texts(Node subject, Node property, String language) {
        return objects(subject, property).stream().filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm);
    }
}
