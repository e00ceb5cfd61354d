package org.aihistory.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aihistory.knowledge.guard.Deadline;
import org.aihistory.knowledge.guard.GuardedExecution;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.model.Row;
import org.aihistory.model.Term;
import org.aihistory.release.Release;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// SPARQL over a release in a TDB2 store of this process: a directory per release, or memory where no directory can be had.
public final class EmbeddedKnowledgeBase implements KnowledgeBase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKnowledgeBase.class);

    private final String releaseId;
    private final Prefixes prefixes;
    private final DatasetGraph dataset;
    private final Optional<StoreDirectory> directory;
    private final QueryLibrary queries;
    private final PublicQueries publicQueries;
    private volatile @Nullable SearchIndex index;

    private EmbeddedKnowledgeBase(Release release, DatasetGraph dataset, Optional<StoreDirectory> directory, QueryLibrary queries,
            PublicQueries publicQueries) {
        this.releaseId = release.id();
        this.prefixes = Prefixes.of(release);
        this.dataset = dataset;
        this.directory = directory;
        this.queries = queries;
        this.publicQueries = publicQueries;
    }

    /// Opens the store of a release below `home`, building it when it is not there or not intact.
    public static EmbeddedKnowledgeBase open(Release release, Path home, QueryLibrary queries, PublicQueries publicQueries) {
        Optional<StoreDirectory> directory = StoreDirectory.claim(home, release.id());
        if (directory.isEmpty()) {
            LOG.warn("No directory below {} can be used; the store is in memory", home);
            return inMemory(release, queries, publicQueries);
        }
        DatasetGraph dataset = reuseOrBuild(release, directory.get());
        return new EmbeddedKnowledgeBase(release, dataset, directory, queries, publicQueries);
    }

    /// A store in memory.
    public static EmbeddedKnowledgeBase inMemory(Release release, QueryLibrary queries, PublicQueries publicQueries) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        fill(dataset, release);
        return new EmbeddedKnowledgeBase(release, dataset, Optional.empty(), queries, publicQueries);
    }

    /// Lets `text:query` in queries of the public search this index.
    EmbeddedKnowledgeBase searching(SearchIndex searched) {
        this.index = searched;
        return this;
    }

    private static DatasetGraph reuseOrBuild(Release release, StoreDirectory directory) {
        long quads = count(release.dataset());
        if (!directory.intact(quads)) {
            directory.clear();
            DatasetGraph fresh = DatabaseMgr.connectDatasetGraph(directory.database().toString());
            fill(fresh, release);
            TDBInternal.expel(fresh);
            directory.seal(quads);
        }
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.database().toString());
        long found = Txn.calculateRead(dataset, () -> count(dataset));
        if (found != quads) {
            throw new IllegalStateException("the store holds " + found + " statements instead of " + quads + ": " + directory.database());
        }
        return dataset;
    }

    private static void fill(DatasetGraph dataset, Release release) {
        Txn.executeWrite(dataset, () -> {
            dataset.prefixes().putAll(release.dataset().prefixes());
            release.dataset().find().forEachRemaining(dataset::add);
        });
    }

    private static long count(DatasetGraph dataset) {
        long count = 0;
        for (var quads = dataset.find(); quads.hasNext(); quads.next()) {
            count++;
        }
        return count;
    }

    @Override
    public String releaseId() {
        return releaseId;
    }

    @Override
    public List<Row> select(String name, Map<String, Term> values) {
        return run(queries.prepare(name, values), EmbeddedKnowledgeBase::rows);
    }

    @Override
    public boolean ask(String name, Map<String, Term> values) {
        return run(queries.prepare(name, values), QueryExec::ask);
    }

    @Override
    public List<Row> selectText(String sparql) {
        return publicQueries.rows(this, prefixes.declare(sparql));
    }

    @Override
    public Answer answer(Query query, Deadline deadline) {
        AnswerReader reader = new AnswerReader(publicQueries.limits().rows());
        Supplier<Answer> work = () -> {
            Query asked = query.isDescribeType() ? DescribedThings.construct(query, which -> rows(which, deadline)) : query;
            try (QueryExec execution = guarded(reader.capped(asked), deadline)) {
                return reader.read(execution, asked);
            }
        };
        return Txn.calculateRead(dataset, work);
    }

    @Override
    public boolean searchesText() {
        return index != null;
    }

    private QueryExec guarded(Query query, Deadline deadline) {
        SearchIndex searched = index;
        return searched == null
                ? GuardedExecution.on(dataset, query, deadline)
                : GuardedExecution.on(dataset, query, deadline, _ -> new TextQuery(searched, deadline));
    }

    private List<Row> rows(Query query, Deadline deadline) {
        try (QueryExec execution = guarded(query, deadline)) {
            return rows(execution);
        }
    }

    private static List<Row> rows(QueryExec execution) {
        List<Row> rows = new ArrayList<>();
        execution.select().forEachRemaining(binding -> rows.add(Terms.row(binding)));
        return List.copyOf(rows);
    }

    private <T> T run(Query query, Function<QueryExec, T> use) {
        Supplier<T> work = () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query)
                    .timeout(publicQueries.limits().time().toMillis(), TimeUnit.MILLISECONDS).build()) {
                return use.apply(execution);
            }
        };
        try {
            return Txn.calculateRead(dataset, work);
        } catch (QueryCancelledException late) {
            throw new KnowledgeException(Problem.QUERY_TIMEOUT, late, Long.toString(publicQueries.limits().time().toSeconds()));
        }
    }

    @Override
    public void close() {
        dataset.close();
        TDBInternal.expel(dataset);
        directory.ifPresent(StoreDirectory::close);
    }
}
