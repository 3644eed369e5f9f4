package org.lantian.kit.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.Seal.Row;

/** The audit's two tables as sealing and verifying read them. */
final class SealTable {

    /**
     * A seal as stored.
     *
     * @param entries how many it closes
     */
    record Sealed(long number, int entries, String previous, String hash) {}

    private static final String ROWS =
            "select position, " + String.join(", ", Seal.COLUMNS) + " from audit_entry where ";

    private final Connection connection;

    SealTable(Connection connection) {
        this.connection = connection;
    }

    Optional<Sealed> last() throws SQLException {
        try (var select = connection.prepareStatement(
                        "select number, entries, previous, hash from audit_seal order by number desc limit 1");
                var seals = select.executeQuery()) {
            return seals.next() ? Optional.of(seal(seals)) : Optional.empty();
        }
    }

    Optional<Sealed> next(long after) throws SQLException {
        try (var select = connection.prepareStatement("select number, entries, previous, hash from audit_seal"
                + " where number > ? order by number limit 1")) {
            select.setLong(1, after);
            try (var seals = select.executeQuery()) {
                return seals.next() ? Optional.of(seal(seals)) : Optional.empty();
            }
        }
    }

    List<Row> unsealed(int most) throws SQLException {
        try (var select = connection.prepareStatement(ROWS + "seal is null order by position limit ?")) {
            select.setInt(1, most);
            return rows(select);
        }
    }

    List<Row> of(Sealed seal) throws SQLException {
        try (var select = connection.prepareStatement(ROWS + "seal = ? order by position")) {
            select.setLong(1, seal.number());
            return rows(select);
        }
    }

    void add(Sealed seal, List<Row> rows) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into audit_seal (number, sealed_at, entries, previous, hash)"
                                + " values (?, now(), ?, ?, ?)");
                var update = connection.prepareStatement("update audit_entry set seal = ? where position = any(?)")) {
            insert.setLong(1, seal.number());
            insert.setInt(2, seal.entries());
            insert.setString(3, seal.previous());
            insert.setString(4, seal.hash());
            insert.executeUpdate();
            update.setLong(1, seal.number());
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::position).toArray()));
            update.executeUpdate();
        }
    }

    private static Sealed seal(ResultSet seals) throws SQLException {
        return new Sealed(seals.getLong(1), seals.getInt(2), seals.getString(3), seals.getString(4));
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var found = select.executeQuery()) {
            while (found.next()) {
                List<@Nullable String> columns = new ArrayList<>();
                for (int column = 0; column < Seal.COLUMNS.size(); column++) {
                    columns.add(found.getString(column + 2));
                }
                rows.add(new Row(found.getLong(1), columns));
            }
        }
        return rows;
    }
}
