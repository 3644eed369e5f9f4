package org.lantian.local.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lantian.local.Failure;
import org.lantian.local.Port;
import org.lantian.local.Ports;

/** One of the four services: its port, its database and the most heap that it gets. */
public enum Service {
    PLAN(Port.PLAN, "plan", 192),
    TASK(Port.TASK, "task", 96),
    INDICATOR(Port.INDICATOR, "indicator", 160),
    NOTIFICATION(Port.NOTIFICATION, "notification", 128);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Port port;
    private final String database;
    private final int heapMegabytes;

    Service(Port port, String database, int heapMegabytes) {
        this.port = port;
        this.database = database;
        this.heapMegabytes = heapMegabytes;
    }

    public static List<String> databases() {
        List<String> names = new ArrayList<>();
        for (Service service : values()) {
            names.add(service.database);
        }
        return names;
    }

    public Port port() {
        return port;
    }

    /** The name of its database, of that database's user, and of its topics' first word. */
    public String database() {
        return database;
    }

    /** The service as a part: a JVM of its own, configured by its environment alone. */
    public Part part(Path checkout, RunFolder run, Ports ports, Databases databases, Map<String, String> shared) {
        var jar = checkout.resolve(port.listener()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Failure(port.listener() + " is not built: " + jar + " is missing");
        }
        var environment = new java.util.HashMap<>(shared);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(port)));
        environment.put("LANTIAN_DATABASE_URL", databases.url(database));
        environment.put("LANTIAN_DATABASE_USER", database);
        environment.put("LANTIAN_DATABASE_PASSWORD", databases.password(database));
        var arguments = List.of("-Xmx" + heapMegabytes + "m", "-jar", jar.toString());
        return new JavaPart(port.listener(), run, arguments, environment, () -> ready(ports));
    }

    private boolean ready(Ports ports) {
        try {
            var request = HttpRequest.newBuilder(URI.create(ports.url(port) + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
