package org.aihistory.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.model.Language;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.springframework.stereotype.Component;

/// The queries of this feature.
@Component
class DescribeQueries {

    boolean known(Knowledge knowledge, String iri) {
        return knowledge.base().ask("describe/known", thing(iri));
    }

    /// The thing that took the place of a renamed one.
    Optional<String> successor(Knowledge knowledge, String iri) {
        return knowledge.base().select("describe/successor", thing(iri)).stream().findFirst().map(row -> row.get("successor"));
    }

    /// Why a thing was withdrawn, in the reader's language where it is given.
    Optional<String> withdrawn(Knowledge knowledge, String iri, Language language) {
        List<Row> reasons = knowledge.base().select("describe/withdrawn", thing(iri));
        return reasons.stream().filter(row -> row.term("reason").filter(term -> isIn(term, language)).isPresent()).findFirst()
                .or(() -> reasons.stream().findFirst()).map(row -> row.get("reason"));
    }

    private static boolean isIn(Term term, Language language) {
        return term instanceof Term.Literal(var _, var _, var tag) && tag.equals(language.tag());
    }

    /// All statements of a document about a thing: what is held, and for forms with graphs also what passages state.
    List<Row> document(Knowledge knowledge, String iri, RdfForm form) {
        List<Row> rows = new ArrayList<>(knowledge.base().select("describe/held", thing(iri)));
        if (form.graphs()) {
            rows.addAll(knowledge.base().select("describe/stated", thing(iri)));
        }
        return rows;
    }

    /// The statements of a named graph; empty where there is none.
    List<Row> graph(Knowledge knowledge, String graph) {
        return knowledge.base().select("describe/graph", Map.of("graph", Term.iri(graph)));
    }

    List<Row> defaultGraph(Knowledge knowledge) {
        return knowledge.base().select("describe/default-graph", Map.of());
    }

    List<Row> ontology(Knowledge knowledge) {
        return knowledge.base().select("describe/ontology", Map.of());
    }

    List<Row> terms(Knowledge knowledge, Language language) {
        return knowledge.base().select("describe/terms", Map.of("language", Term.text(language.tag())));
    }

    List<Row> classes(Knowledge knowledge) {
        return knowledge.base().select("describe/classes", Map.of());
    }

    List<Row> predicates(Knowledge knowledge) {
        return knowledge.base().select("describe/predicates", Map.of());
    }

    /// How many things of each class, and triples with each property, are held.
    Map<String, Long> uses(Knowledge knowledge) {
        Map<String, Long> uses = new HashMap<>();
        classes(knowledge).forEach(row -> uses.put(row.get("class"), Long.parseLong(row.get("members"))));
        predicates(knowledge).forEach(row -> uses.put(row.get("predicate"), Long.parseLong(row.get("triples"))));
        return uses;
    }

    private static Map<String, Term> thing(String iri) {
        return Map.of("thing", Term.iri(iri));
    }
}
