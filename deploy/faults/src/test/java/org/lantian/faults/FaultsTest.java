package org.lantian.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The short run, with the services as they were packaged; the long one is {@code deploy/faults/run}. */
@DisabledIfSystemProperty(named = "quick", matches = ".*")
class FaultsTest {

    @Test
    void a_killed_database_a_lost_volume_a_killed_service_and_a_cut_network_lose_nothing_and_double_nothing()
            throws Exception {
        var choice = Suite.Choice.of(java.util.List.of("--short"));
        var told = new ByteArrayOutputStream();
        var suite = new Suite(Path.of("").toAbsolutePath(), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(suite.run(choice.faults(), choice.settings()))
                .as(() -> told.toString(StandardCharsets.UTF_8))
                .hasSize(choice.faults().size())
                .allMatch(Outcome::held);
    }
}
