package org.aihistory.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;

/// What one client may use of the endpoint: seconds of work per minute, and queries at once. Cheap queries cost little, refused ones a little, long ones what
/// they took; who is in debt waits.
final class ClientBudget {

    private static final long LEAST_COST_MILLIS = 20;
    private static final int AT_ONCE = 3;
    private static final int CLIENTS = 50_000;

    private final long millisPerMinute;
    private final Cache<String, Account> accounts = Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(Duration.ofMinutes(10))
            .build();

    ClientBudget(Duration workPerMinute) {
        this.millisPerMinute = workPerMinute.toMillis();
    }

    private record Account(Bucket bucket, AtomicInteger running) {
    }

    /// Runs work on a client's account.
    ///
    /// @throws KnowledgeException TOO_MANY_REQUESTS with the seconds to wait
    <T> T spend(String address, Supplier<T> work) {
        Account account = accounts.get(client(address), _ -> new Account(bucket(), new AtomicInteger()));
        long wait = account.bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (wait > 0) {
            throw tooMany(Math.max(1, Duration.ofNanos(wait).toSeconds() + 1));
        }
        if (account.running.incrementAndGet() > AT_ONCE) {
            account.running.decrementAndGet();
            throw tooMany(1);
        }
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            account.running.decrementAndGet();
            account.bucket.consumeIgnoringRateLimits(Math.max(LEAST_COST_MILLIS, (System.nanoTime() - start) / 1_000_000));
        }
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(millisPerMinute).refillGreedy(millisPerMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static KnowledgeException tooMany(long seconds) {
        return new KnowledgeException(Problem.TOO_MANY_REQUESTS, Long.toString(seconds));
    }

    /// One IPv6 client owns a whole /64, so that is one account.
    private static String client(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), 8)) : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
