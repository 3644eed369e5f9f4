package org.lantian.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/** An HTTP receiver whose paths answer as a test says: with a status by the number of the call, or not at all. */
public final class WebhookReceiver {

    /** One request as it came. */
    public record Call(String path, Map<String, String> headers, String body) {
        public String header(String name) {
            return Objects.requireNonNull(headers.get(name), name);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, IntUnaryOperator> statuses = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    static WebhookReceiver start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            var receiver = new WebhookReceiver(server);
            server.createContext("/", receiver::receive);
            server.setExecutor(receiver.threads);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(receiver.end::countDown));
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** A path that answers its first, second, … call with these statuses; 0 is no answer. */
    public String answering(String path, IntUnaryOperator status) {
        statuses.put(path, status);
        return "http://127.0.0.1:" + port() + path;
    }

    public List<Call> callsOf(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        calls.add(new Call(path, headers, body));
        int status = statuses.getOrDefault(path, call -> 404)
                .applyAsInt(callsOf(path).size());
        if (status == 0) {
            hang();
        } else {
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private void hang() {
        try {
            end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
