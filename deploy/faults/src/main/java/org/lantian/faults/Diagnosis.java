package org.lantian.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.lantian.local.part.Service;
import org.lantian.rig.Patience;
import org.lantian.rig.Rig;

/** What the services say of themselves while something is away: an operator must read there what it is. */
final class Diagnosis {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int WELL = 200;
    private static final int UNWELL = 503;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private record Answer(int status, String body) {}

    private Diagnosis() {}

    /** Without their database they are not ready, and say so. */
    static void withoutDatabase(Rig rig) {
        everywhere(rig, "ready", UNWELL, "Database connections health check");
    }

    /** Without Kafka they are ready, as events wait in the outbox, but not well, and both answers name Kafka. */
    static void withoutKafka(Rig rig) {
        everywhere(rig, "well", UNWELL, "kafka");
        everywhere(rig, "ready", WELL, "kafka");
    }

    private static void everywhere(Rig rig, String aspect, int status, String named) {
        for (var service : Service.values()) {
            var address = rig.ports().url(service.port()) + "/q/health/" + aspect;
            if (!Patience.until(SOON, () -> {
                var answer = ask(address);
                return answer.status() == status && answer.body().contains("\"" + named + "\"");
            })) {
                throw new IllegalStateException(service.port().listener() + " does not answer " + status + " naming \""
                        + named + "\" at /q/health/" + aspect + ", but " + ask(address));
            }
        }
    }

    private static Answer ask(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException noAnswer) {
            return new Answer(0, String.valueOf(noAnswer.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
