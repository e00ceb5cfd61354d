package org.aihistory.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Term;

/// The release as nanopublications: one for the facts of each passage and one for each claim, each of four graphs (head, assertion, provenance, publication
/// info) as nanopub.net has them. They carry no time of creation, because a release has none, and no signature.
final class Nanopublications {

    private static final String AT = "https://w3id.org/aihistory/np/";
    private static final String THINGS = "https://w3id.org/aihistory/id/";
    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String REGISTER = "https://w3id.org/aihistory/ontology#register";

    private final List<Row> rows = new ArrayList<>();

    private Nanopublications() {
    }

    /// Every statement with its graph.
    static List<Row> of(Knowledge knowledge) {
        Nanopublications all = new Nanopublications();
        Map<String, List<Row>> assertions = new LinkedHashMap<>();
        knowledge.base().select("describe/nanopub-facts", Map.of())
                .forEach(row -> assertions.computeIfAbsent(row.get("passage"), _ -> new ArrayList<>()).add(row));
        knowledge.base().select("describe/nanopub-claims", Map.of()).forEach(row -> assertions
                .computeIfAbsent(row.get("claim"), _ -> new ArrayList<>()).add(claim(row)));
        assertions.forEach((thing, statements) -> all.publish(thing, statements, knowledge.releaseId()));
        knowledge.base().select("describe/nanopub-origins", Map.of()).stream().filter(row -> assertions.containsKey(row.get("thing")))
                .forEach(all::originate);
        return all.rows;
    }

    private static Row claim(Row row) {
        return new Row(Map.of("subject", row.term("claim").orElseThrow(), "predicate", row.term("predicate").orElseThrow(), "object",
                row.term("object").orElseThrow()));
    }

    private void publish(String thing, List<Row> statements, String release) {
        String publication = publication(thing);
        String head = publication + "#Head";
        add(head, publication, TYPE, Term.iri(NP + "Nanopublication"));
        add(head, publication, NP + "hasAssertion", Term.iri(publication + "#assertion"));
        add(head, publication, NP + "hasProvenance", Term.iri(publication + "#provenance"));
        add(head, publication, NP + "hasPublicationInfo", Term.iri(publication + "#pubinfo"));
        statements.forEach(row -> add(publication + "#assertion", row.get("subject"), row.get("predicate"),
                row.term("object").orElseThrow()));
        String info = publication + "#pubinfo";
        add(info, publication, DCTERMS + "creator", Term.iri("https://w3id.org/aihistory/dataset#contributors"));
        add(info, "https://w3id.org/aihistory/dataset#contributors", "http://www.w3.org/2000/01/rdf-schema#label",
                Term.text("AI History Explorer contributors", Language.EN));
        add(info, publication, DCTERMS + "license", Term.iri(ThingController.LICENCE));
        add(info, publication, DCTERMS + "isPartOf", Term.iri(DatasetDescription.DATASET));
        add(info, publication, "http://purl.org/pav/version", Term.text(release));
        add(info, publication, "http://purl.org/nanopub/x/introduces", Term.iri(thing));
    }

    private void originate(Row origin) {
        String publication = publication(origin.get("thing"));
        String provenance = publication + "#provenance";
        String assertion = publication + "#assertion";
        add(provenance, assertion, PROV + "wasDerivedFrom", origin.term("passage").orElseThrow());
        add(provenance, assertion, PROV + "hadPrimarySource", origin.term("source").orElseThrow());
        origin.term("voice").ifPresent(voice -> add(provenance, assertion, PROV + "wasAttributedTo", voice));
        origin.term("register").ifPresent(register -> add(provenance, origin.get("passage"), REGISTER, register));
    }

    private static String publication(String thing) {
        return AT + thing.substring(THINGS.length());
    }

    private void add(String graph, String subject, String predicate, Term object) {
        rows.add(new Row(
                Map.of("graph", Term.iri(graph), "subject", Term.iri(subject), "predicate", Term.iri(predicate), "object", object)));
    }
}
