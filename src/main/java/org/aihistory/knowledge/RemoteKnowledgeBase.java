package org.aihistory.knowledge;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aihistory.knowledge.guard.Deadline;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.release.Release;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.jspecify.annotations.Nullable;

/// SPARQL over a release in a store elsewhere: any SPARQL 1.1 endpoint, or several replicas of one, asked in turn.
public final class RemoteKnowledgeBase implements KnowledgeBase {

    private static final int TIMED_OUT = 503;

    private final Release release;
    private final List<URI> endpoints;
    private final QueryLibrary queries;
    private final PublicQueries publicQueries;
    private final AtomicInteger turn = new AtomicInteger();

    private RemoteKnowledgeBase(Release release, List<URI> endpoints, QueryLibrary queries, PublicQueries publicQueries) {
        this.release = release;
        this.endpoints = List.copyOf(endpoints);
        this.queries = queries;
        this.publicQueries = publicQueries;
    }

    /// Asks every endpoint which release it holds.
    ///
    /// @throws StoreRefused when one does not answer or holds another release
    public static RemoteKnowledgeBase connect(Release release, List<URI> endpoints, QueryLibrary queries, PublicQueries publicQueries) {
        if (endpoints.isEmpty()) {
            throw new StoreRefused("aihistory.store is remote, but aihistory.endpoints names no endpoint");
        }
        RemoteKnowledgeBase base = new RemoteKnowledgeBase(release, endpoints, queries, publicQueries);
        endpoints.forEach(base::refuseOtherReleases);
        return base;
    }

    private void refuseOtherReleases(URI endpoint) {
        Query query = QueryFactory.create("SELECT ?id WHERE { GRAPH <%s> { <%s> <%s> ?id } }".formatted(HeldGraph.NAME.getURI(),
                HeldGraph.DATASET.getURI(), HeldGraph.IDENTIFIER.getURI()));
        Set<String> found;
        try {
            found = at(endpoint, query, publicQueries.limits().time().toMillis(), RemoteKnowledgeBase::rows).stream()
                    .map(row -> row.get("id")).collect(Collectors.toSet());
        } catch (HttpException | QueryExceptionHTTP | QueryCancelledException silent) {
            throw new StoreRefused("the store at " + endpoint + " does not answer: " + silent.getMessage(), silent);
        }
        if (!found.equals(Set.of(release.id()))) {
            throw new StoreRefused("the store at " + endpoint + " holds " + (found.isEmpty() ? "no release" : "release " + found)
                    + ", the application has " + release.id() + "; load the file that `export store` writes");
        }
    }

    @Override
    public String releaseId() {
        return release.id();
    }

    @Override
    public List<Row> select(String name, Map<String, Term> values) {
        return held(queries.prepare(name, values), RemoteKnowledgeBase::rows);
    }

    @Override
    public boolean ask(String name, Map<String, Term> values) {
        return held(queries.prepare(name, values), QueryExec::ask);
    }

    @Override
    public List<Row> selectText(String sparql) {
        return publicQueries.rows(this, Prefixes.of(release).declare(sparql));
    }

    @Override
    public Answer answer(Query query, Deadline deadline) {
        if (TextQuery.isIn(query)) {
            throw new KnowledgeException(Problem.FORBIDDEN_QUERY, "text:query (aihistory.store=remote)");
        }
        AnswerReader reader = new AnswerReader(publicQueries.limits().rows());
        Query asked = query.isDescribeType()
                ? DescribedThings.construct(query,
                        which -> anywhere(HeldGraph.over(which), deadline.millisLeft(), RemoteKnowledgeBase::rows))
                : query;
        return anywhere(HeldGraph.over(reader.capped(asked)), deadline.millisLeft(), execution -> reader.read(execution, asked));
    }

    private <T> T held(Query query, Function<QueryExec, T> use) {
        long millis = publicQueries.limits().time().toMillis();
        try {
            return anywhere(HeldGraph.over(query), millis, use);
        } catch (QueryCancelledException late) {
            throw new KnowledgeException(Problem.QUERY_TIMEOUT, late, Long.toString(millis / 1000));
        }
    }

    /// The answer of the first endpoint in turn that gives one.
    private <T> T anywhere(Query query, long millis, Function<QueryExec, T> use) {
        int first = Math.floorMod(turn.getAndIncrement(), endpoints.size());
        @Nullable
        RuntimeException silence = null;
        for (int next = 0; next < endpoints.size(); next++) {
            try {
                return at(endpoints.get((first + next) % endpoints.size()), query, Math.max(1, millis), use);
            } catch (QueryCancelledException late) {
                throw late;
            } catch (HttpException | QueryExceptionHTTP refused) {
                int status = refused instanceof HttpException http ? http.getStatusCode() : ((QueryExceptionHTTP) refused).getStatusCode();
                if (status == TIMED_OUT || refused.getCause() instanceof HttpTimeoutException) {
                    throw new KnowledgeException(Problem.QUERY_TIMEOUT, refused, Long.toString(Math.max(1, millis / 1000)));
                }
                silence = refused;
            }
        }
        throw new KnowledgeException(Problem.STORE_UNAVAILABLE, Objects.requireNonNull(silence));
    }

    private static <T> T at(URI endpoint, Query query, long millis, Function<QueryExec, T> use) {
        try (QueryExec execution = QueryExecHTTP.newBuilder().endpoint(endpoint.toString()).query(query)
                .timeout(millis, TimeUnit.MILLISECONDS).build()) {
            return use.apply(execution);
        }
    }

    private static List<Row> rows(QueryExec execution) {
        List<Row> rows = new ArrayList<>();
        execution.select().forEachRemaining(binding -> rows.add(Terms.row(binding)));
        return List.copyOf(rows);
    }

    @Override
    public void close() {
        // the store is not ours
    }
}
