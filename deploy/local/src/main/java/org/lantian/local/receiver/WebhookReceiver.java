package org.lantian.local.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantian.local.Failure;

/** Takes what is posted to its paths and keeps it until the end; a call without a good signature is refused. */
public final class WebhookReceiver implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{6})\"");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final Map<String, WebhookKey> keys = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    /** One call: the path that it came to, the id that its sender gives it in every attempt, and its body. */
    public record Received(String path, String id, String body) {

        private boolean verifies() {
            return CODE.matcher(body).find();
        }
    }

    public static WebhookReceiver listen(int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var receiver = new WebhookReceiver(HttpServer.create(address, 0));
            receiver.server.createContext("/", receiver::take);
            receiver.server.setExecutor(receiver.workers);
            receiver.server.start();
            return receiver;
        } catch (IOException e) {
            throw new Failure("the webhook receiver cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** From now on the path takes what is signed with the key. */
    public void expect(String path, WebhookKey key) {
        keys.put(path, key);
    }

    public List<Received> at(String path) {
        return received.stream().filter(call -> call.path().equals(path)).toList();
    }

    /** The ids of the calls that brought notices, one for each call: an id that stands here twice was brought twice. */
    public List<String> noticesAt(String path) {
        return at(path).stream()
                .filter(call -> !call.verifies())
                .map(Received::id)
                .toList();
    }

    /** The last verification code that came to a path. */
    public Optional<String> codeFor(String path) {
        return at(path).stream()
                .map(call -> CODE.matcher(call.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var key = keys.get(path);
            boolean genuine = key != null && key.signed(exchange.getRequestHeaders(), body);
            if (genuine) {
                received.add(new Received(path, exchange.getRequestHeaders().getFirst("webhook-id"), body));
            }
            exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
