package org.lantian.kit.start;

import io.quarkus.oidc.OIDCException;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** What kept a service from starting, in one line that names the setting to change and never the value of a secret. */
final class Obstacle {

    private Obstacle() {}

    /** Empty when the failure is none that an operator can mend. */
    static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Optional.ofNullable(line(cause)).stream())
                .findFirst()
                .map(line -> line.lines()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static @Nullable String line(Throwable cause) {
        if (cause instanceof ConfigurationException || cause instanceof ConfigValidationException) {
            return cause.getMessage();
        }
        if (cause instanceof QuarkusBindException taken) {
            return "port " + taken.getPort() + " is taken (QUARKUS_HTTP_PORT)";
        }
        if (cause instanceof FlywayValidateException) {
            return "the database's schema is not the one of this version; run the migration first (QUARKUS_INIT_AND_EXIT=true,"
                    + " QUARKUS_FLYWAY_MIGRATE_AT_START=true)";
        }
        if (cause instanceof SQLException database) {
            return database(database);
        }
        if (cause instanceof OIDCException) {
            return cause.getMessage() == null
                    ? "the key in QUARKUS_OIDC_PUBLIC_KEY cannot be read"
                    : cause.getMessage();
        }
        return null;
    }

    private static String database(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("28")) {
            return "the database refuses LANTIAN_DATABASE_USER with LANTIAN_DATABASE_PASSWORD";
        }
        if (state.equals("3D000")) {
            return "the database that LANTIAN_DATABASE_URL names does not exist";
        }
        if (state.startsWith("08")) {
            return "no database answers at LANTIAN_DATABASE_URL";
        }
        return "the database says: " + cause.getMessage();
    }
}
