package org.lantian.benchmark.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The heap of a replica as its metrics tell it. Between collections it rises; what remains after them must not. */
final class Heap {

    private static final Pattern USED =
            Pattern.compile("^jvm_memory_used_bytes\\{area=\"heap\"[^}]*}\\s+([0-9.E+]+)", Pattern.MULTILINE);
    private static final double MEGABYTE = 1 << 20;
    private static final double TOLERANCE = 1.25;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Double> looks = new ArrayList<>();

    void look(String api) {
        try {
            var metrics = http.send(
                            HttpRequest.newBuilder(URI.create(api.replace("/api/v1", "/q/metrics")))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            looks.add(USED.matcher(metrics)
                            .results()
                            .mapToDouble(found -> Double.parseDouble(found.group(1)))
                            .sum()
                    / MEGABYTE);
        } catch (IOException missed) {
            // The next look will do.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The least that was used in the last third of the time is hardly more than in the second. */
    boolean isFlat() {
        return least(2) <= least(1) * TOLERANCE;
    }

    private double least(int third) {
        int size = looks.size() / 3;
        return looks.stream()
                .skip((long) third * size)
                .limit(Math.max(size, 1))
                .mapToDouble(each -> each)
                .min()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "%.0f MB, %.0f MB, %.0f MB in the thirds of the time (%d looks)"
                .formatted(least(0), least(1), least(2), looks.size());
    }
}
