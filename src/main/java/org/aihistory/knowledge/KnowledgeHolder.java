package org.aihistory.knowledge;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The release that is served now. A request takes a lease when it begins and asks only that; a swap closes the old release after its last lease ended.
public final class KnowledgeHolder implements AutoCloseable {

    private final AtomicReference<Serving> serving;
    private final Consumer<String> afterClose;

    public KnowledgeHolder(Knowledge first) {
        this(first, current -> {
            // nothing to tidy
        });
    }

    /// A holder that tidies up.
    ///
    /// @param afterClose called with the id of the release that is served, after another one was closed
    public KnowledgeHolder(Knowledge first, Consumer<String> afterClose) {
        this.serving = new AtomicReference<>(new Serving(first));
        this.afterClose = afterClose;
    }

    /// A release, kept open until this is closed.
    public interface Lease extends AutoCloseable {

        Knowledge knowledge();

        @Override
        void close();
    }

    /// The release that is served now, for a short look.
    public Knowledge current() {
        return serving.get().knowledge;
    }

    /// The release that is served now, kept until the lease is closed.
    public Lease lease() {
        while (true) {
            Serving now = serving.get();
            if (now.enter()) {
                return now;
            }
        }
    }

    /// Serves another release from the next request on.
    public void publish(Knowledge next) {
        serving.getAndSet(new Serving(next)).retire();
    }

    @Override
    public void close() {
        serving.get().retire();
    }

    /// Counts its users; the holder itself is the first. At zero the release is closed and nobody can enter again.
    private final class Serving implements Lease {

        private final Knowledge knowledge;
        private final AtomicInteger users = new AtomicInteger(1);

        private Serving(Knowledge knowledge) {
            this.knowledge = knowledge;
        }

        private boolean enter() {
            return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        }

        private void retire() {
            close();
        }

        @Override
        public Knowledge knowledge() {
            return knowledge;
        }

        @Override
        public void close() {
            if (users.decrementAndGet() == 0) {
                knowledge.close();
                afterClose.accept(current().releaseId());
            }
        }
    }
}
