package org.aihistory.describe;

import static org.aihistory.knowledge.RdfDocuments.statement;

import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.springframework.stereotype.Component;

/// The dataset in the words of VoID and DCAT; the numbers stand in the release, the addresses are those of the host that was asked.
@Component
class DatasetDescription {

    static final String DATASET = "https://w3id.org/aihistory/dataset";

    private static final String GRAPH = "https://w3id.org/aihistory/graph/description";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

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
        List<Row> rows = new ArrayList<>(queries.graph(knowledge, GRAPH));
        add(rows, DATASET, VOID + "sparqlEndpoint", Term.iri(host + "/sparql"));
        dumps.of(knowledge).stream().filter(Dumps.DumpFile::isWhole)
                .forEach(file -> add(rows, DATASET, VOID + "dataDump", Term.iri(host + "/dumps/" + file.name())));
        distributions(rows, knowledge, host);
        return rows;
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

    private static void add(List<Row> rows, String subject, String predicate, Term object) {
        rows.add(statement(subject, predicate, object));
    }
}
