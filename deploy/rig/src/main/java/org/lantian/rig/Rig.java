package org.lantian.rig;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.lantian.local.Failure;
import org.lantian.local.Port;
import org.lantian.local.Ports;
import org.lantian.local.client.Caller;
import org.lantian.local.conservation.Conservation;
import org.lantian.local.part.Databases;
import org.lantian.local.part.JavaPart;
import org.lantian.local.part.Part;
import org.lantian.local.part.PostgresCluster;
import org.lantian.local.part.RunFolder;
import org.lantian.local.part.Secrets;
import org.lantian.local.part.Service;
import org.lantian.local.receiver.WebhookKey;
import org.lantian.local.receiver.WebhookReceiver;
import org.lantian.local.token.BearerToken;
import org.lantian.local.token.Keys;

/** The real parts as processes of their own, with a {@link Proxy} before PostgreSQL and one before Kafka. */
public final class Rig implements AutoCloseable {

    /** A day on which some of the work's duties are overdue and some due soon. */
    public static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String EVERYWHERE = "000000";

    private final Path checkout;
    private final Map<String, String> settings;
    private final RunFolder run;
    private final Ports ports = FreePorts.draw();
    private final Keys keys;
    private final Secrets secrets;
    private final PostgresCluster postgres;
    private final Databases databases;
    private final Databases databasesBehindProxy;
    private final Part kafka;
    private final Optional<Path> brokerDisk;
    private final Proxy toPostgres;
    private final Proxy toKafka;
    private final WebhookReceiver receiver;
    private final Map<Service, Part> services = new EnumMap<>(Service.class);
    private final List<Part> replicas = new ArrayList<>();

    /** Kafka's log may have a file system of its own. */
    public Rig(Path checkout, Path folder, Optional<Path> brokerDisk) {
        this(checkout, folder, brokerDisk, Map.of());
    }

    /** The same, with settings for the services that go over those for trials. */
    public Rig(Path checkout, Path folder, Optional<Path> brokerDisk, Map<String, String> settings) {
        this.checkout = checkout;
        this.settings = Map.copyOf(settings);
        this.run = new RunFolder(folder);
        run.take();
        run.forget();
        this.keys = Keys.in(run.keys());
        this.secrets = new Secrets(run.keys());
        this.postgres = new PostgresCluster(run, ports.of(Port.POSTGRES), secrets);
        this.databases = new Databases(ports.of(Port.POSTGRES), secrets);
        this.toPostgres = Proxy.between(0, ports.of(Port.POSTGRES));
        this.databasesBehindProxy = new Databases(toPostgres.port(), secrets);
        this.toKafka = Proxy.between(0, ports.of(Port.KAFKA));
        this.brokerDisk = brokerDisk;
        this.kafka = kafka(brokerDisk.orElse(run.kafka()));
        this.receiver = WebhookReceiver.listen(ports.of(Port.WEBHOOK));
    }

    /** Starts everything; returns when all are healthy. */
    public void start() {
        together(List.of(postgres, kafka));
        databases.create(Service.databases());
        for (var service : Service.values()) {
            services.put(service, part(service, run, ports, TODAY));
        }
        together(List.copyOf(services.values()));
    }

    /** A second copy of every service, on ports of its own. */
    public Ports startReplicas() {
        var others = new RunFolder(run.root().resolve("replicas"));
        others.take();
        var itsPorts = FreePorts.draw();
        for (var service : Service.values()) {
            replicas.add(part(service, others, itsPorts, TODAY));
        }
        together(replicas);
        return itsPorts;
    }

    /** Ends the second copies. */
    public void stopReplicas() {
        replicas.forEach(Part::stop);
        replicas.clear();
    }

    public Part of(Service service) {
        return java.util.Objects.requireNonNull(services.get(service));
    }

    public PostgresCluster postgres() {
        return postgres;
    }

    /** The services' databases, past the proxy. */
    public Databases databases() {
        return databases;
    }

    public Part kafka() {
        return kafka;
    }

    /** Kafka's log, where it has a file system of its own. */
    public Optional<Path> brokerDisk() {
        return brokerDisk;
    }

    public Proxy toPostgres() {
        return toPostgres;
    }

    public Proxy toKafka() {
        return toKafka;
    }

    public Ports ports() {
        return ports;
    }

    public Conservation conservation() {
        return new Conservation(databases);
    }

    public Path checkout() {
        return checkout;
    }

