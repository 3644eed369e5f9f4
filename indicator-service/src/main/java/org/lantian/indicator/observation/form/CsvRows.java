package org.lantian.indicator.observation.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/**
 * Comma-separated rows, one a line. The first may name the columns in any order; without it they are station, pollutant, observedAt,
 * value and, where a row has a fifth field, flag.
 */
final class CsvRows implements ObservationForm.Rows {

    private static final List<String> COLUMNS = List.of("station", "pollutant", "observedat", "value");
    private static final List<String> FLAGGED = List.of("station", "pollutant", "observedat", "value", "flag");

    @Override
    public void read(Reader body, Consumer<RawRow> row) throws IOException {
        var lines = new BufferedReader(body, 1 << 16);
        List<String> header = null;
        int number = 0;
        boolean first = true;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            var fields = CsvLine.fields(line);
            if (first && fields != null && isHeader(fields)) {
                header = header(fields);
            } else if (fields == null) {
                row.accept(RawRow.unreadable(++number, "a quotation mark is not closed"));
            } else {
                row.accept(row(++number, fields, header));
            }
            first = false;
        }
    }

    private static boolean isHeader(List<String> fields) {
        return fields.stream().anyMatch(field -> COLUMNS.contains(plain(field)));
    }

    private static List<String> header(List<String> fields) {
        var columns = fields.stream().map(CsvRows::plain).toList();
        if (!columns.containsAll(COLUMNS)) {
            throw new Refusal.Invalid(
                    "missing_column", "header", "name the columns station, pollutant, observedAt, value");
        }
        return columns;
    }

    private static RawRow row(int number, List<String> fields, @Nullable List<String> header) {
        var columns = header != null ? header : fields.size() == FLAGGED.size() ? FLAGGED : COLUMNS;
        if (fields.size() != columns.size()) {
            return RawRow.unreadable(number, "it has " + fields.size() + " fields where " + columns.size() + " belong");
        }
        return new RawRow(
                number,
                fields.get(columns.indexOf("station")),
                fields.get(columns.indexOf("pollutant")),
                fields.get(columns.indexOf("observedat")),
                fields.get(columns.indexOf("value")),
                columns.contains("flag") ? fields.get(columns.indexOf("flag")) : null,
                null);
    }

    private static String plain(String field) {
        return field.strip().toLowerCase(Locale.ROOT);
    }
}
