package org.lantian.benchmark.observations;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.lantian.benchmark.stand.Callers;
import org.lantian.benchmark.stand.Stand;
import org.postgresql.PGConnection;

/** The yardsticks: JDBC from this client, into a table of the same shape and partitions, and nothing around it. */
final class Bare implements AutoCloseable {

    static final String LATEST = """
            select l.* from unnest(array['SO2', 'NO2', 'CO', 'O3', 'PM10', 'PM25']) as p(pollutant), lateral (
                select o.* from observation o
                where o.station = ? and o.pollutant = p.pollutant collate "C" order by o.observed_at desc limit 1) l""";
    static final String DAY = """
            select o.* from observation o
            where o.station = ? and o.observed_at > ?::timestamptz and o.observed_at <= ?::timestamptz
            order by o.observed_at, o.pollutant""";

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(Callers.CALLERS);

    Bare(Stand stand) {
        for (int i = 0; i < Callers.CALLERS; i++) {
            connections.add(stand.database());
        }
    }

    private interface Work {
        int on(Connection connection) throws SQLException, IOException;
    }

    /** COPY into a temporary table and insert on conflict, in one transaction. */
    Callable<?> batch(long first, int rows) {
        return () -> with(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("""
                        create temporary table if not exists bare_incoming (
                            station text collate "C", pollutant text collate "C", observed_at timestamptz, value numeric)
                        on commit delete rows""");
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy bare_incoming from stdin",
                                new StringReader(Hours.lines(first, rows, Hours.Row::copied, "\n") + "\n"));
                int added = statement.executeUpdate("""
                        insert into bare_observation (station, observed_at, pollutant, value, version, source, received_at)
                        select station, observed_at, pollutant, value, 1, 'bench', now() from bare_incoming
                        on conflict do nothing""");
                connection.commit();
                return added;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** One row, committed by itself. */
    Callable<?> single(long number) {
        return () -> with(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into bare_observation (station, observed_at, pollutant, value, version, source, received_at)
                    values (?, ?::timestamptz, ?, ?, 1, 'bench', now()) on conflict do nothing""")) {
                var row = Hours.Row.of(number);
                insert.setString(1, row.station());
                insert.setString(2, row.observedAt());
                insert.setString(3, row.pollutant());
                insert.setInt(4, row.value());
                return insert.executeUpdate();
            }
        });
    }

    Callable<?> read(String query, String... values) {
        return () -> with(connection -> {
            try (var select = connection.prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    select.setString(i + 1, values[i]);
                }
                return count(select);
            }
        });
    }

    private static int count(PreparedStatement select) throws SQLException {
        try (var result = select.executeQuery()) {
            int rows = 0;
            while (result.next()) {
                for (int column = 1; column <= 6; column++) {
                    result.getObject(column);
                }
                rows++;
            }
            return rows;
        }
    }

    private int with(Work work) throws InterruptedException, SQLException, IOException {
        var connection = connections.take();
        try {
            return work.on(connection);
        } finally {
            connections.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
