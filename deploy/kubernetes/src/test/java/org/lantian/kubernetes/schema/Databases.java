package org.lantian.kubernetes.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The four databases on this version's schema, empty. */
public final class Databases implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private Databases(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static Databases migrated() throws IOException, SQLException {
        var databases = new Databases(EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start());
        for (String service : Migrations.SERVICES) {
            databases.execute("postgres", "create database " + service);
            databases.execute(
                    service,
                    new Migrations(service)
                            .all().stream().map(Migrations.Migration::sql).toList());
        }
        return databases;
    }

    public void execute(String database, String sql) throws SQLException {
        execute(database, List.of(sql));
    }

    void execute(String database, List<String> statements) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    Connection connect(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
