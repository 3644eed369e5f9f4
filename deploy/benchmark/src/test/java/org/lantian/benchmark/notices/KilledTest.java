package org.lantian.benchmark.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lantian.benchmark.stand.Stand;
import org.lantian.local.part.RunFolder;

class KilledTest {

    @Test
    void what_a_replica_sent_and_did_not_live_to_record_another_sends_again_under_the_same_id() throws Exception {
        var told = new ByteArrayOutputStream();
        var checkout = Path.of("").toAbsolutePath().resolve("../..").normalize();
        try (var receiver = new Receiver();
                var stand = new Stand(
                        "notification",
                        checkout,
                        new RunFolder(Path.of("target", "killed-run").toAbsolutePath()))) {
            var trial = new Killed(new PrintStream(told, true, StandardCharsets.UTF_8), stand, receiver);
            assertThat(trial.run())
                    .as(() -> told.toString(StandardCharsets.UTF_8))
                    .isTrue();
        }
    }
}
