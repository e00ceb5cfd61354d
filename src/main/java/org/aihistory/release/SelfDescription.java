package org.aihistory.release;

import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createLiteralString;
import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aihistory.model.Counts;
import org.aihistory.vocabulary.Aih;
import org.aihistory.vocabulary.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// The dataset about itself in the words of VoID: what there is and how many, counted over the default graph. Where it can be had is not said here: a release
/// does not know its host.
final class SelfDescription {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final List<String> VOCABULARIES = List.of(Aih.ONTOLOGY.getURI() + "#", "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/2000/01/rdf-schema#", DCTERMS);
    private static final Map<Node, String> TARGETS = Map.of(Aih.doi, "https://doi.org/", Aih.arxiv, "https://arxiv.org/", Aih.wikidata,
            "http://www.wikidata.org/entity/Q2013");

    private final Graph held;
    private final Graph description = GraphFactory.createDefaultGraph();

    private SelfDescription(Graph held) {
        this.held = held;
    }

    /// @param held the default graph of the release
    static Graph of(Graph held, Counts counts, String id) {
        SelfDescription self = new SelfDescription(held);
        self.says(Namespaces.DATASET, RDF.Nodes.type, createURI(VOID + "Dataset"));
        self.says(Namespaces.DATASET, createURI(DCTERMS + "title"), createLiteralLang("AI History Explorer", "en"));
        self.says(Namespaces.DATASET, createURI(DCTERMS + "title"), createLiteralLang("智史", "zh"));
        self.says(Namespaces.DATASET, createURI(DCTERMS + "license"), createURI("https://creativecommons.org/licenses/by/4.0/"));
        self.says(Namespaces.DATASET, createURI(DCTERMS + "identifier"), createLiteralString(id));
        self.says("uriSpace", createLiteralString(Namespaces.ID));
        self.says("exampleResource", Namespaces.id("person", "ray-solomonoff"));
        VOCABULARIES.forEach(vocabulary -> self.says("vocabulary", createURI(vocabulary)));
        self.sizes(counts);
        self.classes();
        self.properties();
        self.links();
        return self.description;
    }

    private void sizes(Counts counts) {
        says("triples", number(held.size()));
        says("distinctSubjects", number(held.stream().map(Triple::getSubject).distinct().count()));
        says("distinctObjects", number(held.stream().map(Triple::getObject).distinct().count()));
        says("entities", number(counts.entities()));
    }

    private void classes() {
        Map<String, Long> members = counted(held.stream(Node.ANY, RDF.Nodes.type, Node.ANY).toList(),
                triple -> triple.getObject().getURI());
        says("classes", number(members.size()));
        members.forEach((type, count) -> {
            Node partition = part("class-", type);
            says("classPartition", partition);
            says(partition, createURI(VOID + "class"), createURI(type));
            says(partition, createURI(VOID + "entities"), number(count));
        });
    }

    private void properties() {
        Map<String, Long> uses = counted(held.stream().toList(), triple -> triple.getPredicate().getURI());
        says("properties", number(uses.size()));
        uses.forEach((property, count) -> {
            Node partition = part("property-", property);
            says("propertyPartition", partition);
            says(partition, createURI(VOID + "property"), createURI(property));
            says(partition, createURI(VOID + "triples"), number(count));
        });
    }

    /// How many things here carry the identifier of which other dataset.
    private void links() {
        TARGETS.forEach((identifier, target) -> {
            long things = held.stream(Node.ANY, identifier, Node.ANY).map(Triple::getSubject).distinct().count();
            if (things > 0) {
                Node linkset = part("links-", identifier.getURI());
                says("subset", linkset);
                says(linkset, RDF.Nodes.type, createURI(VOID + "Linkset"));
                says(linkset, createURI(VOID + "subjectsTarget"), Namespaces.DATASET);
                says(linkset, createURI(VOID + "objectsTarget"), createURI(target));
                says(linkset, createURI(VOID + "linkPredicate"), identifier);
                says(linkset, createURI(VOID + "entities"), number(things));
            }
        });
    }

    private static Map<String, Long> counted(List<Triple> triples, Function<Triple, String> name) {
        return triples.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
    }

    /// `#class-ontology-Person` of `…/ontology#Person`: different for equal names in different vocabularies.
    private static Node part(String sort, String iri) {
        String name = iri.replaceFirst("[#/]([^#/]+)$", "-$1").replaceFirst("^.*/", "");
        return createURI(Namespaces.DATASET.getURI() + "#" + sort + name);
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }

    private void says(String property, Node value) {
        says(Namespaces.DATASET, createURI(VOID + property), value);
    }

    private void says(Node subject, Node property, Node value) {
        description.add(subject, property, value);
    }
}
