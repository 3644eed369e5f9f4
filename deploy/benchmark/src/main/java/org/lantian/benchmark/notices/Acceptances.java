package org.lantian.benchmark.notices;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A receiver that fails 30 of 100 calls and lets 5 hang, and remembers what it has accepted. */
final class Acceptances implements Receiver.Taking {

    private static final int FAILS = 30;
    private static final int HANGS = 5;
    private static final Pattern NOTICE = Pattern.compile("\"data\":\\{\"id\":\"([^\"]+)\"");

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Map<String, String> idByNoticeAndPath = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger underTwoIds = new AtomicInteger();

    @Override
    public int take(Receiver.Call call) {
        int dice = ThreadLocalRandom.current().nextInt(100);
        if (dice < FAILS) {
            return 500;
        }
        if (dice < FAILS + HANGS) {
            return Receiver.SILENCE;
        }
        if (!ids.add(call.id())) {
            again.incrementAndGet();
        }
        var notice = NOTICE.matcher(call.body());
        if (!notice.find()) {
            throw new IllegalStateException("this names no notice");
        }
        var other = idByNoticeAndPath.putIfAbsent(notice.group(1) + call.path(), call.id());
        if (other != null && !other.equals(call.id())) {
            underTwoIds.incrementAndGet();
        }
        return 204;
    }

    int count() {
        return ids.size();
    }

    /** One notice for one webhook that came as two messages: a receiver could not tell. */
    int underTwoIds() {
        return underTwoIds.get();
    }

    /** Messages that came again after they were accepted; a receiver knows them by their id. */
    int again() {
        return again.get();
    }
}
