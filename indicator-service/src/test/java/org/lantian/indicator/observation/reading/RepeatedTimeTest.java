package org.lantian.indicator.observation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.Pollutant;

class RepeatedTimeTest {

    private static final OffsetDateTime HOUR = OffsetDateTime.parse("2016-03-05T01:00:00+08:00");
    private static final OffsetDateTime NEXT = HOUR.plusHours(1);
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2016-03-05T01:07:09.12+08:00");

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void each_time_is_written_as_any_other_whichever_stood_before_it() throws Exception {
        var hours = List.of(
                hour(HOUR, RECEIVED),
                hour(HOUR, RECEIVED),
                hour(NEXT, RECEIVED),
                hour(HOUR, HOUR),
                hour(RECEIVED, NEXT),
                hour(HOUR.withOffsetSameInstant(ZoneOffset.UTC), HOUR));
        for (int time = 0; time < 2; time++) {
            var written = json.readTree(json.writeValueAsString(hours));
            for (int row = 0; row < hours.size(); row++) {
                var hour = hours.get(row);
                assertEquals(
                        json.valueToTree(hour.observedAt()), written.get(row).get("observedAt"));
                assertEquals(
                        json.valueToTree(hour.receivedAt()), written.get(row).get("receivedAt"));
            }
        }
    }

    @Test
    void the_text_of_a_time_that_is_repeated_is_made_once() throws Exception {
        var hours = List.of(hour(HOUR, RECEIVED), hour(HOUR, RECEIVED), hour(NEXT, RECEIVED));
        try (var written = new TokenBuffer(json, false)) {
            json.writeValue(written, hours);
            var observed = texts(written, "observedAt");
            assertSame(observed.get(0), observed.get(1));
            assertNotSame(observed.get(1), observed.get(2));
            var received = texts(written, "receivedAt");
            assertSame(received.get(0), received.get(2));
        }
    }

    private static List<String> texts(TokenBuffer written, String field) throws IOException {
        var texts = new ArrayList<String>();
        var tokens = written.asParser();
        while (tokens.nextToken() != null) {
            if (tokens.currentToken() == JsonToken.VALUE_STRING && field.equals(tokens.currentName())) {
                texts.add(tokens.getText());
            }
        }
        return texts;
    }

    private static HourView hour(OffsetDateTime observedAt, OffsetDateTime receivedAt) {
        return new HourView(
                "1003A", Pollutant.PM25, observedAt, BigDecimal.TEN, null, null, 1, "省站", null, receivedAt, null);
    }
}
