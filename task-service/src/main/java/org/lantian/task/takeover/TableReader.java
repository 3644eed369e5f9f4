package org.lantian.task.takeover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** Gathers the rows of a table whose first row is its headings, in any order. It stops at {@value #MOST_ROWS} rows. */
final class TableReader {

    static final int MOST_ROWS = 20_000;
    static final int LONGEST_CELL = 5_000;

    private final Map<Integer, Column> columns = new TreeMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private boolean headed;

    /** Takes the next row: its number in the table, and its cells from left to right. */
    void row(int number, List<@Nullable String> cells) {
        if (!headed) {
            headings(cells);
            headed = true;
            return;
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        columns.forEach((position, column) -> {
            var text = position < cells.size() ? cells.get(position) : null;
            if (text != null) {
                if (text.length() > LONGEST_CELL || text.indexOf(0) >= 0) {
                    throw new Refusal.Invalid(
                            "invalid_cell",
                            "rows[" + number + "]." + column.field(),
                            "at most " + LONGEST_CELL + " characters, none of them NUL");
                }
                values.put(column, Formula.asText(text));
            }
        });
        var row = new TableRow(number, values);
        if (!row.isEmpty()) {
            rows.add(row);
        }
        if (rows.size() > MOST_ROWS) {
            throw new Refusal.Invalid("too_many_rows", "file", "at most " + MOST_ROWS + " rows");
        }
    }

    List<TableRow> rows() {
        if (!headed) {
            throw new Refusal.Invalid("empty_table", "file", "the table has no headings");
        }
        return rows;
    }

    private void headings(List<@Nullable String> cells) {
        for (int position = 0; position < cells.size(); position++) {
            var text = cells.get(position);
            var column = text == null ? null : Column.headed(text).orElse(null);
            if (column != null) {
                columns.put(position, column);
            }
        }
        var missing = Stream.of(Column.MEASURE, Column.SEGMENT, Column.ROLE, Column.STATE)
                .filter(column -> !columns.containsValue(column))
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal.Invalid("missing_columns", "file", "the first row lacks " + missing);
        }
    }
}
