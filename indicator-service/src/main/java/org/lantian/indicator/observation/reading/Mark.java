package org.lantian.indicator.observation.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.lantian.kit.problem.Refusal;

/** The last row that a reader of changes has seen; written as one word that means nothing to him. */
record Mark(OffsetDateTime receivedAt, String station, OffsetDateTime observedAt, String pollutant) {

    private static final int PARTS = 4;

    static Mark of(HourView hour) {
        return new Mark(
                hour.receivedAt(),
                hour.station(),
                hour.observedAt(),
                hour.pollutant().name());
    }

    static Mark read(String word) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(word), UTF_8).split("\\|", PARTS);
            if (parts.length == PARTS && word.indexOf('\0') < 0 && parts[1].indexOf('\0') < 0) {
                return new Mark(
                        OffsetDateTime.parse(parts[0]), parts[1], OffsetDateTime.parse(parts[2]), parts[3].strip());
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // refused below
        }
        throw new Refusal.Invalid("invalid_parameter", "after", "send what next said");
    }

    String word() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("|", receivedAt.toString(), station, observedAt.toString(), pollutant)
                        .getBytes(UTF_8));
    }
}
