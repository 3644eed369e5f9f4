package org.lantian.indicator.observation.storage;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.observation.Observation;
import org.postgresql.PGConnection;

/**
 * Rows on their way into the table: many come by COPY into a temporary table, a few with the statement that stores them.
 *
 * @param statement what the statement begins with
 * @param few the rows that come with it
 */
record Incoming(String statement, Collection<Observation> few) {

    private static final int MOST_FEW = 100;
    private static final String NULL = "\\N";

    static Incoming in(Connection connection, Collection<Observation> values) throws SQLException, IOException {
        if (values.size() <= MOST_FEW) {
            return new Incoming(ObservationSql.FEW, values);
        }
        copy(connection, values);
        return new Incoming("", List.of());
    }

    /** What a join with the table needs to be planned well; rows that are all new need no join. */
    void analyse(Connection connection) throws SQLException {
        if (few.isEmpty()) {
            try (var statement = connection.createStatement()) {
                statement.execute("analyze incoming");
            }
        }
    }

    /** Returns how many places were filled. */
    int fill(PreparedStatement statement) throws SQLException {
        if (few.isEmpty()) {
            return 0;
        }
        set(statement, 1, "text", Observation::station);
        set(statement, 2, "text", value -> value.pollutant().name());
        set(statement, 3, "timestamptz", value -> value.observedAt().toString());
        set(statement, 4, "numeric", Observation::value);
        set(
                statement,
                5,
                "text",
                value -> value.flag() == null ? null : value.flag().name());
        return 5;
    }

    private void set(
            PreparedStatement statement, int place, String type, Function<Observation, @Nullable Object> column)
            throws SQLException {
        var values = few.stream().map(column).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }

    private static void copy(Connection connection, Collection<Observation> values) throws SQLException, IOException {
        var rows = new StringBuilder(values.size() * 64);
        Instant last = null;
        var written = "";
        for (var value : values) {
            if (!value.observedAt().equals(last)) {
                last = value.observedAt();
                written = last.toString();
            }
            rows.append(value.station())
                    .append('\t')
                    .append(value.pollutant().name())
                    .append('\t')
                    .append(written)
                    .append('\t')
                    .append(value.value() == null ? NULL : value.value().toPlainString())
                    .append('\t')
                    .append(value.flag() == null ? NULL : value.flag().name())
                    .append('\n');
        }
        try (var statement = connection.createStatement()) {
            statement.execute(ObservationSql.INCOMING);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming from stdin", new StringReader(rows.toString()));
        }
    }
}
