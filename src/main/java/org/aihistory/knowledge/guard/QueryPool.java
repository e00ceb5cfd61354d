package org.aihistory.knowledge.guard;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.jena.query.QueryCancelledException;

/// Runs queries of the public, so many at once, each on a thread of its own with a deep stack. A caller never waits longer than the query's time and a moment;
/// work that has not ended by then keeps its place until it does.
public final class QueryPool implements AutoCloseable {

    private static final long STACK_BYTES = 16L << 20;
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration QUEUE = Duration.ofSeconds(1);

    private final QueryLimits limits;
    private final Semaphore places;
    private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
    private final MemoryWatch watch;

    public QueryPool(QueryLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent(), true);
        this.watch = new MemoryWatch(running);
    }

    public QueryLimits limits() {
        return limits;
    }

    /// Runs work within the time.
    ///
    /// @param asked the time the reader asked for; the limit where it is longer
    /// @throws KnowledgeException what the work throws, QUERY_TIMEOUT, or TOO_MANY_REQUESTS when every place is taken
    public <T> T run(Duration asked, Function<Deadline, T> work) {
        Duration time = asked.compareTo(limits.time()) < 0 ? asked : limits.time();
        takePlace();
        Deadline deadline = Deadline.in(time);
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread.Builder.OfPlatform builder = Thread.ofPlatform().name("query").daemon(true).stackSize(STACK_BYTES);
        builder.start(() -> work(deadline, work, answer));
        return await(deadline, answer);
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new KnowledgeException(Problem.TOO_MANY_REQUESTS, Long.toString(limits.time().toSeconds()));
    }

    private <T> void work(Deadline deadline, Function<Deadline, T> work, CompletableFuture<T> answer) {
        RunningQuery query = new RunningQuery(Thread.currentThread().threadId(), deadline);
        running.add(query);
        try {
            answer.complete(work.apply(deadline));
        } catch (StackOverflowError deep) {
            answer.completeExceptionally(QueryGuard.forbidden("{ ( ["));
        } catch (OutOfMemoryError | QueryCancelledException late) {
            answer.completeExceptionally(new KnowledgeException(Problem.QUERY_TIMEOUT, late, seconds(deadline)));
        } catch (Throwable other) {
            answer.completeExceptionally(other);
        } finally {
            running.remove(query);
            places.release();
        }
    }

    private static <T> T await(Deadline deadline, CompletableFuture<T> answer) {
        try {
            return answer.get(deadline.millisLeft() + GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
        } catch (TimeoutException late) {
            deadline.abandon();
            throw new KnowledgeException(Problem.QUERY_TIMEOUT, late, seconds(deadline));
        } catch (InterruptedException stopped) {
            deadline.abandon();
            Thread.currentThread().interrupt();
            throw new KnowledgeException(Problem.STORE_UNAVAILABLE, stopped);
        }
    }

    private static String seconds(Deadline deadline) {
        return Long.toString(Math.max(1, deadline.time().toSeconds()));
    }

    @Override
    public void close() {
        running.forEach(query -> query.deadline().abandon());
        watch.close();
    }
}
