package org.lantian.plan.directory.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.plan.document.TextEncoding;
import org.lantian.plan.document.UnreadableDocument;

/** The rows of an uploaded table, and everything that is wrong with them, by row and column; the heading is row 1. */
final class Rows {

    static final int MOST = 10_000;
    private static final int MOST_REASONS = 200;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One row: cells are stripped, and an empty one is null. */
    record Row(int number, NamedCsvRecord cells) {

        @Nullable
        String text(String column) {
            var text = cells.findField(column).map(String::strip).orElse("");
            return text.isEmpty() ? null : text;
        }
    }

    private final List<Row> rows;
    private final List<Reason> reasons = new ArrayList<>();

    private Rows(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads UTF-8, with or without a byte order mark, UTF-16 or GB18030; a table without these columns is refused. */
    static Rows read(byte[] bytes, List<String> required) {
        List<Row> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(TextEncoding.decode(bytes))) {
            int number = 1;
            for (var cells : csv) {
                rows.add(new Row(++number, cells));
                if (rows.size() > MOST) {
                    throw new Refusal.Invalid("too_many_rows", "rows", "at most " + MOST + " rows at once");
                }
            }
        } catch (UnreadableDocument | CsvParseException e) {
            throw new Refusal.Invalid(
                    "unreadable_table", "file", "it cannot be read as a table of comma-separated values");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw new Refusal.Invalid("no_rows", "rows", "the table has no rows below its heading");
        }
        var header = rows.get(0).cells().getHeader();
        var missing =
                required.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal.Invalid(
                    "missing_columns",
                    "the table lacks columns",
                    missing.stream()
                            .map(column -> new Reason("rows[1]." + column, "there is no such column"))
                            .toList());
        }
        return new Rows(rows);
    }

    static String written(List<String> header, List<List<String>> lines) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK); // without it office programs take UTF-8 for something else
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    List<Row> all() {
        return rows;
    }

    /** The cell, which must not be empty nor longer than a name is. */
    @Nullable
    String required(Row row, String column, int longest) {
        var text = row.text(column);
        if (text == null) {
            wrong(row, column, "must not be empty");
        }
        return text == null || fits(row, column, text, longest) ? text : null;
    }

    boolean fits(Row row, String column, String text, int longest) {
        if (text.length() > longest) {
            wrong(row, column, "is longer than " + longest + " characters");
            return false;
        }
        return true;
    }

    void wrong(Row row, String column, String message) {
        if (reasons.size() < MOST_REASONS) {
            reasons.add(new Reason("rows[" + row.number() + "]." + column, message));
        }
    }

    /** All rows or none. */
    void refuseWrongRows() {
        if (!reasons.isEmpty()) {
            throw new Refusal.Invalid(
                    "invalid_rows", "nothing was taken; " + reasons.size() + " cells are wrong", reasons);
        }
    }
}
