package org.lantian.benchmark.load;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads of one row and of a page, with tokens checked, beside the bare stack in the same minutes. */
final class Reads {

    private static final int[] CALLERS = {1, 8, 64};
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final Map<String, HttpRequest> targets = new LinkedHashMap<>();
    private final int rounds;
    private final Duration time;

    Reads(int rounds, Duration time) {
        this.rounds = rounds;
        this.time = time;
    }

    void target(String name, String uri, String token) {
        var request = HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(30));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        targets.put(name, request.build());
    }

    /** Every target in every round, so that a noisy minute falls on all of them; whether every answer was good. */
    boolean run(PrintStream out) {
        targets.values().forEach(target -> new Callers(8, WARM_UP).ask(number -> target));
        boolean good = true;
        out.println("| callers | what is read | requests/s | of bare by id | p50 ms | p99 ms |");
        out.println("|---:|---|---:|---:|---:|---:|");
        for (int callers : CALLERS) {
            Map<String, List<Measurement>> measured = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                targets.forEach((name, target) -> measured.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(new Callers(callers, time).ask(number -> target)));
            }
            double bare =
                    median(measured.getOrDefault(Load.BARE_BY_ID, List.of())).perSecond();
            for (var entry : measured.entrySet()) {
                var middle = median(entry.getValue());
                good &= entry.getValue().stream().allMatch(Measurement::allGood);
                out.printf(
                        "| %d | %s | %.0f | %.2f | %.1f | %.1f |%n",
                        callers,
                        entry.getKey(),
                        middle.perSecond(),
                        middle.perSecond() / bare,
                        middle.percentile(50),
                        middle.percentile(99));
            }
        }
        return good;
    }

    private static Measurement median(List<Measurement> rounds) {
        var sorted = rounds.stream()
                .sorted(java.util.Comparator.comparingDouble(Measurement::perSecond))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
