package org.lantian.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a module's tests have the database carry out: with {@code -Dlantian.statements}, each statement once and without its constants, a line
 * each, in {@code target/statements.txt}. When a version is released, deploy/kubernetes keeps them, to try them on the schemas to come.
 */
final class Statements {

    private static final Path FILE = Path.of("target/statements.txt");

    private static final Map<String, String> COUNTING = Map.of(
            "shared_preload_libraries", "pg_stat_statements",
            "pg_stat_statements.max", "20000",
            "pg_stat_statements.save", "off");

    private Statements() {}

    /** Settings of the server. */
    static Map<String, String> settings() {
        return wanted() ? COUNTING : Map.of();
    }

    /** Writes what has been asked of the database so far. */
    static void note(String database) {
        if (!wanted()) {
            return;
        }
        var statements = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(database);
                var asking = connection.createStatement()) {
            asking.execute("create extension if not exists pg_stat_statements");
            var rows = asking.executeQuery("select query from pg_stat_statements");
            while (rows.next()) {
                statements.add(rows.getString(1).replaceAll("\\s+", " ").strip());
            }
            Files.write(FILE, statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wanted() {
        return System.getProperty("lantian.statements") != null;
    }
}
