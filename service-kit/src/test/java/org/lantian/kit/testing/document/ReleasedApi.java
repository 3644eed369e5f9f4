package org.lantian.kit.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code contracts/openapi.json} is the REST API as it was last released. What has been added since is welcome; what would break a
 * caller of that release fails the build. A release stores its own document with {@code -Dlantian.write.api}.
 */
public final class ReleasedApi {

    private static final Path RELEASED = Path.of("contracts", "openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReleasedApi() {}

    /** Compares the running service with its last release. */
    public static void stillWorks() {
        var now = RestAssured.given().basePath("").get("/openapi?format=json").asString();
        try {
            if (System.getProperty("lantian.write.api") != null) {
                Files.writeString(RELEASED, now);
            }
            assertThat(BreakingChanges.between(JSON.readTree(RELEASED.toFile()), JSON.readTree(now)))
                    .as("what breaks callers of the last release")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
