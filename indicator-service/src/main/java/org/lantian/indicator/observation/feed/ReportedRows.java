package org.lantian.indicator.observation.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lantian.indicator.observation.form.JsonFields;
import org.lantian.indicator.observation.form.RawRow;

/** Reads the rows of an event as those of a request are read: one that says nonsense costs its row and not the batch. */
final class ReportedRows extends JsonDeserializer<List<RawRow>> {

    @Override
    public List<RawRow> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartArrayToken()) {
            throw MismatchedInputException.from(json, List.class, "rows are no list");
        }
        JsonFields.lenient(json);
        List<RawRow> rows = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            rows.add(JsonFields.read(json, rows.size() + 1));
        }
        return rows;
    }
}
