package org.aihistory.knowledge;

import java.util.Optional;
import org.aihistory.model.Reason;
import org.aihistory.model.Reason.Premise;
import org.aihistory.model.Term;
import org.aihistory.release.Explanations;
import org.aihistory.release.Explanations.Explanation;
import org.aihistory.release.Release;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;

/// Why inferred triples of a release hold, in terms that features read.
final class Reasons {

    private Reasons() {
    }

    /// The reason of an inferred triple; empty for one that no rule made.
    static Optional<Reason> of(Release release, String subject, String property, Term value) {
        Triple triple = Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI(property), Terms.node(value));
        return Txn.calculateRead(release.dataset(), () -> Explanations.of(release).explain(triple)).map(Reasons::reason);
    }

    private static Reason reason(Explanation explanation) {
        return new Reason(explanation.rule().name(), explanation.rule().title(),
                explanation.premises().stream().map(Reasons::premise).toList());
    }

    private static Premise premise(Explanations.Premise premise) {
        Triple triple = premise.triple();
        return new Premise(triple.getSubject().getURI(), triple.getPredicate().getURI(), Terms.term(triple.getObject()),
                premise.passages().stream().map(Node::getURI).toList(), premise.inferred());
    }
}
