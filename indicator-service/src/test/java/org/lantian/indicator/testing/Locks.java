package org.lantian.indicator.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What waits in the database. */
public final class Locks {

    private Locks() {}

    /** Whether anyone waits until somebody else's transaction ends. */
    public static boolean waitedFor(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var waiting = connection.createStatement().executeQuery("select 1 from pg_locks where not granted")) {
            return waiting.next();
        }
    }
}
