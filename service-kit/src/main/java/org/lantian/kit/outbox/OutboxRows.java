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

    /** The one row of outbox_feed is locked until the commit, so a number is never visible before a lower one. */
    private static final String NUMBER = """
            with feed as (update outbox_feed set last = last + ? returning last - ? as base)
            update outbox o set published_at = coalesce(o.published_at, now()), number = feed.base + r.rank
            from feed, unnest(?) with ordinality r (position, rank) where o.position = r.position
            """;

    private static final long CLEANED_EVERY = Duration.ofHours(1).toNanos();

    private final Connection connection;
    private final Duration kept;
    private long cleaned = System.nanoTime();

    OutboxRows(Connection connection, Duration kept) {
        this.connection = connection;
        this.kept = kept;
    }

    List<OutboxRow> unpublished() throws SQLException {
        try (var select = connection.prepareStatement("select position, id, aggregateid, type, payload, occurred_at,"
                + " request_id, traceparent"
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
                            result.getObject(6, OffsetDateTime.class),
                            result.getString(7),
                            result.getString(8)));
                }
            }
            return rows;
        }
    }

    /** Marks them as published and gives them the next numbers of the feed, in their order. */
    void markPublished(List<OutboxRow> rows) throws SQLException {
        number(rows.stream().map(OutboxRow::position).toList());
    }

    private void number(List<Long> positions) throws SQLException {
        try (var update = connection.prepareStatement(NUMBER)) {
            update.setInt(1, positions.size());
            update.setInt(2, positions.size());
            update.setArray(3, connection.createArrayOf("bigint", positions.toArray()));
            update.executeUpdate();
        }
    }

    /** Numbers what a version that knew of no numbers has published. */
    void numberThoseWithout() throws SQLException {
        List<Long> positions;
        do {
            positions = new ArrayList<>();
            try (var select = connection.prepareStatement("select position from outbox"
                            + " where published_at is not null and number is null order by position limit " + BATCH);
                    var result = select.executeQuery()) {
                while (result.next()) {
                    positions.add(result.getLong(1));
                }
            }
            if (!positions.isEmpty()) {
                number(positions);
            }
        } while (!positions.isEmpty());
    }

    /** Published events stay a while, for those who read them from the feed or want them again; then they go. */
    void forgetOld() throws SQLException {
        if (System.nanoTime() - cleaned < CLEANED_EVERY) {
            return;
        }
        try (var delete =
                connection.prepareStatement("delete from outbox where published_at < now() - cast(? as interval)")) {
            delete.setString(1, kept.toString());
            delete.executeUpdate();
        }
        cleaned = System.nanoTime();
    }
}
