package org.aihistory.describe;

import static org.aihistory.knowledge.RdfDocuments.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.web.evidence.Things;
import org.springframework.stereotype.Component;

/// The dataset in the words of VoID and DCAT; each number is counted when it is asked for.
@Component
class DatasetDescription {

    static final String DATASET = "https://w3id.org/aihistory/dataset";

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Map<String, String> TARGETS = Map.of("doi", "https://doi.org/", "arxiv", "https://arxiv.org/", "wikidata",
            "http://www.wikidata.org/entity/Q2013");
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
    private static final List<String> VOCABULARIES = List.of("https://w3id.org/aihistory/ontology#", "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/2000/01/rdf-schema#", DCTERMS);

    private final DescribeQueries queries;
    private final Dumps dumps;

    DatasetDescription(DescribeQueries queries, Dumps dumps) {
        this.queries = queries;
        this.dumps = dumps;
    }

    /// The statements, with addresses on the host that was asked.
    ///
    /// @param host scheme and authority, without a slash at the end
    List<Row> of(Knowledge knowledge, String host) {
        List<Row> rows = new ArrayList<>();
        add(rows, DATASET, TYPE, Term.iri(VOID + "Dataset"));
        add(rows, DATASET, DCTERMS + "title", new Term.Literal("AI History Explorer", LANG_STRING, "en"));
        add(rows, DATASET, DCTERMS + "title", new Term.Literal("智史", LANG_STRING, "zh"));
        add(rows, DATASET, DCTERMS + "license", Term.iri("https://creativecommons.org/licenses/by/4.0/"));
        add(rows, DATASET, DCTERMS + "identifier", Term.text(knowledge.releaseId()));
        add(rows, DATASET, VOID + "sparqlEndpoint", Term.iri(host + "/sparql"));
        add(rows, DATASET, VOID + "uriSpace", Term.text("https://w3id.org/aihistory/id/"));
        add(rows, DATASET, VOID + "exampleResource", Term.iri(Things.iri("person", "ray-solomonoff")));
        dumps.of(knowledge).stream().filter(file -> !file.mediaType().equals("text/csv"))
                .forEach(file -> add(rows, DATASET, VOID + "dataDump", Term.iri(host + "/dumps/" + file.name())));
        VOCABULARIES.forEach(vocabulary -> add(rows, DATASET, VOID + "vocabulary", Term.iri(vocabulary)));
        sizes(rows, knowledge);
        partitions(rows, knowledge);
        linksets(rows, knowledge);
        distributions(rows, knowledge, host);
        return rows;
    }

    private void sizes(List<Row> rows, Knowledge knowledge) {
        Row totals = queries.totals(knowledge);
        List<Row> classes = queries.classes(knowledge);
        add(rows, DATASET, VOID + "triples", totals.term("triples").orElseThrow());
        add(rows, DATASET, VOID + "distinctSubjects", totals.term("subjects").orElseThrow());
        add(rows, DATASET, VOID + "properties", totals.term("predicates").orElseThrow());
        add(rows, DATASET, VOID + "classes", Term.integer(classes.size()));
        add(rows, DATASET, VOID + "entities", Term.integer(knowledge.release().counts().entities()));
    }

    private void partitions(List<Row> rows, Knowledge knowledge) {
        for (Row one : queries.classes(knowledge)) {
            String partition = DATASET + "#class-" + name(one.get("class"));
            add(rows, DATASET, VOID + "classPartition", Term.iri(partition));
            add(rows, partition, VOID + "class", Term.iri(one.get("class")));
            add(rows, partition, VOID + "entities", one.term("members").orElseThrow());
        }
        for (Row one : queries.predicates(knowledge)) {
            String partition = DATASET + "#property-" + name(one.get("predicate"));
            add(rows, DATASET, VOID + "propertyPartition", Term.iri(partition));
            add(rows, partition, VOID + "property", Term.iri(one.get("predicate")));
            add(rows, partition, VOID + "triples", one.term("triples").orElseThrow());
        }
    }

    /// How many things here carry the identifier of which other dataset.
    private void linksets(List<Row> rows, Knowledge knowledge) {
        for (Row one : queries.links(knowledge)) {
            String linkset = DATASET + "#links-" + name(one.get("identifier"));
            add(rows, linkset, TYPE, Term.iri(VOID + "Linkset"));
            add(rows, linkset, VOID + "subjectsTarget", Term.iri(DATASET));
            add(rows, linkset, VOID + "objectsTarget",
                    Term.iri(TARGETS.getOrDefault(Things.slug(one.get("identifier")), one.get("identifier"))));
            add(rows, linkset, VOID + "linkPredicate", Term.iri(one.get("identifier")));
            add(rows, linkset, VOID + "entities", one.term("things").orElseThrow());
            add(rows, DATASET, VOID + "subset", Term.iri(linkset));
        }
    }

    private void distributions(List<Row> rows, Knowledge knowledge, String host) {
        add(rows, DATASET, TYPE, Term.iri(DCAT + "Dataset"));
        add(rows, DATASET, DCAT + "landingPage", Term.iri(host + "/about"));
        add(rows, DATASET, DCTERMS + "language", Term.text("en"));
        add(rows, DATASET, DCTERMS + "language", Term.text("zh"));
        for (Dumps.DumpFile file : dumps.of(knowledge)) {
            String distribution = DATASET + "#file-" + file.form();
            add(rows, DATASET, DCAT + "distribution", Term.iri(distribution));
            add(rows, distribution, TYPE, Term.iri(DCAT + "Distribution"));
            add(rows, distribution, DCTERMS + "title", Term.text(file.name()));
            add(rows, distribution, DCTERMS + "license", Term.iri(ThingController.LICENCE));
            add(rows, distribution, DCAT + "downloadURL", Term.iri(host + "/dumps/" + file.name()));
            add(rows, distribution, DCAT + "accessURL", Term.iri(host + "/dumps/"));
            add(rows, distribution, DCAT + "mediaType", Term.iri("https://www.iana.org/assignments/media-types/" + file.mediaType()));
            add(rows, distribution, DCAT + "compressFormat", Term.iri("https://www.iana.org/assignments/media-types/application/gzip"));
            add(rows, distribution, DCAT + "byteSize", new Term.Literal(Long.toString(file.size()), XSD + "nonNegativeInteger", ""));
            String sum = distribution + "-sum";
            add(rows, distribution, SPDX + "checksum", Term.iri(sum));
            add(rows, sum, TYPE, Term.iri(SPDX + "Checksum"));
            add(rows, sum, SPDX + "algorithm", Term.iri(SPDX + "checksumAlgorithm_sha256"));
            add(rows, sum, SPDX + "checksumValue", new Term.Literal(file.sha256(), XSD + "hexBinary", ""));
        }
        String service = DATASET + "#sparql";
        add(rows, service, TYPE, Term.iri(DCAT + "DataService"));
        add(rows, service, DCTERMS + "title", Term.text("SPARQL 1.1"));
        add(rows, service, DCAT + "endpointURL", Term.iri(host + "/sparql"));
        add(rows, service, DCAT + "endpointDescription", Term.iri(host + "/sparql"));
        add(rows, service, DCAT + "servesDataset", Term.iri(DATASET));
    }

    /// `ontology-born` of `…/ontology#born`: different for equal names in different vocabularies.
    private static String name(String iri) {
        return iri.replaceFirst("[#/]([^#/]+)$", "-$1").replaceFirst("^.*/", "");
    }

    private static void add(List<Row> rows, String subject, String predicate, Term object) {
        rows.add(statement(subject, predicate, object));
    }
}
