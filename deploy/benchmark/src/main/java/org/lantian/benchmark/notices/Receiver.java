package org.lantian.benchmark.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes webhooks and notes when each event came; keeps the verification codes that come to its paths. */
final class Receiver implements AutoCloseable {

    private static final Pattern EVENT = Pattern.compile("\"assignmentId\":\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{6})\"");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private volatile Arrivals arrivals = new Arrivals();

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    Arrivals next() {
        arrivals = new Arrivals();
        return arrivals;
    }

    @Nullable
    String code(String path) {
        return codes.get(path);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var code = CODE.matcher(body);
            if (code.find()) {
                codes.put(exchange.getRequestURI().getPath(), code.group(1));
            }
            var event = EVENT.matcher(body);
            while (event.find()) {
                arrivals.arrived(event.group(1));
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
