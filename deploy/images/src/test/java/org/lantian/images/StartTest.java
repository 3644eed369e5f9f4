package org.lantian.images;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The packaged service at its start: what it refuses, in which words, and how it migrates. */
@DisabledIfSystemProperty(named = "quick", matches = ".*")
class StartTest {

    private static final Path JAR = Path.of("../../task-service/target/quarkus-app/quarkus-run.jar");

    private record Ended(int status, String said) {}

    @Test
    void a_service_waits_for_its_schema_which_a_migration_brings_once() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            var address = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
            var service = Map.of(
                    "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                    "QUARKUS_FLYWAY_VALIDATE_AT_START", "true");
            var migration = Map.of(
                    "QUARKUS_FLYWAY_MIGRATE_AT_START", "true",
                    "QUARKUS_INIT_AND_EXIT", "true");

            assertThat(start(address + "postgres", service).said())
                    .contains("Cannot start: the database's schema is not the one of this version");
            assertThat(start(address + "postgres", migration).status()).isZero();
            assertThat(start(address + "postgres", migration).said()).contains("No migration necessary");
            assertThat(start(address + "nothing", migration).said())
                    .contains("Cannot start: the database that LANTIAN_DATABASE_URL names does not exist");
        }
    }

    @Test
    void what_is_wrong_is_told_in_one_line_without_a_trace() throws Exception {
        var away = "jdbc:postgresql://127.0.0.1:1/task";
        assertThat(refusal("postgres://plan:secret@db/plan", Map.of()))
                .isEqualTo("Cannot start: LANTIAN_DATABASE_URL must begin with jdbc:postgresql:");
        assertThat(refusal(away, Map.of())).isEqualTo("Cannot start: no database answers at LANTIAN_DATABASE_URL");
        assertThat(refusal(away, Map.of("LANTIAN_KAFKA", ""))).isEqualTo("Cannot start: not set: LANTIAN_KAFKA");
        assertThat(refusal(away, Map.of("QUARKUS_OIDC_PUBLIC_KEY", "abc")))
                .isEqualTo("Cannot start: the key in QUARKUS_OIDC_PUBLIC_KEY cannot be read");
        assertThat(refusal(away, Map.of("LANTIAN_LIMITS_REQUESTS_AT_ONCE", "many")))
                .startsWith("Cannot start: ")
                .contains("lantian.limits.requests-at-once");
    }

    private static String refusal(String database, Map<String, String> settings) throws Exception {
        var ended = start(database, settings);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said()).doesNotContain("\tat ").doesNotContain("secret");
        return ended.said().lines().reduce("", (before, line) -> line);
    }

    private static Ended start(String database, Map<String, String> settings) throws Exception {
        Assumptions.assumeTrue(Files.exists(JAR), "task-service is not packaged");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx160m",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LANTIAN_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(whole(database));
        builder.environment().putAll(settings);
        return ended(builder.start());
    }

    private static Map<String, String> whole(String database) throws Exception {
        var key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();
        var settings = new HashMap<String, String>();
        settings.put("LANTIAN_DATABASE_URL", database);
        settings.put("LANTIAN_DATABASE_USER", "postgres");
        settings.put("LANTIAN_DATABASE_PASSWORD", "postgres");
        settings.put("LANTIAN_KAFKA", "127.0.0.1:1");
        settings.put("QUARKUS_HTTP_PORT", "0");
        settings.put("QUARKUS_OIDC_PUBLIC_KEY", Base64.getEncoder().encodeToString(key.getEncoded()));
        return settings;
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
