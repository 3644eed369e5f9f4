package org.lantian.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.lantian.local.Port;
import org.lantian.local.Ports;
import org.lantian.local.part.Databases;
import org.lantian.local.part.JavaPart;
import org.lantian.local.part.Part;
import org.lantian.local.part.PostgresCluster;
import org.lantian.local.part.RunFolder;
import org.lantian.local.part.Secrets;
import org.lantian.local.part.Service;

/** Keycloak, and a service that knows nothing of its tokens but where their issuer is; everything on free ports. */
final class Trial implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ports ports = freePorts();
    private final List<Part> running = new ArrayList<>();
    private final Part service;
    final Keycloak keycloak;

    /** Starts the database and the broker; Keycloak and the service wait to be started. */
    Trial(Path home, Path checkout) {
        var run = new RunFolder(home.resolveSibling("run"));
        run.take();
        run.forget();
        var secrets = new Secrets(run.keys());
        keycloak = new Keycloak(home, run.logs().resolve("keycloak.log"), freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        start(new PostgresCluster(run, ports.of(Port.POSTGRES), secrets));
        start(broker(run));
        var databases = new Databases(ports.of(Port.POSTGRES), secrets);
        databases.create(List.of("plan"));
        service = Service.PLAN.part(
                checkout,
                run,
                ports,
                databases,
                Map.of(
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        keycloak.issuer("lantian"),
                        "LANTIAN_KAFKA",
                        "127.0.0.1:" + ports.of(Port.KAFKA)));
    }

    /** Starts the service, if it does not run, and returns when it is ready. */
    void startService() {
        beginService();
        Awaitility.await("plan-service").atMost(PATIENCE).until(service::healthy);
    }

    /** Starts the service, if it does not run, and returns at once. */
    void beginService() {
        if (service.pid().isEmpty()) {
            service.start();
            running.add(service);
        }
    }

    void stopService() {
        service.stop();
        running.remove(service);
    }

    Http.Answer get(String path, String token) {
        return Http.get(ports.url(Port.PLAN) + path, token);
    }

    Http.Answer post(String path, String token, Object json) {
        return Http.post(ports.url(Port.PLAN) + path, token, json);
    }

    @Override
    public synchronized void close() {
        for (int i = running.size() - 1; i >= 0; i--) {
            running.get(i).stop();
        }
        running.clear();
        keycloak.stop();
    }

    private void start(Part part) {
        running.add(part);
        part.start();
        Awaitility.await(part.name()).atMost(PATIENCE).until(part::healthy);
    }

    private Part broker(RunFolder run) {
        int port = ports.of(Port.KAFKA);
        var arguments = List.of(
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lantian.local.part.BrokerMain",
                Integer.toString(port),
                Integer.toString(ports.of(Port.KAFKA_CONTROLLER)),
                run.kafka().toString());
        return new JavaPart("kafka", run, arguments, Map.of(), () -> answers(port));
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Ports freePorts() {
        Map<Port, Integer> free = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            free.put(port, freePort());
        }
        return new Ports(free);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
