package org.aihistory.release;

import java.util.List;
import java.util.Map;
import org.aihistory.model.Counts;
import org.aihistory.model.Finding;
import org.apache.jena.sparql.core.DatasetGraph;

/// A checked, derived dataset and its name. Immutable by convention: nobody writes to `dataset` after it was made.
///
/// The default graph holds identity, sources, held facts, descriptions of claims, derived and inferred triples; each passage is a named graph
/// with the facts stated there; `graph:inferred` holds the inferred triples; the ontology stands in the graph named by its IRI, what other
/// vocabularies call its terms in `graph:alignments`, what the dataset says of itself in `graph:description`. Every thing has its own class and, inferred, all classes above it: the most specific
/// one is the class that is not in `graph:inferred`. The values of `aih:edtf` are EDTF literals, equal to those of the date properties.
/// The prefixes of the dataset are those of ontology/prefixes.ttl.
///
/// @param id SHA-256 in hexadecimal over the sorted (path, SHA-256) of all content files and the version of the derivation
/// @param findings problems of the level finding: published and listed, not refused
/// @param looksFor the checks whose problems are findings, in order of their names
/// @param inferences the rules and what each round of them made
public record Release(String id, DatasetGraph dataset, Counts counts, List<ContentProblem> findings,
        List<Finding.Rule> looksFor, Inferences inferences) {

    public Release {
        findings = List.copyOf(findings);
        looksFor = List.copyOf(looksFor);
    }

    /// A release that looks for nothing, for tests on small datasets.
    public Release(String id, DatasetGraph dataset, Counts counts, List<ContentProblem> findings, Inferences inferences) {
        this(id, dataset, counts, findings, List.of(), inferences);
    }

    /// A release without rules, for tests on small datasets.
    public Release(String id, DatasetGraph dataset, Counts counts, List<ContentProblem> findings) {
        this(id, dataset, counts, findings, new Inferences(List.of(), Map.of()));
    }

    /// The first twelve digits of the id: enough to name it on a page.
    public String shortId() {
        return id.substring(0, 12);
    }
}
