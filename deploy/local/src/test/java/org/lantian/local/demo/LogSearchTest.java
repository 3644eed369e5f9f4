package org.lantian.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogSearchTest {

    @TempDir
    private Path logs;

    private final LogSearch search = new LogSearch(Map.of("zKq0-secret_word", "a password"));

    @ParameterizedTest
    @CsvSource({
        "a password, cannot connect with zKq0-secret_word",
        "a bearer token, Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
        "a webhook's key, signs with whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "an e-mail address, sent to officer@lantian.example",
        "a telephone number, sent to 13800138000",
        "a telephone number, sent to +8613800138000"
    })
    void what_must_not_stand_in_a_log_is_found_and_not_repeated(String what, String line) throws IOException {
        Files.writeString(logs.resolve("a.log"), "all is well\n");
        Files.writeString(logs.resolve("b.log"), "all is well\n" + line + "\n");
        var finding = search.in(logs);
        assertThat(finding.found()).containsExactly(what + " in b.log:2");
        assertThat(finding.files()).isEqualTo(2);
        assertThat(finding.lines()).isEqualTo(3);
    }

    @Test
    void ids_times_and_objects_are_no_secrets() throws IOException {
        Files.write(
                logs.resolve("a.log"),
                List.of(
                        "delivery 5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10 of assignment 13800138-0001-4c1e-9d0e-138001380001",
                        "offset 13800138000123 at 2025-12-20T01:00:12.138001380Z",
                        "java.lang.Object@1b2c3d4e waits"));
        assertThat(search.in(logs).found()).isEmpty();
    }
}
