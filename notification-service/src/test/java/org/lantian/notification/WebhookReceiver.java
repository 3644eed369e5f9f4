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
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An HTTP receiver whose paths answer as a test says: with a status by the number of the call, or not at all. */
public final class WebhookReceiver {

    /** One request as it came. */
    public record Call(String path, Map<String, String> headers, String body) {
        public String header(String name) {
            return Objects.requireNonNull(headers.get(name), name);
        }
    }

    /** Added to a status: it is answered after the longest time that the service waits. */
    public static final int LATE = 1000;

    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})|\"code\":\"(?<plain>\\d{6})\"");
    private static final Pattern TELEPHONE = Pattern.compile("\"to\":\"(\\d+)\"");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, IntUnaryOperator> statuses = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, IntFunction<String>> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
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

    /** A path that answers its first, second, … call with these statuses; 0 is no answer, -1 a closed connection. */
    public String answering(String path, IntUnaryOperator status) {
        statuses.put(path, status);
        return "http://127.0.0.1:" + port() + path;
    }

    /** A path that answers 200 and, to its first, second, … call, with these bodies: as robots do, also for errors. */
    public String saying(String path, IntFunction<String> body) {
        bodies.put(path, body);
        return answering(path, call -> 200);
    }

    /** The last verification code that was brought to a path, or by short message to a number. */
    public @Nullable String codeFor(String destination) {
        return codes.get(destination);
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
        var code = CODE.matcher(body);
        if (code.find()) {
            var to = TELEPHONE.matcher(body);
            codes.put(to.find() ? to.group(1) : path, code.group(1) == null ? code.group("plain") : code.group(1));
            answer(exchange, "{\"errcode\": 0, \"code\": 0}");
            return;
        }
        int number = add(new Call(path, headers, body));
        int status = statuses.getOrDefault(path, call -> 404).applyAsInt(number);
        if (bodies.containsKey(path)) {
            answer(exchange, bodies.get(path).apply(number));
            return;
        }
        if (status == 0) {
            hang(30);
        } else if (status > LATE) {
            hang(5);
            exchange.sendResponseHeaders(status - LATE, -1);
        } else if (status > 0) {
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    /** The number of the call among those of its path. */
    private synchronized int add(Call call) {
        calls.add(call);
        return callsOf(call.path()).size();
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void hang(int seconds) {
        try {
            end.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
