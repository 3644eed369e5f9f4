package org.lantian.task.takeover;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as it stands in the table, with its number there. */
record TableRow(int number, Map<Column, String> cells) {

    /** The text of a cell; null when it is empty. */
    @Nullable
    String text(Column column) {
        var text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
