package org.aihistory.knowledge.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Gives up on the hungriest query when the heap runs full: a sort or a group over a cross product would otherwise take the whole process with it.
final class MemoryWatch implements AutoCloseable {

    private static final double FULL = 0.85;
    private static final long HUNGRY_BYTES = 64L << 20;
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final Set<RunningQuery> running;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("memory-watch").daemon(true).unstarted(work));

    private final ScheduledFuture<?> looks;

    MemoryWatch(Set<RunningQuery> running) {
        this.running = running;
        this.looks = clock.scheduleWithFixedDelay(this::look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (running.isEmpty() || !heapIsFull()) {
            return;
        }
        running.stream().max(Comparator.comparingLong(this::allocated)).filter(query -> allocated(query) > HUNGRY_BYTES)
                .ifPresent(query -> query.deadline().abandon());
    }

    private static boolean heapIsFull() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() * FULL;
    }

    private long allocated(RunningQuery query) {
        return threads.getThreadAllocatedBytes(query.thread());
    }

    @Override
    public void close() {
        looks.cancel(false);
        clock.shutdownNow();
    }
}
