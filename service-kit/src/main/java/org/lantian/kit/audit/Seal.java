package org.lantian.kit.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.digest.Sha256;

/**
 * The hash of a batch of entries and of the seal before it. Each field goes in with its length, so that no two different entries
 * read alike; an absent field differs from an empty one.
 */
final class Seal {

    /** What the first seal rests on. */
    static final String NONE = "0".repeat(64);

    /** An entry as the database tells it: its position and then every column as text, in the order of {@link #COLUMNS}. */
    record Row(long position, List<@Nullable String> columns) {}

    static final List<String> COLUMNS = List.of(
            "to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')",
            "actor",
            "roles",
            "unit_id",
            "region_code",
            "origin",
            "request_id",
            "operation",
            "action",
            "subject",
            "subject_id",
            "before",
            "after",
            "why");

    private Seal() {}

    static String hash(long number, String previous, List<Row> rows) {
        var text =
                new StringBuilder().append(number).append('\n').append(previous).append('\n');
        for (var row : rows) {
            text.append(row.position());
            for (var column : row.columns()) {
                text.append('|').append(column == null ? "-" : column.length() + ":" + column);
            }
            text.append('\n');
        }
        return Sha256.hex(text.toString());
    }
}
