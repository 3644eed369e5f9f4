package org.lantian.kubernetes.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The four databases on this version's schema, empty. */
public final class Databases implements AutoCloseable {

    public static final List<String> SERVICES = Migrations.SERVICES;

    private final int port;
    private final Closeable server;

    private Databases(int port, Closeable server) {
        this.port = port;
        this.server = server;
    }

    /** On a server of the version that the build brings along. */
    public static Databases migrated() throws IOException, SQLException {
        var postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        return migrated(postgres.getPort(), postgres);
    }

    /** On a server that is there, and ends with these databases. */
    public static Databases migrated(int port, Closeable server) throws SQLException {
        var databases = new Databases(port, server);
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

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
