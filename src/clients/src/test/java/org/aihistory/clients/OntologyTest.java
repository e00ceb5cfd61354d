package org.aihistory.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/// The ontology read by the OWL API and reasoned over by HermiT, without data.
class OntologyTest {

    private static final File FILE = Path.of("..", "..", "ontology", "aih.ttl").toFile();

    @Test
    void theOntologyIsWithinOwl2Dl() throws Exception {
        List<OWLProfileViolation> violations = new OWL2DLProfile().checkOntology(load()).getViolations();
        assertEquals(List.of(), violations);
    }

    @Test
    void theOntologyIsConsistentAndEveryClassCanHaveMembers() throws Exception {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(load());
        assertTrue(reasoner.isConsistent());
        assertEquals(Set.of(), reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom());
    }

    @Test
    void aContradictionWouldBeSeen() throws Exception {
        OWLOntology ontology = load();
        OWLOntologyManager manager = ontology.getOWLOntologyManager();
        OWLDataFactory terms = manager.getOWLDataFactory();
        var person = terms.getOWLClass(IRI.create("https://w3id.org/aihistory/ontology#Person"));
        var work = terms.getOWLClass(IRI.create("https://w3id.org/aihistory/ontology#Work"));
        manager.addAxiom(ontology, terms.getOWLDisjointClassesAxiom(person, work));
        var both = terms.getOWLNamedIndividual(IRI.create("https://w3id.org/aihistory/id/person/both"));
        manager.addAxiom(ontology, terms.getOWLClassAssertionAxiom(person, both));
        manager.addAxiom(ontology, terms.getOWLClassAssertionAxiom(work, both));
        assertFalse(new ReasonerFactory().createReasoner(ontology).isConsistent());
    }

    @Test
    void aPropertyOfTwoSortsWouldBeOutsideOwl2Dl() throws Exception {
        OWLOntology ontology = load();
        OWLDataFactory terms = ontology.getOWLOntologyManager().getOWLDataFactory();
        var born = terms.getOWLObjectProperty(IRI.create("https://w3id.org/aihistory/ontology#born"));
        ontology.getOWLOntologyManager().addAxiom(ontology, terms.getOWLDeclarationAxiom(born));
        assertFalse(new OWL2DLProfile().checkOntology(ontology).isInProfile());
    }

    /// With its format named, it is read by the OWL API's own parser: the others it brings need an older RDF4J.
    private static OWLOntology load() throws Exception {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        return manager.loadOntologyFromOntologyDocument(new FileDocumentSource(FILE, new TurtleDocumentFormat()));
    }
}
