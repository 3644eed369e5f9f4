package org.lantian.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** A bucket of tokens for each caller, refilled every second; whoever has been away for a while starts anew. */
final class Buckets {

    private static final int CALLERS_AT_MOST = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int SECONDS_OF_BURST = 2;

    private final long perSecond;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CALLERS_AT_MOST)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();

    /** A caller may ask so often a second, and twice as often in a burst. */
    Buckets(long perSecond) {
        this.perSecond = perSecond;
    }

    /** Takes one; when there is none, the answer tells how long to wait. */
    ConsumptionProbe take(String caller) {
        return of(caller).tryConsumeAndReturnRemaining(1);
    }

    boolean isEmpty(String caller) {
        var known = buckets.getIfPresent(caller);
        return known != null && known.getAvailableTokens() <= 0;
    }

    private Bucket of(String caller) {
        return buckets.get(
                caller,
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perSecond * SECONDS_OF_BURST)
                                .refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }
}
