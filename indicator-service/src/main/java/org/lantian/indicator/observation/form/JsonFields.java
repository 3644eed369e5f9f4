package org.lantian.indicator.observation.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one JSON object as text; NaN and other non-numbers pass as what they are, for the screening to refuse. */
public final class JsonFields {

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(10_000)
                    .build())
            .build();

    private JsonFields() {}

    /** Has a parser that came from elsewhere read what ours does. */
    public static void lenient(JsonParser json) {
        json.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature());
    }

    /** The parser stands at the value; afterwards it stands at that value's end. */
    public static RawRow read(JsonParser json, int row) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return RawRow.unreadable(row, "it is no JSON object");
        }
        String station = null;
        String pollutant = null;
        String observedAt = null;
        String value = null;
        String flag = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = json.currentName();
            json.nextToken();
            var text = text(json);
            switch (field) {
                case "station" -> station = text;
                case "pollutant" -> pollutant = text;
                case "observedAt" -> observedAt = text;
                case "value" -> value = text;
                case "flag" -> flag = text;
                default -> {}
            }
        }
        return new RawRow(row, station, pollutant, observedAt, value, flag, null);
    }

    private static @Nullable String text(JsonParser json) throws IOException {
        json.skipChildren();
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }
}
