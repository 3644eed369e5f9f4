package org.lantian.kubernetes.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A service's migrations in the order in which they are applied, those of service-kit first. */
record Migrations(String service) {

    static final List<String> SERVICES = List.of("plan", "task", "indicator", "notification");

    record Migration(BigDecimal version, String name, String sql) {}

    List<Migration> all() {
        var root = Path.of("../..");
        return Stream.of(
                        root.resolve("service-kit/src/main/resources/db/kit"),
                        root.resolve(service + "-service/src/main/resources/db/migration"))
                .flatMap(Migrations::in)
                .sorted(Comparator.comparing(Migration::version))
                .toList();
    }

    private static Stream<Migration> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(Migrations::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration read(Path file) {
        var name = file.getFileName().toString();
        var version = name.substring(1, name.indexOf("__")).replace('_', '.');
        try {
            return new Migration(new BigDecimal(version), name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
