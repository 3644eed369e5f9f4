package org.lantian.kit.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker (KRaft, one node, loopback only) inside a JVM. Its data stay in the folder given: started again there, it
 * goes on where it was, also after a kill.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final String NODE = "1";

    private final int port;
    private final KafkaRaftServer server;

    private KafkaBroker(int port, KafkaRaftServer server) {
        this.port = port;
        this.server = server;
    }

    /** Starts a broker for tests: free ports, data in a temporary folder. */
    public static KafkaBroker start() {
        try {
            return start(freePort(), freePort(), Files.createTempDirectory("lantian-kafka"));
        } catch (IOException e) {
            throw new IllegalStateException("no folder or port for the broker", e);
        }
    }

    public static KafkaBroker start(int port, int controllerPort, Path data) {
        return start(port, controllerPort, data, port);
    }

    /** Tells its clients to come to another port than its own, where something stands between. */
    public static KafkaBroker start(int port, int controllerPort, Path data, int advertisedPort) {
        try {
            format(data);
            var settings = settings(port, controllerPort, data);
            settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + advertisedPort);
            var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
            server.startup();
            return new KafkaBroker(port, server);
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not start: " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Returns when the broker has ended. */
    public void await() {
        server.awaitShutdown();
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setClusterId(new Uuid(0x6c616e7469616eL, 1L).toString())
                .setNodeId(Integer.parseInt(NODE))
                .setDirectories(java.util.List.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
                .run();
    }

    private static Properties settings(int port, int controllerPort, Path data) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                NODE,
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                data.toString()));
        // One node: nothing to replicate to, and small buffers.
        settings.putAll(Map.of(
                "num.partitions", "3",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.retention.hours", "168"));
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