    /** SIGKILL, and returns when it is gone. */
    public static void kill(Part part) {
        part.pid()
                .ifPresent(pid -> ProcessHandle.of(pid).ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                }));
    }

    /** Starts what has ended; returns when it is healthy. */
    public static void startAgain(Part part) {
        if (!Patience.until(PATIENCE, () -> started(part))) {
            throw new Failure(part.name() + " does not start again");
        }
        healthy(part);
    }

    /** Ends the services in good order and starts them on another day. */
    public void moveTo(LocalDate day) {
        services.values().forEach(Part::stop);
        for (var service : Service.values()) {
            services.put(service, part(service, run, ports, day));
        }
        together(List.copyOf(services.values()));
    }

    /** Somebody with this role everywhere, calling through these doors. */
    public Caller caller(String role, Ports at) {
        return caller(role, Optional.empty(), at);
    }

    /** An officer of this unit. */
    Caller officer(String unitId, Ports at) {
        return caller("unit-officer", Optional.of(unitId), at);
    }

    private Caller caller(String role, Optional<String> unit, Ports at) {
        return new Caller(at, bearer(role, unit));
    }

    /** The last verification code that was brought to a path of the receiver. */
    public Optional<String> codeAt(String path) {
        return receiver.codeFor(path);
    }

    /** The ids of the notices' calls that came to a path of the receiver, one for each call. */
    public List<String> callsAt(String path) {
        return receiver.noticesAt(path);
    }

    /** An address where signed calls are taken. */
    WebhookKey addressAt(String path) {
        var key = WebhookKey.of(secrets.of("webhook" + path.replace('/', '-')));
        receiver.expect(path, key);
        return key;
    }

    /** Starts another program beside the services, with task-service's database. */
    public Part beside(String name, Path jar, int port) {
        var environment = Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "LANTIAN_DATABASE_URL", databasesBehindProxy.url("task"),
                "LANTIAN_DATABASE_USER", "task",
                "LANTIAN_DATABASE_PASSWORD", databases.password("task"));
        var part =
                new JavaPart(name, run, List.of("-Xmx96m", "-jar", jar.toString()), environment, () -> answers(port));
        together(List.of(part));
        replicas.add(part);
        return part;
    }

    /** The bearer token of somebody with this role everywhere. */
    public String token(String role) {
        return bearer(role, Optional.empty());
    }

    /** The bearer token of an officer of this unit. */
    public String officerToken(String unitId) {
        return bearer("unit-officer", Optional.of(unitId));
    }

    private String bearer(String role, Optional<String> unit) {
        return new BearerToken("rig-" + role, role, EVERYWHERE, unit).signed(keys.privateKey(), Instant.now());
    }

    private Part part(Service service, RunFolder folder, Ports at, LocalDate day) {
        return service.part(checkout, folder, at, databasesBehindProxy, environment(day));
    }

    /** Short windows and leases: what takes a minute in life takes seconds here, and is the same otherwise. */
    private Map<String, String> environment(LocalDate day) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", keys.publicKey());
        environment.put("LANTIAN_KAFKA", "127.0.0.1:" + toKafka.port());
        environment.put("LANTIAN_CLOCK_TODAY", day.toString());
        environment.put("LANTIAN_DELIVERY_ALLOWED_HOSTS", "127.0.0.1,localhost");
        environment.put("LANTIAN_NOTICE_WINDOW", "2s");
        environment.put("LANTIAN_NOTICE_LONGEST_WINDOW", "6s");
        environment.put("LANTIAN_DELIVERY_LEASE", "20s");
        environment.put("LANTIAN_DELIVERY_FIRST_PAUSE", "1s");
        environment.put("LANTIAN_DELIVERY_LONGEST_PAUSE", "10s");
        environment.put("LANTIAN_DEADLINE_SWEEP_EVERY", "2s");
        environment.putAll(settings);
        return environment;
    }

    private Part kafka(Path data) {
        var port = ports.of(Port.KAFKA);
        var arguments = List.of(
                "-Xmx160m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lantian.local.part.BrokerMain",
                Integer.toString(port),
                Integer.toString(ports.of(Port.KAFKA_CONTROLLER)),
                data.toString(),
                Integer.toString(toKafka.port()));
        return new JavaPart("kafka", run, arguments, Map.of(), () -> answers(port));
    }

    private static boolean answers(int port) {
        try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void together(List<Part> parts) {
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(() -> {
                            part.start();
                            healthy(part);
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static boolean started(Part part) {
        if (part.pid().isEmpty()) {
            part.start();
        }
        return part.pid().isPresent();
    }

    private static void healthy(Part part) {
        if (!Patience.until(PATIENCE, part::healthy)) {
            throw new Failure(part.name() + " is not ready after " + PATIENCE.toMinutes() + " minutes");
        }
    }

    @Override
    public void close() throws IOException {
        toPostgres.set(Proxy.Mode.PASS);
        toKafka.set(Proxy.Mode.PASS);
        stopReplicas();
        CompletableFuture.allOf(services.values().stream()
                        .map(part -> CompletableFuture.runAsync(part::stop))
                        .toArray(CompletableFuture[]::new))
                .join();
        for (var part : Arrays.asList(kafka, postgres)) {
            part.stop();
        }
        receiver.close();
        toPostgres.close();
        toKafka.close();
    }
}
