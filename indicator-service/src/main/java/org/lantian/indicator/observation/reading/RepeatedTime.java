package org.lantian.indicator.observation.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Writes a time as every other is written, but the same one only once in a row: the hours of an answer come in the order of time,
 * and most were received together.
 */
final class RepeatedTime extends JsonSerializer<OffsetDateTime> {

    private record Written(OffsetDateTime time, String text) {}

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider answer) throws IOException {
        // Jackson makes one of this for each property, and the attributes live as long as one answer.
        var last = (Written) answer.getAttribute(this);
        if (last == null || !last.time().equals(time)) {
            last = new Written(time, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
            answer.setAttribute(this, last);
        }
        json.writeString(last.text());
    }
}
