package org.aihistory.knowledge;

import java.util.Optional;
import org.aihistory.model.Reason;
import org.aihistory.model.Reason.Premise;
import org.aihistory.model.Term;
import org.aihistory.release.Explanations;
import org.aihistory.release.Explanations.Explanation;
import org.aihistory.release.Release;
import org.aihistory.release.Rule;
import org.aihistory.vocabulary.Aih;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

/// Why inferred triples of a release hold, in terms that features read.
final class Reasons {

    private Reasons() {
    }

    /// The reason of an inferred triple; empty for one that no rule made.
    static Optional<Reason> of(Release release, String subject, String property, Term value) {
        Triple triple = Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI(property), Terms.node(value));
        return Txn.calculateRead(release.dataset(), () -> Explanations.of(release).explain(triple))
                .map(explanation -> reason(explanation, Prefixes.of(release)));
    }

    private static Reason reason(Explanation explanation, Prefixes prefixes) {
        Rule rule = explanation.rule();
        String sentence = "# One row is one way in which the rule " + rule.name() + " makes the fact.\n";
        return new Reason(rule.name(), rule.title(), explanation.premises().stream().map(Reasons::premise).toList(),
                QueryLibrary.written(sentence, ways(rule, explanation.head()), prefixes));
    }

    /// The pattern of the rule where its head is bound; the ontology has a graph of its own.
    private static Query ways(Rule rule, Binding head) {
        ElementData values = new ElementData();
        head.vars().forEachRemaining(values::add);
        values.add(head);
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(values);
        for (Triple premise : rule.premises()) {
            ElementTriplesBlock stated = new ElementTriplesBlock();
            stated.addTriple(premise);
            pattern.addElement(premise.getPredicate().equals(RDFS.Nodes.subClassOf)
                    ? new ElementNamedGraph(Aih.ONTOLOGY, stated)
                    : stated);
        }
        ((ElementGroup) rule.query().getQueryPattern()).getElements().stream().filter(ElementFilter.class::isInstance)
                .forEach(pattern::addElement);
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(pattern);
        return query;
    }

    private static Premise premise(Explanations.Premise premise) {
        Triple triple = premise.triple();
        return new Premise(triple.getSubject().getURI(), triple.getPredicate().getURI(), Terms.term(triple.getObject()),
                premise.passages().stream().map(Node::getURI).toList(), premise.inferred());
    }
}
