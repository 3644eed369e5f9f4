package org.lantian.kubernetes.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of a database, by its table. */
record Contents(Map<String, List<String>> rows) {

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition""";

    static Contents of(Connection database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : column(database, TABLES)) {
            rows.put(table, column(database, "select t::text from \"%s\" t order by 1".formatted(table)));
        }
        return new Contents(rows);
    }

    private static List<String> column(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            List<String> values = new ArrayList<>();
            while (answer.next()) {
                values.add(answer.getString(1));
            }
            return values;
        }
    }
}
