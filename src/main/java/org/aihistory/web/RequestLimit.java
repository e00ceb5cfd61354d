package org.aihistory.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.aihistory.model.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Bounds how many pages one client may ask for in a minute. Files cost nothing, and SPARQL has a budget of its own.
class RequestLimit extends OncePerRequestFilter {

    private static final List<String> FREE = List.of("/css/", "/js/", "/img/", "/webjars/", "/sparql", "/health");
    private static final int CLIENTS = 50_000;
    private static final int DECK = 10;

    private final Problems problems;
    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /// @param perMinute how many requests a client has in a minute, and at once
    RequestLimit(Problems problems, int perMinute) {
        this.problems = problems;
        this.perMinute = perMinute;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FREE.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = buckets.get(client(request.getRemoteAddr()), address -> bucket());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(cost(request));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        String seconds = Long.toString(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        problems.write(request, response, Problem.TOO_MANY_REQUESTS, seconds);
    }

    /// A deck that is made for one reader costs as much as several pages.
    private int cost(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/deck.") ? Math.clamp(perMinute, 1, DECK) : 1;
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build();
    }

    /// One IPv6 client owns a whole /64, so that is one account.
    static String client(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), 8)) : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
