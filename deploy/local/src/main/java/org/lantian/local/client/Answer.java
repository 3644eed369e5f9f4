package org.lantian.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/** What a service answered: the status and the body; {@code call} says to what, for messages. */
public record Answer(String call, int status, String etag, JsonNode body) {

    /** The body, if the status is one of those expected; otherwise the problem that the service named. */
    public JsonNode expect(int... statuses) {
        if (Arrays.stream(statuses).anyMatch(each -> each == status)) {
            return body;
        }
        throw new Refused(call + " answered " + status + ": " + problem());
    }

    /** Whether the service has not yet heard of a region or unit that the call names; events bring it a moment later. */
    public boolean hasNotHeard() {
        var problem = body.toString();
        return status == 422 && (problem.contains("unknown_") || problem.contains("there is no region"));
    }

    private String problem() {
        var detail = body.path("detail").asText("");
        var code = body.path("code").asText("");
        return detail.isEmpty() ? body.toString() : (code.isEmpty() ? "" : code + ", ") + detail + listed();
    }

    private String listed() {
        return body.path("violations").isMissingNode() && body.path("reasons").isMissingNode()
                ? ""
                : " " + body.path("violations") + body.path("reasons");
    }

    /** A service answered otherwise than it should. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String line) {
            super(line);
        }
    }
}
