package org.lantian.indicator.observation.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.lantian.kit.problem.Refusal;

/** A JSON list of objects, read as it streams; where it breaks off, the row there is refused and those before it stand. */
final class JsonRows implements ObservationForm.Rows {

    @Override
    public void read(Reader body, Consumer<RawRow> row) throws IOException {
        int number = 0;
        try (var json = JsonFields.JSON.createParser(body)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new Refusal.Invalid("not_a_list", "body", "send a JSON list of observations");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == null) {
                    row.accept(RawRow.unreadable(number + 1, "the list breaks off here"));
                    return;
                }
                row.accept(JsonFields.read(json, number + 1));
                number++;
            }
            if (json.nextToken() != null) {
                row.accept(RawRow.unreadable(number + 1, "more follows the end of the list"));
            }
        } catch (JsonProcessingException e) {
            if (number == 0 && e.getLocation() != null && e.getLocation().getCharOffset() <= 1) {
                throw new Refusal.Invalid("not_a_list", "body", "send a JSON list of observations");
            }
            row.accept(RawRow.unreadable(
                    number + 1, "neither this row nor what follows can be read: " + e.getOriginalMessage()));
        }
    }
}
