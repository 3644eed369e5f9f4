package org.lantian.benchmark.observations;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lantian.benchmark.stand.Http;

/** The yardstick that knows HTTP and JSON: the same rows by a service with nothing of ours, over the same connections. */
final class BareStack {

    private final String hours;

    BareStack(String address) {
        this.hours = address + "/hours";
    }

    Callable<?> single(long number) {
        var headers = Map.of("Content-Type", "application/json");
        return () -> checked(Http.post(hours, headers, Hours.Row.of(number).json()), "\"added\":1}");
    }

    Callable<?> latest(String station) {
        return () -> checked(Http.get(hours + "/" + station + "/latest", Map.of()), "\"PM25\"");
    }

    Callable<?> day(String station, String day, String next) {
        var range = "?after=" + day + "T00:00%2B08:00&until=" + next + "T00:00%2B08:00";
        return () -> checked(Http.get(hours + "/" + station + range, Map.of()), "\"PM25\"");
    }

    private static String checked(Http.Answer answer, String expected) throws IOException {
        if (answer.status() != 200 || !answer.body().contains(expected)) {
            throw new IOException("the bare stack answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }
}
