package org.lantian.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.local.part.Databases;
import org.lantian.local.part.JavaPart;
import org.lantian.local.part.Leftovers;
import org.lantian.local.part.Part;
import org.lantian.local.part.PostgresCluster;
import org.lantian.local.part.RunFolder;
import org.lantian.local.part.Secrets;
import org.lantian.local.part.Service;
import org.lantian.local.token.Keys;

/** The parts in their order: database and broker first, then the services; they stop the other way round. */
final class Stack {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path checkout;
    private final RunFolder run;
    private final Options options;
    private final Console console;
    private final List<Part> running = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    Stack(Path home, RunFolder run, Options options, Console console) {
        this.checkout = home.resolve("../..").normalize();
        this.run = run;
        this.options = options;
        this.console = console;
    }

    /** Starts all parts and returns when all are healthy. */
    void start() {
        var secrets = new Secrets(run.keys());
        var postgres = new PostgresCluster(run, options.ports().of(Port.POSTGRES), secrets);
        for (String ended : Leftovers.end(run, postgres)) {
            console.step("ended what a killed run had left: " + ended);
        }
        if (options.fresh()) {
            console.step("forgetting what was there (--fresh)");
            run.forget();
        }
        options.ports().mustBeFree();
        start(List.of(postgres, kafka()));
        var databases = new Databases(options.ports().of(Port.POSTGRES), secrets);
        databases.create(Service.databases());
        var shared = environment(Keys.in(run.keys()));
        List<Part> services = new ArrayList<>();
        for (Service service : Service.values()) {
            services.add(service.part(checkout, run, options.ports(), databases, shared));
        }
        start(services);
    }

    /** Stops what runs, the last started first; services among themselves at once. */
    void stop(Console words) {
        stopping = true;
        var services = running.stream()
                .filter(part -> part.name().endsWith("-service"))
                .toList();
        CompletableFuture.allOf(services.stream()
                        .map(part -> CompletableFuture.runAsync(part::stop))
                        .toArray(CompletableFuture[]::new))
                .join();
        running.removeAll(services);
        for (int i = running.size() - 1; i >= 0; i--) {
            running.get(i).stop();
        }
        running.clear();
        words.step("all parts have stopped");
    }

    boolean isStopping() {
        return stopping;
    }

    List<Part> parts() {
        return List.copyOf(running);
    }

    private Part kafka() {
        int port = options.ports().of(Port.KAFKA);
        var arguments = List.of(
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lantian.local.part.BrokerMain",
                Integer.toString(port),
                Integer.toString(options.ports().of(Port.KAFKA_CONTROLLER)),
                run.kafka().toString());
        return new JavaPart("kafka", run, arguments, Map.of(), () -> Ports.answers(port));
    }

    private Map<String, String> environment(Keys keys) {
        return Map.of(
                "QUARKUS_OIDC_PUBLIC_KEY",
                keys.publicKey(),
                "LANTIAN_KAFKA",
                "127.0.0.1:" + options.ports().of(Port.KAFKA),
                "LANTIAN_CLOCK_TODAY",
                options.today().toString(),
                "LANTIAN_DELIVERY_ALLOWED_HOSTS",
                "127.0.0.1,localhost",
                "QUARKUS_MAILER_MOCK",
                "false",
                "QUARKUS_MAILER_HOST",
                "127.0.0.1",
                "QUARKUS_MAILER_PORT",
                Integer.toString(options.ports().of(Port.MAIL)));
    }

    private void start(List<Part> parts) {
        console.step(
                "starting " + String.join(", ", parts.stream().map(Part::name).toList()));
        try {
            CompletableFuture.allOf(parts.stream()
                            .map(part -> CompletableFuture.runAsync(() -> start(part)))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        }
    }

    private void start(Part part) {
        long begin = System.nanoTime();
        running.add(part);
        part.start();
        while (!part.healthy()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new Failure(
                        part.name() + " is not ready after " + PATIENCE.toMinutes() + " minutes; see " + run.logs());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
        }
        console.step("%s is ready (%.1f s)".formatted(part.name(), (System.nanoTime() - begin) / 1e9));
    }
}
