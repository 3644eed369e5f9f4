package org.lantian.benchmark.load;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.local.Port;
import org.lantian.rig.Proxy;
import org.lantian.rig.Rig;
import org.lantian.rig.Work;

/** Far more callers than can be served, and a database that is slow: what is not taken on is said so, what is taken on is kept. */
final class Overload {

    private static final int CALLERS = 400;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Set<Integer> HONEST = Set.of(200, 429, 503);

    private final Rig rig;

    Overload(Rig rig) {
        this.rig = rig;
    }

    /** Whether it bore it. */
    boolean run(PrintStream out) {
        List<String> complaints = new ArrayList<>();
        Set<Integer> accepted = ConcurrentHashMap.newKeySet();
        int before = stored().size();
        rig.toPostgres().set(Proxy.Mode.SLOW);
        var seen = new Callers(CALLERS, TIME).ask(this::hour, (number, status) -> {
            if (status == 200) {
                accepted.add(number);
            }
        });
        rig.toPostgres().set(Proxy.Mode.PASS);
        long over = System.nanoTime();
        if (!recovers()) {
            complaints.add("a read is still slow after " + RECOVERY.toSeconds() + " s");
        }
        var recovered = Duration.ofNanos(System.nanoTime() - over);
        int kept = stored().size() - before;
        if (kept < accepted.size()) {
            complaints.add((accepted.size() - kept) + " accepted hours are lost");
        }
        Set<Integer> others = new HashSet<>(seen.statuses().keySet());
        others.removeAll(HONEST);
        if (!others.isEmpty()) {
            complaints.add("answers other than 200, 429, 503: " + others);
        }
        out.printf(
                "%d callers, database slow, %d s: answers %s (0: none); %d accepted, %d stored; quick again after %.1f s%s%n",
                CALLERS,
                TIME.toSeconds(),
                seen.statuses(),
                accepted.size(),
                kept,
                recovered.toMillis() / 1000.0,
                complaints.isEmpty() ? "" : "; FAILED: " + String.join("; ", complaints));
        return complaints.isEmpty();
    }

    /** Each request brings one hour that no other brings. */
    private HttpRequest hour(int number) {
        var at = LocalDateTime.of(2001, 1, 1, 0, 0).plusHours(number);
        return HttpRequest.newBuilder(URI.create(rig.ports().url(Port.INDICATOR) + "/api/v1/observations"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + rig.token("data-feed"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "station,pollutant,observedAt,value\n" + Work.STATION + ",PM10," + at + ":00+08:00,40\n"))
                .build();
    }

    private List<String> stored() {
        return rig.conservation().hours(Work.STATION);
    }

    private boolean recovers() {
        long end = System.nanoTime() + RECOVERY.toNanos();
        var read = HttpRequest.newBuilder(
                        URI.create(rig.ports().url(Port.INDICATOR) + "/api/v1/stations/" + Work.STATION))
                .timeout(RECOVERY)
                .header("Authorization", "Bearer " + rig.token("supervisor"))
                .build();
        while (System.nanoTime() < end) {
            var one = new Callers(1, Duration.ofMillis(1)).ask(number -> read);
            if (one.allGood() && one.percentile(99) < SOON.toMillis()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return false;
    }
}
