package org.lantian.kubernetes.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A column as the catalogue has it. */
record Column(String table, String name, String type, boolean mustBeGiven) {

    private static final String ALL = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                   a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = ''
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
            order by 1, 2""";

    static List<Column> all(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            List<Column> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
            }
            return columns;
        }
    }

    static Column read(String line) {
        var cells = line.split("\t", -1);
        return new Column(cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3]));
    }

    String line() {
        return String.join("\t", table, name, type, Boolean.toString(mustBeGiven));
    }
}
