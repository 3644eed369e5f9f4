package org.lantian.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Notes what was answered to whom, and asks the audit afterwards, by request id, whether all that must be on record is. */
final class OnRecord {

    private final Set<String> storingNothing;
    private final Map<String, List<String>> changes = new TreeMap<>();
    private final Map<String, String> refusals = new TreeMap<>();

    OnRecord(Set<String> storingNothing) {
        this.storingNothing = storingNothing;
    }

    void note(String operation, Response answer) {
        int status = answer.statusCode();
        var requestId = answer.header("X-Request-Id");
        boolean changing = !operation.startsWith("GET ");
        if (changing && status < 300) {
            changes.computeIfAbsent(operation, unknown -> new ArrayList<>()).add(requestId);
        } else if (requestId != null && (status == 401 || status == 403 || (changing && status >= 400))) {
            refusals.put(requestId, operation + " answered " + status);
        }
    }

    /** The same change asked for again changes nothing more, so of each operation one success must be found. */
    void eachChangeIsThere() {
        Set<String> unrecorded = new TreeSet<>();
        changes.forEach((operation, requests) -> {
            if (requests.stream().noneMatch(request -> recorded(request, false))) {
                unrecorded.add(operation);
            }
        });
        assertThat(unrecorded).as("operations of which no success is on record").isEqualTo(storingNothing);
    }

    /** They are written a moment after the answer; by now nearly all are there, and to wait for each would take a minute. */
    void eachRefusalIsThere() {
        refusals.forEach((request, what) -> await(what + " as request " + request)
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(10))
                .until(() -> recorded(request, true)));
    }

    private static boolean recorded(String request, boolean refused) {
        List<String> actions = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("auditor", "000000", null))
                .queryParam("requestId", request)
                .get("/api/v1/audit-entries")
                .jsonPath()
                .getList("items.action");
        return actions.stream().anyMatch(action -> action.equals("REFUSED") == refused);
    }
}
