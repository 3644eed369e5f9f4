package org.lantian.benchmark.tasks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes of some tables that hold no rule: gone while millions of rows come in, and made again when they are there. */
final class Indexes {

    private final Connection database;
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private boolean dropped;

    Indexes(Connection database, List<String> tables) throws SQLException {
        this.database = database;
        try (var select = database.prepareStatement("select indexrelid::regclass::text, pg_get_indexdef(indexrelid)"
                + " from pg_index where indrelid::regclass::text = any(?) and not indisunique")) {
            select.setArray(1, database.createArrayOf("text", tables.toArray()));
            var found = select.executeQuery();
            while (found.next()) {
                definitions.put(found.getString(1), found.getString(2));
            }
        }
    }

    void drop() throws SQLException {
        if (!dropped) {
            for (var name : definitions.keySet()) {
                run("drop index " + name);
            }
            dropped = true;
        }
    }

    void restore() throws SQLException {
        if (dropped) {
            run("set maintenance_work_mem = '1GB'");
            for (var definition : definitions.values()) {
                run(definition);
            }
            dropped = false;
        }
    }

    private void run(String text) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(text);
        }
    }
}
