package org.lantian.benchmark.stand;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.local.part.Databases;
import org.lantian.local.part.JavaPart;
import org.lantian.local.part.Part;
import org.lantian.local.part.PostgresCluster;
import org.lantian.local.part.RunFolder;
import org.lantian.local.part.Secrets;
import org.lantian.local.token.BearerToken;
import org.lantian.local.token.Keys;
import org.lantian.rig.FreePorts;

/** The parts under test: a durable PostgreSQL, a broker, and replicas of one service, each a process of its own. */
public final class Stand implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String service;
    private final Path checkout;
    private final RunFolder run;
    private final boolean kept;
    private final Keys keys;
    private final Databases databases;
    private final int kafkaPort;
    private final List<Part> running = new ArrayList<>();
    private final List<Part> replicas = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    /** Starts database and broker for a service, {@code task} or {@code notification}; what an earlier run left is gone. */
    public Stand(String service, Path checkout, RunFolder run) {
        this(service, checkout, run, false);
    }

    /**
     * The same.
     *
     * @param kept data that an earlier run left are found again, and are left behind
     */
    public Stand(String service, Path checkout, RunFolder run, boolean kept) {
        this.kept = kept;
        this.service = service;
        this.checkout = checkout;
        this.run = run;
        if (!kept) {
            run.forget();
        }
        this.keys = Keys.in(run.keys());
        var secrets = new Secrets(run.keys());
        var ports = FreePorts.numbers(3);
        int postgresPort = ports.get(0);
        this.kafkaPort = ports.get(1);
        start(new PostgresCluster(run, postgresPort, secrets), running);
        start(
                new JavaPart(
                        "kafka",
                        run,
                        List.of(
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.lantian.local.part.BrokerMain",
                                Integer.toString(kafkaPort),
                                Integer.toString(ports.get(2)),
                                run.kafka().toString()),
                        Map.of(),
                        () -> answers(kafkaPort)),
                running);
        this.databases = new Databases(postgresPort, secrets);
        databases.create(List.of(service));
    }

    /** Starts a replica; returns the address of its API when it is ready. */
    public String replica(Map<String, String> settings) {
        return serve(
                        service + "-service",
                        checkout.resolve(service + "-service/target/quarkus-app/quarkus-run.jar"),
                        settings)
                + "/api/v1";
    }

    /** Starts the bare stack on the service's database; returns its address when it is ready. */
    public String bare() {
        return serve("bare", checkout.resolve("deploy/benchmark/bare/target/quarkus-app/quarkus-run.jar"), Map.of())
                + "/bare";
    }

    private String serve(String name, Path jar, Map<String, String> settings) {
        int port = FreePorts.numbers(1).get(0);
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", keys.publicKey());
        environment.put("LANTIAN_KAFKA", kafka());
        environment.put("LANTIAN_DATABASE_URL", databases.url(service));
        environment.put("LANTIAN_DATABASE_USER", service);
        environment.put("LANTIAN_DATABASE_PASSWORD", databases.password(service));
        start(
                new JavaPart(
                        name + "-" + port,
                        run,
                        List.of("-XX:TieredStopAtLevel=4", "-Xmx512m", "-jar", jar.toString()),
                        environment,
                        () -> isReady(port)),
                replicas);
        return "http://127.0.0.1:" + port;
    }

    /** Ends a replica as kill -9 does: it finishes nothing. */
    public void kill(String address) {
        var port = URI.create(address).getPort();
        var part = replicas.stream()
                .filter(each -> each.name().endsWith("-" + port))
                .findFirst()
                .orElseThrow();
        part.pid().ifPresent(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        part.stop();
        replicas.remove(part);
    }

    /** Ends all replicas; database and broker stay. */
    public void endReplicas() {
        replicas.forEach(Part::stop);
        replicas.clear();
    }

    public Connection database() {
        try {
            return DriverManager.getConnection(databases.url(service), service, databases.password(service));
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    /** Waits until the relay of a replica has published every event that was committed. */
    public void awaitPublished() throws SQLException {
        while (count("outbox where published_at is null") > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** How many rows there are, of a table and what may narrow it. */
    public long count(String rows) throws SQLException {
        try (var database = database();
                var statement = database.createStatement();
                var counted = statement.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    public String kafka() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** A token of this role for a region, and for officers the unit that it acts for. */
    public String token(String role, String region, Optional<String> unitId) {
        return new BearerToken("bench", role, region, unitId).signed(keys.privateKey(), Instant.now());
    }

    @Override
    public void close() {
        endReplicas();
        for (int i = running.size() - 1; i >= 0; i--) {
            running.get(i).stop();
        }
        if (!kept) {
            run.forget();
        }
    }

    private void start(Part part, List<Part> among) {
        among.add(part);
        part.start();
        long begin = System.nanoTime();
        while (!part.healthy()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException(part.name() + " is not ready; see " + run.logs());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private boolean isReady(int port) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean answers(int port) {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
