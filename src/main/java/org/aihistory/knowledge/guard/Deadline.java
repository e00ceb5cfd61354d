package org.aihistory.knowledge.guard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.query.QueryCancelledException;

/// The moment at which a query must have ended, or the earlier one at which somebody gave up on it. Work that the engine cannot stop asks it now and then.
public final class Deadline {

    private final Duration time;
    private final long end;
    private final List<Runnable> stops = new CopyOnWriteArrayList<>();
    private volatile boolean abandoned;

    private Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    public static Deadline in(Duration time) {
        return new Deadline(time);
    }

    public Duration time() {
        return time;
    }

    public long millisLeft() {
        return Math.max(0, (end - System.nanoTime()) / 1_000_000);
    }

    /// Something to call when the work is given up.
    public void onAbandon(Runnable stop) {
        stops.add(stop);
        if (abandoned) {
            stop.run();
        }
    }

    /// Ends the work at its next look.
    public void abandon() {
        abandoned = true;
        stops.forEach(Runnable::run);
    }

    /// Stops the calling thread's work.
    ///
    /// @throws QueryCancelledException when the time is over
    public void check() {
        if (abandoned || System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }
}
