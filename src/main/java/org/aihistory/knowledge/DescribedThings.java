package org.aihistory.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/// DESCRIBE means something else in every engine, and in ours it would mix what every named graph says, parodies included. Here it is: all statements of the
/// default graph with the thing as subject.
final class DescribedThings {

    private DescribedThings() {
    }

    /// The CONSTRUCT query for a DESCRIBE query.
    ///
    /// @param select asks which things are meant, where the query says so by a pattern
    static Query construct(Query describe, Function<Query, List<Row>> select) {
        Set<String> things = describe.getResultURIs().stream().filter(Node::isURI).map(Node::getURI)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (describe.getQueryPattern() != null) {
            select.apply(which(describe)).forEach(row -> row.terms().values().stream().filter(Term.Iri.class::isInstance).map(Term::value)
                    .filter(iri -> !iri.startsWith("_:")).forEach(things::add));
        }
        String values = things.stream().map(thing -> "<" + thing + ">").collect(Collectors.joining(" "));
        Query construct = QueryFactory
                .create("CONSTRUCT { ?thing ?predicate ?object } WHERE { VALUES ?thing { " + values + " } ?thing ?predicate ?object }");
        describe.getGraphURIs().forEach(construct::addGraphURI);
        describe.getNamedGraphURIs().forEach(construct::addNamedGraphURI);
        construct.setPrefixMapping(describe.getPrefixMapping());
        return construct;
    }

    private static Query which(Query describe) {
        Query which = describe.cloneQuery();
        which.setQuerySelectType();
        which.setDistinct(true);
        if (which.getProjectVars().isEmpty()) {
            which.setQueryResultStar(true);
        }
        which.resetResultVars();
        return which;
    }
}
