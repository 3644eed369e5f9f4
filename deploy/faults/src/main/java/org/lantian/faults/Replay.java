package org.lantian.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.lantian.local.Port;
import org.lantian.local.part.Service;
import org.lantian.rig.Patience;
import org.lantian.rig.Rig;

/**
 * Every consumer reads every topic again from the beginning, moved there by the command of the operators' runbook, word for word
 * but for the names of group and topic. What took effect before must be of no effect again.
 */
final class Replay {

    private static final String TOOL = "kafka kafka-consumer-groups.sh ";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Rig rig;
    private final List<String> command;

    private Replay(Rig rig) {
        this.rig = rig;
        this.command = command(rig.checkout().resolve("deploy/kubernetes/RUNBOOK.md"));
    }

    static void strike(Stage stage) {
        var replay = new Replay(stage.rig());
        for (var service : Service.values()) {
            var part = stage.rig().of(service);
            var subscriptions = replay.subscriptions(service);
            if (subscriptions.isEmpty()) {
                throw new IllegalStateException(part.name() + " reads nothing that could be replayed");
            }
            part.stop();
            try {
                subscriptions.forEach((group, topics) -> topics.forEach(topic -> replay.move(group, topic)));
            } finally {
                Rig.startAgain(part);
            }
        }
    }

    /** The line of the section "Replay of a topic" that moves a group. */
    private static List<String> command(Path runbook) {
        try (var lines = Files.lines(runbook)) {
            return lines.filter(line -> line.startsWith(TOOL) && line.contains("--to-datetime"))
                    .map(line -> List.of(line.substring(TOOL.length()).split(" ")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(runbook + " does not say how a topic is replayed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service's groups and what they read. */
    private Map<String, Set<String>> subscriptions(Service service) {
        var prefix = service.database();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
            var groups = admin.listGroups().all().get().stream()
                    .map(group -> group.groupId())
                    .filter(group -> group.startsWith(prefix))
                    .toList();
            Map<String, Set<String>> subscriptions = new TreeMap<>();
            for (var group : groups) {
                subscriptions.put(
                        group,
                        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().keySet().stream()
                                .map(TopicPartition::topic)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
            return subscriptions;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not tell its groups", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A group keeps its offsets for a moment after its last member has gone. */
    private void move(String group, String topic) {
        var said = new ArrayList<String>();
        if (!Patience.until(PATIENCE, () -> moved(group, topic, said))) {
            throw new IllegalStateException(
                    "the runbook's command does not move " + group + " on " + topic + ": " + said);
        }
    }

    private boolean moved(String group, String topic, List<String> said) {
        said.clear();
        said.addAll(run(with(with(command, "--group", group), "--topic", topic)));
        return said.stream().anyMatch(line -> line.matches(group + "\\s+" + topic + "\\s+\\d+\\s+\\d+.*"));
    }

    private static List<String> with(List<String> command, String option, String value) {
        var changed = new ArrayList<>(command);
        changed.set(changed.indexOf(option) + 1, value);
        return changed;
    }

    private List<String> run(List<String> arguments) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand",
                "--bootstrap-server",
                broker()));
        line.addAll(arguments);
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String broker() {
        return "127.0.0.1:" + rig.ports().of(Port.KAFKA);
    }
}
