package org.lantian.indicator.observation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** Comma-separated rows. The first may name the four columns in any order; without it they are station, pollutant, observedAt, value. */
final class CsvRows implements ObservationForm.Rows {

    private static final List<String> COLUMNS = List.of("station", "pollutant", "observedat", "value");

    @Override
    public void read(InputStream body, Consumer<RawRow> row) throws IOException {
        List<String> columns = COLUMNS;
        int number = 0;
        try (var records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(body, UTF_8))) {
            boolean first = true;
            for (var record : records) {
                if (first && isHeader(record)) {
                    columns = header(record);
                } else {
                    row.accept(row(++number, record, columns));
                }
                first = false;
            }
        } catch (CsvParseException e) {
            row.accept(
                    RawRow.unreadable(number + 1, "neither this row nor what follows can be read: " + e.getMessage()));
        }
    }

    private static boolean isHeader(CsvRecord record) {
        return record.getFields().stream().anyMatch(field -> COLUMNS.contains(plain(field)));
    }

    private static List<String> header(CsvRecord record) {
        var columns = record.getFields().stream().map(CsvRows::plain).toList();
        for (var column : COLUMNS) {
            if (!columns.contains(column)) {
                throw new Refusal.Invalid(
                        "missing_column", "header", "name the columns station, pollutant, observedAt, value");
            }
        }
        return columns;
    }

    private static RawRow row(int number, CsvRecord record, List<String> columns) {
        if (record.getFieldCount() != columns.size()) {
            return RawRow.unreadable(
                    number, "it has " + record.getFieldCount() + " fields where " + columns.size() + " belong");
        }
        return new RawRow(
                number,
                field(record, columns, "station"),
                field(record, columns, "pollutant"),
                field(record, columns, "observedat"),
                field(record, columns, "value"),
                null);
    }

    private static @Nullable String field(CsvRecord record, List<String> columns, String column) {
        return record.getField(columns.indexOf(column));
    }

    private static String plain(String field) {
        return field.strip().toLowerCase(Locale.ROOT);
    }
}
