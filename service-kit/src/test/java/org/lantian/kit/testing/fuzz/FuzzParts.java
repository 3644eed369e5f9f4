package org.lantian.kit.testing.fuzz;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.lantian.kit.testing.RealParts;

/** {@link RealParts} with a database and a topic of its own: what fuzzing leaves behind disturbs no other test. */
public final class FuzzParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var parts = new HashMap<>(new RealParts().start());
        var url = parts.getOrDefault("quarkus.datasource.jdbc.url", "");
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists fuzz");
            statement.execute("create database fuzz");
        } catch (SQLException e) {
            throw new IllegalStateException("no database for fuzzing", e);
        }
        parts.put("quarkus.datasource.jdbc.url", url.replaceFirst("/postgres\\b(?!:)", "/fuzz"));
        parts.put("lantian.outbox.topic", "fuzz-events");
        return parts;
    }

    /** After {@link RealParts}, whose settings these are to go over. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void stop() {}
}
