package org.lantian.kit.start;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has no default, because a guess would be wrong somewhere: asked of the environment before anything is started. */
final class Needs {

    /** Each may also be given by the property of the library that reads it. */
    private static final List<List<String>> SETTINGS = List.of(
            List.of("LANTIAN_DATABASE_URL", "quarkus.datasource.jdbc.url"),
            List.of("LANTIAN_DATABASE_USER", "quarkus.datasource.username"),
            List.of("LANTIAN_DATABASE_PASSWORD", "quarkus.datasource.password"),
            List.of("LANTIAN_KAFKA", "kafka.bootstrap.servers"),
            List.of(
                    "QUARKUS_OIDC_AUTH_SERVER_URL or QUARKUS_OIDC_PUBLIC_KEY",
                    "quarkus.oidc.auth-server-url",
                    "quarkus.oidc.public-key"));

    private static final Path FILE = Path.of("config", "application.properties");

    private Needs() {}

    /** The line that says what is missing or cannot be right; a configuration file is left to the libraries that read it. */
    static Optional<String> unmet() {
        if (Files.exists(FILE)) {
            return Optional.empty();
        }
        return unmet(new SmallRyeConfigBuilder()
                .addDefaultSources()
                .addDefaultInterceptors()
                .build());
    }

    static Optional<String> unmet(SmallRyeConfig given) {
        var missing = SETTINGS.stream()
                .filter(setting -> values(given, setting).findAny().isEmpty())
                .map(setting -> setting.get(0))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("not set: " + String.join(", ", missing));
        }
        return values(given, SETTINGS.get(0))
                .filter(address -> !address.startsWith("jdbc:postgresql:"))
                .map(address -> "LANTIAN_DATABASE_URL must begin with jdbc:postgresql:")
                .findAny();
    }

    private static Stream<String> values(SmallRyeConfig given, List<String> setting) {
        return setting.stream()
                .flatMap(name -> given.getOptionalValue(name, String.class).stream())
                .filter(value -> !value.isBlank());
    }
}
