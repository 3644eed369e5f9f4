package org.lantian.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus itself reads the alerts and the dashboard, by its {@code promtool}. In CI it must be there; elsewhere what needs it is skipped. */
class AlertsTest {

    private static final Path FOLDER = Path.of("../observability").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Ended(int status, String said) {}

    @Test
    void prometheus_reads_the_alerts() throws Exception {
        passes("check", "rules", "alerts.yaml");
    }

    @Test
    void each_alert_is_told_when_it_should_be_and_not_before() throws Exception {
        passes("test", "rules", "alerts-test.yaml");
    }

    @Test
    void each_alert_has_its_trial_and_its_line_of_what_to_do() throws IOException {
        var alerts = names("alerts.yaml", "alert: (\\w+)");
        assertThat(alerts).hasSizeGreaterThan(5);
        assertThat(names("alerts-test.yaml", "alertname: (\\w+)")).isEqualTo(alerts);
        assertThat(names("README.md", "`(Lantian\\w+)`")).isEqualTo(alerts);
    }

    @Test
    void prometheus_reads_what_the_dashboard_asks(@TempDir Path folder) throws Exception {
        var rules = JSON.createArrayNode();
        for (var asked :
                JSON.readTree(FOLDER.resolve("dashboard.json").toFile()).findValues("expr")) {
            rules.addObject().put("record", "asked_" + rules.size()).set("expr", asked);
        }
        assertThat(rules).hasSizeGreaterThan(10);
        var file = JSON.createObjectNode();
        file.putArray("groups").addObject().put("name", "dashboard").set("rules", rules);
        passes(
                "check",
                "rules",
                Files.writeString(folder.resolve("asked.yaml"), file.toString()).toString());
    }

    private static Set<String> names(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(FOLDER.resolve(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void passes(String... arguments) throws IOException, InterruptedException {
        var ended = promtool(arguments);
        assertThat(ended.status()).as(ended.said()).isZero();
    }

    private static Ended promtool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notHere) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("no promtool is installed, and in CI there must be one", notHere);
            }
            return Assumptions.abort("no promtool is installed here");
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
