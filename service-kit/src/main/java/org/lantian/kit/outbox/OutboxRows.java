package org.lantian.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The outbox table as the relay sees it. It selects rows that are unpublished, never "those after the last one": positions
 * are drawn before the commit, so a lower one can become visible later.
 */
final class OutboxRows {

    private static final int BATCH = 500;
    private static final long CLEANED_EVERY = Duration.ofHours(1).toNanos();

    private final Connection connection;
    private long cleaned = System.nanoTime();

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    List<OutboxRow> unpublished() throws SQLException {
        try (var select = connection.prepareStatement("select position, id, aggregateid, type, payload, occurred_at"
                + " from outbox where published_at is null order by position limit " + BATCH)) {
            List<OutboxRow> rows = new ArrayList<>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(new OutboxRow(
                            result.getLong(1),
                            result.getObject(2, UUID.class),
                            result.getString(3),
                            result.getString(4),
                            result.getString(5),
                            result.getObject(6, OffsetDateTime.class)));
                }
            }
            return rows;
        }
    }

    void markPublished(List<OutboxRow> rows) throws SQLException {
        try (var update =
                connection.prepareStatement("update outbox set published_at = now() where position = any(?)")) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            update.executeUpdate();
        }
    }

    /** Published events stay for a month, for those who want to read them again; then they go. */
    void forgetOld() throws SQLException {
        if (System.nanoTime() - cleaned < CLEANED_EVERY) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from outbox where published_at < now() - interval '30 days'");
        }
        cleaned = System.nanoTime();
    }
}
