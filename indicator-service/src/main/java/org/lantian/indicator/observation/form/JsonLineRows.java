package org.lantian.indicator.observation.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/** One JSON object a line; empty lines are skipped and a broken one costs only itself. */
final class JsonLineRows implements ObservationForm.Rows {

    @Override
    public void read(Reader body, Consumer<RawRow> row) throws IOException {
        var lines = new BufferedReader(body, 1 << 16);
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                row.accept(read(line, ++number));
            }
        }
    }

    private static RawRow read(String line, int number) throws IOException {
        try (var json = JsonFields.JSON.createParser(line)) {
            json.nextToken();
            var row = JsonFields.read(json, number);
            return json.nextToken() == null
                    ? row
                    : RawRow.unreadable(number, "there is more than one object in the line");
        } catch (JsonProcessingException e) {
            return RawRow.unreadable(number, "it is no JSON object: " + e.getOriginalMessage());
        }
    }
}
