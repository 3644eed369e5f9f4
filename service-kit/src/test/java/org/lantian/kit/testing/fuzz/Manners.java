package org.lantian.kit.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What holds for every answer, whatever was asked: no failure of ours save a deliberate 503, no word of our insides, and a problem
 * body with its code on every refusal.
 */
final class Manners {

    private static final Pattern INSIDES = Pattern.compile("\\b(?:java|javax|jakarta)\\.[a-z]+\\."
            + "|\\b(?:org\\.(?:lantian|hibernate|postgresql|jboss|apache)|com\\.fasterxml|io\\.(?:quarkus|smallrye|vertx))\\."
            + "|[A-Za-z]+(?:Exception|Error)\\b"
            + "|\\n\\s+at [\\w.$]+\\("
            + "|SQLState|violates unique|duplicate key|ERROR: ");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Manners() {}

    /** What is wrong with the answer, if anything; a page may tell in its own words what is wrong with the request. */
    static Optional<String> complaint(HttpResponse<byte[]> answer, boolean maybeAPage) {
        int status = answer.statusCode();
        var body = new String(answer.body(), UTF_8);
        if (status >= 500 && status != 503) {
            return Optional.of("answers " + status);
        }
        // A line or header that is too long ends the exchange before anybody can say more.
        if (status < 400 || status == 414 || status == 431) {
            return Optional.empty();
        }
        var inside = INSIDES.matcher(body);
        if (inside.find()) {
            return Optional.of(status + " tells of its insides: " + inside.group());
        }
        var type = answer.headers().firstValue("Content-Type").orElse("none");
        if (maybeAPage && type.startsWith("text/html")) {
            return Optional.empty();
        }
        if (!type.startsWith("application/problem+json")) {
            return Optional.of(status + " is no problem body but " + type);
        }
        return codeOf(body).isEmpty() ? Optional.of(status + " has no code") : Optional.empty();
    }

    private static String codeOf(String body) {
        try {
            return JSON.readTree(body).path("code").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
