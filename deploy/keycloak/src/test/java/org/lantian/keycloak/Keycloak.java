package org.lantian.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Keycloak from its published distribution, in development mode on the loopback address, with two realms of ours. */
final class Keycloak {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ADMINISTRATOR = "admin";

    private final Path home;
    private final Path log;
    private final int port;
    private @Nullable Process process;

    Keycloak(Path home, Path log, int port) {
        this.home = home;
        this.log = log;
        this.port = port;
    }

    /** Starts it, if it does not run, and returns when it answers. What an earlier run stored is kept. */
    synchronized void start() {
        if (process != null) {
            return;
        }
        try {
            var realms = Files.createDirectories(home.resolve("data/import"));
            for (String realm : List.of("lantian", "other")) {
                var file = realm + "-realm.json";
                try (var content = Objects.requireNonNull(Keycloak.class.getResourceAsStream("/" + file), file)) {
                    Files.copy(content, realms.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            var builder = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment()
                    .putAll(Map.of(
                            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR,
                            "JAVA_HOME", System.getProperty("java.home")));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not start", e);
        }
        Awaitility.await("Keycloak, see " + log)
                .atMost(PATIENCE)
                .until(() -> Http.get(issuer("lantian") + "/.well-known/openid-configuration", "")
                                .status()
                        == 200);
    }

    /** Ends it and returns when it has ended; its script passes the wish on to its JVM. */
    synchronized void stop() {
        var running = process;
        if (running == null) {
            return;
        }
        var all = running.toHandle().descendants().toList();
        running.destroy();
        try {
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    String issuer(String realm) {
        return "http://127.0.0.1:" + port + "/realms/" + realm;
    }

    /** A token by client credentials; each client's secret is its name and "-secret". */
    String token(String realm, String client) {
        return granted(
                realm,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret"));
    }

    /** Adds a key that is preferred to all that are there, and returns its id. */
    String addKey(int priority) {
        var realm = Http.get(admin(""), administrator()).body().path("id").asText();
        Http.post(
                admin("/components"),
                administrator(),
                Map.of(
                        "name",
                        "rsa-" + priority,
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "parentId",
                        realm,
                        "config",
                        Map.of("priority", List.of(Integer.toString(priority)))));
        for (var key : Http.get(admin("/components?type=org.keycloak.keys.KeyProvider"), administrator())
                .body()) {
            if (key.path("name").asText().equals("rsa-" + priority)) {
                return key.path("id").asText();
            }
        }
        throw new AssertionError("Keycloak has taken no key of priority " + priority);
    }

    void removeKey(String id) {
        var status = Http.delete(admin("/components/" + id), administrator()).status();
        if (status != 204) {
            throw new AssertionError("Keycloak has not removed the key: " + status);
        }
    }

    private String administrator() {
        return granted(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMINISTRATOR,
                        "password",
                        ADMINISTRATOR));
    }

    private String granted(String realm, Map<String, String> request) {
        var answer = Http.form(issuer(realm) + "/protocol/openid-connect/token", request);
        if (answer.status() != 200) {
            throw new AssertionError("Keycloak grants no token: " + answer);
        }
        return answer.body().path("access_token").asText();
    }

    private String admin(String path) {
        return "http://127.0.0.1:" + port + "/admin/realms/lantian" + path;
    }
}
