package org.lantian.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * PostgreSQL and Kafka, started once for the test run of a module and used by all its tests, and the key that {@link Tokens} are
 * signed with. A test class asks for them with {@code @QuarkusTestResource(RealParts.class)}.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    /** Where the parts are is a property of the JVM: tests may load this class more than once. */
    private static final String DATABASE = "lantian.test.database";

    private static final String BROKER = "lantian.test.kafka";

    public static String bootstrapServers() {
        return Objects.requireNonNull(System.getProperty(BROKER), "no test resource has started the broker");
    }

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(BROKER) == null) {
                System.setProperty(DATABASE, startPostgres());
                System.setProperty(BROKER, KafkaBroker.start().bootstrapServers());
            }
        }
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", System.getProperty(DATABASE, "")),
                Map.entry("quarkus.datasource.username", "postgres"),
                Map.entry("quarkus.datasource.password", "postgres"),
                Map.entry("kafka.bootstrap.servers", bootstrapServers()),
                Map.entry("quarkus.oidc.public-key", Tokens.publicKey()),
                Map.entry("quarkus.http.test-port", "0"),
                // The broker in this JVM tells its whole life; its clients are heard through their services.
                Map.entry("quarkus.log.category.\"kafka\".level", "OFF"),
                Map.entry("quarkus.log.category.\"state.change.logger\".level", "OFF"),
                Map.entry("quarkus.log.category.\"org.apache.kafka\".level", "ERROR"));
    }

    /** Both live until the JVM ends: the next test class goes on with them. */
    @Override
    public void stop() {
        Statements.note(System.getProperty(DATABASE, ""));
    }

    private static String startPostgres() {
        try {
            var builder = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1");
            Statements.settings().forEach(builder::setServerConfig);
            var postgres = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
