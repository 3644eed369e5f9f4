package org.lantian.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lantian.kubernetes.schema.Databases;

/** The runbook's commands, as far as they go without a cluster. */
class RunbookTest {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(deployment|scaledobject|job|secret|service)[ /]((?:plan|task|indicator|notification)-[a-z-]+)");

    @Test
    void every_question_is_answered_by_each_database_that_it_names() throws Exception {
        try (var databases = Databases.migrated()) {
            int asked = 0;
            for (var block : Runbook.blocks("sql")) {
                for (String service : block.services()) {
                    databases.execute(service, block.text());
                    asked++;
                }
            }
            assertThat(asked).isGreaterThan(10);
        }
    }

    @Test
    void every_shell_block_can_be_read_by_the_shell() throws Exception {
        for (var block : Runbook.blocks("bash")) {
            assertThat(complaint(block.text())).as(block.text()).isEmpty();
        }
    }

    @Test
    void every_resource_that_a_command_names_is_there() throws Exception {
        Set<String> rendered = Rendered.OVERLAYS.stream()
                .flatMap(overlay -> Rendered.documents(overlay).stream())
                .map(document -> document.path("kind").asText().toLowerCase(java.util.Locale.ROOT) + " "
                        + document.at("/metadata/name").asText())
                .collect(Collectors.toSet());
        assertThat(NAMED.matcher(Runbook.text())
                        .results()
                        .map(named -> named.group(1) + " " + named.group(2))
                        .filter(named -> !named.startsWith("secret")))
                .isNotEmpty()
                .isSubsetOf(rendered);
    }

    private static String complaint(String script) throws IOException, InterruptedException {
        Process shell;
        try {
            shell = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        } catch (IOException notHere) {
            Assumptions.abort("bash is not on this machine");
            throw notHere;
        }
        try (var input = shell.getOutputStream()) {
            input.write(script.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return shell.waitFor() == 0 ? "" : said;
    }
}
