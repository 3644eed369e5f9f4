package org.lantian.kit.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real plans and published measurements that are not part of the project. Tests find them in a folder {@code shared} beside the
 * checkout, or where the property {@code lantian.shared} says. In CI they must be there; elsewhere the test is skipped.
 */
public final class SharedMaterial {

    private SharedMaterial() {}

    public static Path path(String relative) {
        var path = folder().resolve(relative);
        if (!Files.exists(path)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(path + " is missing, and in CI it must not be");
            }
            Assumptions.abort(path + " is not here");
        }
        return path;
    }

    private static Path folder() {
        var property = System.getProperty("lantian.shared");
        if (property != null) {
            return Path.of(property);
        }
        var checkout = Path.of("").toAbsolutePath();
        while (checkout != null && !Files.exists(checkout.resolve("mvnw"))) {
            checkout = checkout.getParent();
        }
        return checkout == null ? Path.of("shared") : checkout.resolveSibling("shared");
    }
}
