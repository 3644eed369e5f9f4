package org.lantian.local.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.lantian.local.Failure;

/** The services' databases in the cluster: each belongs to a user of its own with a password of its own. */
public final class Databases {

    private final int port;
    private final Secrets secrets;

    public Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** Makes what is missing; a service's user can reach its own database only. */
    public void create(Iterable<String> services) {
        try (var connection = asOwner()) {
            for (String service : services) {
                create(connection, service);
            }
        } catch (SQLException e) {
            throw new Failure("PostgreSQL refuses: " + e.getMessage(), e);
        }
    }

    /** A connection of the cluster's owner, who may do everything. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url("postgres"), PostgresCluster.OWNER, secrets.of(PostgresCluster.OWNER));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password(String service) {
        return secrets.of(service);
    }

    // Names come from the fixed list of services, passwords from an alphabet without quotes: neither needs escaping.
    private void create(Connection connection, String service) throws SQLException {
        secrets.file(service);
        try (var statement = connection.createStatement()) {
            boolean known = statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + service + "'")
                    .next();
            statement.execute((known ? "alter" : "create") + " role " + service + " login password '"
                    + secrets.of(service) + "'");
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + service + "'")
                    .next()) {
                statement.execute("create database " + service + " owner " + service);
            }
            statement.execute("revoke connect on database " + service + " from public");
        }
    }
}
