package org.aihistory.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.topbraid.shacl.validation.ValidationUtil;

/// The shapes over what is held true, as Jena and as TopBraid read them.
class ShapesTest {

    private static final String AIH = "https://w3id.org/aihistory/ontology#";

    @Test
    void bothFindTheReleaseConformant() throws Exception {
        Model data = data();
        Model shapes = shapes();
        assertEquals(Set.of(), byJena(data, shapes));
        assertEquals(Set.of(), byTopBraid(data, shapes));
    }

    @Test
    void bothFindTheSameFaults() throws Exception {
        Model data = data();
        Resource ray = data.createResource("https://w3id.org/aihistory/id/person/ray-solomonoff");
        data.removeAll(ray, org.apache.jena.vocabulary.RDFS.label, null);
        data.add(ray, data.createProperty(AIH + "born"), "a summer's day");
        Model shapes = shapes();
        Set<String> faults = byJena(data, shapes);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("ray-solomonoff")), faults::toString);
        assertEquals(faults, byTopBraid(data, shapes));
    }

    private static Model data() throws IOException, InterruptedException {
        Model data = ModelFactory.createDefaultModel();
        RDFDataMgr.read(data, new ByteArrayInputStream(Server.dump("ttl")), Lang.TURTLE);
        RDFDataMgr.read(data, Path.of("..", "..", "ontology", "aih.ttl").toString());
        return data;
    }

    private static Model shapes() throws IOException {
        Model shapes = ModelFactory.createDefaultModel();
        try (Stream<Path> files = Files.list(Path.of("..", "..", "ontology", "shapes"))) {
            files.filter(file -> file.toString().endsWith(".ttl")).forEach(file -> RDFDataMgr.read(shapes, file.toString()));
        }
        return shapes;
    }

    private static Set<String> byJena(Model data, Model shapes) {
        Model report = ShaclValidator.get().validate(Shapes.parse(shapes.getGraph()), data.getGraph()).getModel();
        return faults(report);
    }

    private static Set<String> byTopBraid(Model data, Model shapes) {
        return faults(ValidationUtil.validateModel(data, shapes, false).getModel());
    }

    /// Which thing has which fault along which path.
    private static Set<String> faults(Model report) {
        Set<String> faults = new TreeSet<>();
        report.listResourcesWithProperty(property(report, SHACL.focusNode)).forEach(result -> faults.add(
                value(result, report, SHACL.focusNode) + " " + value(result, report, SHACL.resultPath) + " "
                        + value(result, report, SHACL.sourceConstraintComponent)));
        return faults;
    }

    private static String value(Resource result, Model report, org.apache.jena.graph.Node name) {
        var statement = result.getProperty(property(report, name));
        RDFNode value = statement == null ? null : statement.getObject();
        return value == null || value.isAnon() ? "" : value.toString();
    }

    private static org.apache.jena.rdf.model.Property property(Model model, org.apache.jena.graph.Node name) {
        return model.createProperty(name.getURI());
    }
}
