package org.aihistory.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/// Asks a release in memory, for the command line and for tests. SERVICE is off.
public final class ReleaseQuery {

    private ReleaseQuery() {
    }

    /// The answer as rows of text: first the names of the variables, then each row; of an ASK `true` or `false`.
    ///
    /// @throws org.apache.jena.query.QueryException when the query does not parse
    public static List<List<String>> answer(Release release, String text) {
        Query query = QueryFactory.create(header(release) + text);
        if (!query.isSelectType() && !query.isAskType()) {
            throw new IllegalArgumentException("Only SELECT and ASK are answered here.");
        }
        try (QueryExec execution = QueryExec.dataset(release.dataset()).query(query).set(ARQ.httpServiceAllowed, false).build()) {
            return query.isAskType() ? List.of(List.of(Boolean.toString(execution.ask()))) : rows(execution.select());
        }
    }

    private static String header(Release release) {
        return release.dataset().prefixes().getMapping().entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ").collect(Collectors.joining());
    }

    private static List<List<String>> rows(RowSet answer) {
        List<Var> variables = answer.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        rows.add(variables.stream().map(Var::getVarName).toList());
        answer.forEachRemaining(
                row -> rows.add(variables.stream().map(row::get).map(term -> term == null ? "" : NodeFmtLib.strTTL(term)).toList()));
        return rows;
    }
}
