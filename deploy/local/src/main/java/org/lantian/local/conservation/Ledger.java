package org.lantian.local.conservation;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.lantian.local.part.Databases;

/** Reads ids from one service's database, in transactions that cannot write. */
record Ledger(Databases databases, String service) {

    private static final String SECONDS = "30";

    /** The first column of each row, as text. */
    List<String> ids(String sql) {
        var access = new Properties();
        access.setProperty("user", service);
        access.setProperty("password", databases.password(service));
        access.setProperty("connectTimeout", SECONDS);
        access.setProperty("socketTimeout", SECONDS);
        try (var connection = DriverManager.getConnection(databases.url(service), access)) {
            connection.setReadOnly(true);
            List<String> ids = new ArrayList<>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    ids.add(String.valueOf(rows.getString(1)));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new Unreadable("the database of " + service + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The database is away; whoever waits for balance asks again. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
